/** Shipped to readers. Hands a text to the reader as a file. */

/** How each kind of file is announced to the browser, by the ending of its name. */
const TYPES: Record<string, string> = {
  json: 'application/json',
  ics: 'text/calendar;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};
/** Some browsers fetch the text only after the click is over. */
const KEEP_MS = 60_000;

/** Starts the download of a text under a name. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
