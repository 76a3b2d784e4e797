import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  /** Its name for screen readers; nothing else says what it does. */
  label: string;
  /** Nothing to do now; still focusable, so that the focus is not lost there. */
  isOff?: boolean;
  /** A further class. */
  class?: string;
  onClick: () => void;
}

/** A button that is an icon. */
export function ToolButton({ icon, label, isOff = false, class: more = '', onClick }: Props): JSX.Element {
  return (
    <button
      class={`tool ${more}`.trimEnd()}
      type="button"
      aria-label={label}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => !isOff && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
