export function openSearchDialog(): void { location.assign(document.querySelector<HTMLAnchorElement>('[data-search-open]')?.href ?? '/search/'); }
