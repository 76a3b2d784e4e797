import type { JSX } from 'preact';

/** Paths in the manner of the icons on the other pages, on a square of 24. */
const PATHS = {
  play: 'M6 4.5v15l13-7.5Z',
  print: 'M7 9V4h10v5M7 18H4v-8h16v8h-3M7 14.5h10V20H7Z',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  grip: 'M5 9h14M5 15h14',
  up: 'M12 19V6M6 11.5 12 5.5l6 6',
  down: 'M12 5v13M6 12.5l6 6 6-6',
  bin: 'M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13',
  copy: 'M8 8h11v12H8ZM5 16V4h11',
  close: 'm6 6 12 12M18 6 6 18',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  undo: 'M9 6 5 10l4 4M5 10h9a5 5 0 0 1 0 10h-3',
  redo: 'm15 6 4 4-4 4M19 10h-9a5 5 0 0 0 0 10h3',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 7v5l3.5 2M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z',
  pencil: 'M4 20h4L19.5 8.5l-4-4L4 16Z',
  search: 'm20.5 20.5-5-5M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  file: 'M6 3.5h8l4 4v13H6ZM13.5 4v4.5H18',
  emergency: 'M8.3 3.5h7.400l5 5v7l-5 5H8.3l-5-5v-7ZM12 8v5.2M12 16.3v.1',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon, hidden from screen readers: words stand beside it or name its control. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }): JSX.Element {
  const classes = ['i', 'rb-i', small && 'i--s', name === 'play' && 'rb-i--full'].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
