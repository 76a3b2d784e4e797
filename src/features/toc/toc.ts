/** Marks the part of the page being read in the table of contents. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc-side a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark(): void {
  const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1) ?? headings[0];
  for (const [id, link] of links) {
    if (id === read?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// The observer only says that something moved past the line; where we are is worked out from the page.
const observer = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);
addEventListener('scrollend', mark, { passive: true });
mark();
