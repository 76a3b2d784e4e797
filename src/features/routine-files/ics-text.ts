/** Shipped to readers. Text as RFC 5545 wants it. */

/** Bytes a line may have without its end. */
const LINE_BYTES = 75;

/** A property with a text as its value; signs that mean something there are escaped, control signs left out. */
export function textLine(name: string, text: string): string {
  const escaped = text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
  return `${name}:${escaped}`;
}

/** All lines, each folded where it is too long, and ended as the format asks for. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Breaks a line after at most 75 bytes, never inside a sign; the next part starts with a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return folded;
}
