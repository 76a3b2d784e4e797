/** Shipped to readers. The checksum at the end of a link. */

/** Characters of a checksum. */
export const CHECKSUM_LENGTH = 6;

/** No signs: some programs drop `-` and `_` from the end of an address. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** CRC-32 as in zip files, reversed. It finds every change that spans up to 32 bits, so every change of one character. */
const POLYNOMIAL = 0xedb88320;

/** CRC-32 of a text of ASCII characters in {@link CHECKSUM_LENGTH} letters and digits. */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (POLYNOMIAL & -(crc & 1));
  }
  let number = (crc ^ 0xffffffff) >>> 0;
  let digits = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    digits = DIGITS.charAt(number % DIGITS.length) + digits;
    number = Math.floor(number / DIGITS.length);
  }
  return digits;
}
