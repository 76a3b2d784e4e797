/** Shipped to readers. Filters of the search page: checkboxes with counts, and a chip for each that is on. */
import { element, icon, need } from './make-element.ts';
import { countChosen, GROUPS, without, type Counts, type Group, type Selection } from './facets.ts';

/** The filters of a search page. */
export interface PageFilters {
  /** What is ticked. */
  selection(): Selection;
  /** Ticks what is chosen, shows the counts, hides choices that no found page has. */
  show(selection: Selection, counts: Counts): void;
}

/**
 * Takes over the filters inside an element.
 *
 * @param choose - called with every new selection.
 */
export function pageFilters(
  root: HTMLElement,
  choose: (selection: Selection) => void,
  signal: AbortSignal,
): PageFilters {
  const form = need(root, '[data-filters]', HTMLFormElement);
  const open = need(root, '[data-open]', HTMLButtonElement);
  const selection = (): Selection => selectionOf(new FormData(form));
  form.addEventListener('change', () => choose(selection()), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      open.setAttribute('aria-expanded', 'false');
      open.focus();
    },
    { signal },
  );
  open.addEventListener(
    'click',
    () => open.setAttribute('aria-expanded', String(open.getAttribute('aria-expanded') !== 'true')),
    { signal },
  );
  return {
    selection,
    show(chosen, counts) {
      for (const group of GROUPS) showGroup(form, group, chosen[group] ?? [], counts[group]);
      const count = countChosen(chosen);
      open.textContent = count > 0 ? `Filters, ${count} on` : 'Filters';
      need(root, '[data-chosen]', HTMLElement).replaceChildren(...chips(form, chosen, choose));
    },
  };
}

function selectionOf(data: FormData): Selection {
  const selection: Selection = {};
  for (const group of GROUPS) {
    const values = data.getAll(group).map(String);
    if (values.length > 0) selection[group] = values;
  }
  return selection;
}

function showGroup(
  form: HTMLFormElement,
  group: Group,
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): void {
  const details = need(form, `[data-group="${group}"]`, HTMLElement);
  let isUseful = false;
  for (const input of details.querySelectorAll('input')) {
    const count = counts.get(input.value) ?? 0;
    input.checked = chosen.includes(input.value);
    const label = need(details, `label:has(input[value="${CSS.escape(input.value)}"])`, HTMLElement);
    label.hidden = count === 0 && !input.checked;
    need(label, '[data-count]', HTMLElement).textContent = String(count);
    isUseful ||= !label.hidden;
  }
  details.hidden = !isUseful;
}

function chips(form: HTMLFormElement, chosen: Selection, choose: (selection: Selection) => void): HTMLElement[] {
  const all = GROUPS.flatMap((group) => (chosen[group] ?? []).map((value) => ({ group, value })));
  const items = all.map(({ group, value }) => {
    const name =
      form.querySelector(`[data-group="${group}"] label:has(input[value="${CSS.escape(value)}"]) span`)?.textContent ??
      value;
    const chip = element(
      'button',
      { type: 'button', class: 's-chip' },
      name,
      icon('close'),
      element('span', { class: 'vh' }, ' Remove filter'),
    );
    chip.addEventListener('click', () => choose(without(chosen, group, value)));
    return element('li', {}, chip);
  });
  if (items.length === 0) return [];
  const clear = element('button', { type: 'button', class: 's-link' }, 'Clear');
  clear.addEventListener('click', () => choose({}));
  return [...items, element('li', {}, clear)];
}
