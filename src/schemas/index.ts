import { conditionSchema } from './condition.ts';
import { guideSchema } from './guide.ts';
import { muscleSchema } from './muscle.ts';
import { referenceSchema } from './reference.ts';
import { regionSchema } from './region.ts';
import { routineSchema } from './routine.ts';
import {
  cautionSchema,
  disagreementSchema,
  glossarySchema,
  redFlagSchema,
  sourceDocumentSchema,
  toolSchema,
} from './small-collections.ts';
import { techniqueSchema } from './technique.ts';

/** The schema of each collection, by its name. */
export const SCHEMAS = {
  conditions: conditionSchema,
  techniques: techniqueSchema,
  guides: guideSchema,
  muscles: muscleSchema,
  routines: routineSchema,
  glossary: glossarySchema,
  regions: regionSchema,
  tools: toolSchema,
  cautions: cautionSchema,
  'red-flags': redFlagSchema,
  disagreements: disagreementSchema,
  'source-documents': sourceDocumentSchema,
  references: referenceSchema,
} as const;
