import type { Rule } from '../rule.ts';
import { articleCode } from './article-code.ts';
import { articleComponents } from './article-components.ts';
import { bannedWords } from './banned-words.ts';
import { brandNames } from './brand-names.ts';
import { careLevel } from './care-level.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateId } from './duplicate-id.ts';
import { entryId } from './entry-id.ts';
import { fileEnding } from './file-ending.ts';
import { headings } from './headings.ts';
import { houseDose } from './house-dose.ts';
import { internalLinks } from './internal-links.ts';
import { massageCautions } from './massage-cautions.ts';
import { memoryReference } from './memory-reference.ts';
import { misspeltAlias } from './misspelt-alias.ts';
import { namedTwice } from './named-twice.ts';
import { placeholders } from './placeholders.ts';
import { plainFields } from './plain-fields.ts';
import { readableText } from './readable-text.ts';
import { retiredPath } from './retired-path.ts';
import { reviewDates } from './review-dates.ts';
import { routineDoseKind } from './routine-dose-kind.ts';
import { schemaFit } from './schema-fit.ts';
import { selfRelation } from './self-relation.ts';
import { typedNumber } from './typed-number.ts';
import { uncitedBasis } from './uncited-basis.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { unknownDrawing } from './unknown-drawing.ts';
import { unknownEntry } from './unknown-entry.ts';
import { unlocatableReference } from './unlocatable-reference.ts';

/** Every rule that content must keep, in the order a reader of the messages needs them; a broken one fails the build. */
export const RULES: readonly Rule[] = [
  // The entry itself
  fileEnding,
  entryId,
  duplicateId,
  retiredPath,
  schemaFit,
  reviewDates,
  // What it names
  unknownEntry,
  unknownDrawing,
  selfRelation,
  namedTwice,
  duplicateCode,
  // Trust
  uncitedClaim,
  uncitedBasis,
  memoryReference,
  unlocatableReference,
  massageCautions,
  careLevel,
  bannedWords,
  brandNames,
  // Doses
  houseDose,
  routineDoseKind,
  placeholders,
  typedNumber,
  // Words
  plainFields,
  misspeltAlias,
  readableText,
  articleComponents,
  articleCode,
  headings,
  internalLinks,
];
