/** Shipped to readers. What a reader types, as it is kept. */

/**
 * One line of well-formed text, cut to a length: line breaks and other control characters become spaces. Spaces at the
 * ends stay, so that it can be called while someone types.
 *
 * @param most - characters (UTF-16 code units, as `maxlength` counts them); no character is cut in two.
 */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return line.slice(0, most).replace(/\p{Cs}$/u, '');
}
