import { SITE } from '../site.config.ts';

/** Puts the phone numbers of the site where a text names them: "call {emergency}" becomes "call 999". */
export function fillCareNumbers(text: string): string {
  const numbers: Record<string, string> = SITE.careNumbers[SITE.locale];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(numbers, name) ? (numbers[name] ?? whole) : whole,
  );
}
