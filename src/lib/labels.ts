/** Words for the fixed vocabularies, the same on every page. */
import type { Basis, CautionKind, Certainty, Method, Position, Urgency, Verdict } from '../schemas/vocabulary.ts';

/** Certainty as it stands beside the gauge. */
export const CERTAINTY_LABEL: Record<Certainty, string> = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'very-low': 'Very low',
  contested: 'Contested',
  untested: 'Untested',
};

/** Methods as headings and filters. */
export const METHOD_LABEL: Record<Method, string> = {
  press: 'Press',
  roll: 'Roll',
  glide: 'Glide',
  stretch: 'Stretch',
  load: 'Strength',
};

/** Positions as filters. */
export const POSITION_LABEL: Record<Position, string> = {
  sitting: 'Sitting',
  standing: 'Standing',
  lying: 'Lying',
  'side-lying': 'Lying on your side',
  kneeling: 'Kneeling',
};

/** How fast, as the heading of a care card. */
export const URGENCY_LABEL: Record<Urgency, string> = {
  emergency: 'Emergency: get help now',
  today: 'Get help today',
  soon: 'See someone within days',
};

/** Kinds of caution as headings. */
export const CAUTION_LABEL: Record<CautionKind, string> = {
  never: 'Do not do it if you have',
  'ask-first': 'Ask a clinician first if you have',
  'keep-off': 'Never press on',
};

/** Where a rule comes from, in two or three words. */
export const BASIS_LABEL: Record<Basis, string> = {
  tested: 'As tested',
  adapted: 'Adapted from studies',
  'expert-agreement': 'Experts agree',
  guidance: 'Public guidance',
  'house-rule': 'Our own careful rule',
};

/** Verdicts on a claim. */
export const VERDICT_LABEL: Record<Verdict, string> = {
  supported: 'Supported',
  partly: 'Partly',
  contested: 'Contested',
  unsupported: 'Not supported',
  'not-evaluable': 'Cannot be checked',
};
