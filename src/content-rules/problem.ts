/** Something an author must mend. */
export interface Problem {
  /** Path of the file from the top of the project. */
  file: string;
  /** Path of the field, such as `steps.2.how`, or `text` for the article itself. */
  field: string;
  /** Line in the file, from 1, where it is known. */
  line?: number;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** A problem as it is printed: where, what is wrong, how to mend it. */
export function problemText({ file, field, line, message, fix }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}\n  field: ${field}\n  wrong: ${message}\n  fix:   ${fix}\n`;
}
