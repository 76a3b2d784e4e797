/** Shipped to readers, on demand, to the search and to the hold timer; apart, so that neither brings along the other's. */

type Child = Node | string | undefined | false;

/**
 * Makes an element.
 *
 * @param attributes - `true` sets an empty attribute; `false` and `undefined` leave it out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}
