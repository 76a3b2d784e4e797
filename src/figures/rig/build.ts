/** How the hair is worn. */
export type HairStyle = 'short' | 'cropped' | 'bun' | 'ponytail' | 'none';

/** What makes one person look different from another. Widths and lengths are factors; 1 is the person as measured. */
export interface Build {
  readonly name: string;
  /** Lengths of the limbs and the trunk. */
  readonly lengths: { readonly legs: number; readonly arms: number; readonly trunk: number };
  /** Widths of the limbs and the trunk; the joints go with them. */
  readonly widths: { readonly legs: number; readonly arms: number; readonly trunk: number };
  /** Size of the head; hands and feet go with the lengths of their limbs. */
  readonly head: number;
  readonly hair: HairStyle;
  /** Class that sets the tones of skin and hair: `il-tone-light`, `-medium` or `-dark`; empty: the usual tones. */
  readonly toneClass: string;
}

/** The person as measured. */
export const MEDIUM: Build = {
  name: 'medium',
  lengths: { legs: 1, arms: 1, trunk: 1 },
  widths: { legs: 1, arms: 1, trunk: 1 },
  head: 1,
  hair: 'short',
  toneClass: '',
};

/** A slighter person with a bun and darker skin. */
export const SLIGHT: Build = {
  ...MEDIUM,
  name: 'slight',
  lengths: { legs: 0.97, arms: 0.96, trunk: 0.95 },
  widths: { legs: 0.93, arms: 0.86, trunk: 0.88 },
  head: 0.97,
  hair: 'bun',
  toneClass: 'il-tone-dark',
};

/** A broader person with hair cut close. */
export const BROAD: Build = {
  ...MEDIUM,
  name: 'broad',
  widths: { legs: 1.13, arms: 1.14, trunk: 1.17 },
  hair: 'cropped',
  toneClass: 'il-tone-medium',
};
