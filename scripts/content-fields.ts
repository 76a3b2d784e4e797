/** Prints every field of the content with its description: `npm run content:fields [-- techniques …]`. */
import { allFields } from '../src/content-rules/schema-fields.ts';
import { SCHEMAS } from '../src/schemas/index.ts';
import { COLLECTIONS } from '../src/schemas/vocabulary.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !COLLECTIONS.some((collection) => collection === name));
if (unknown.length > 0) {
  console.error(`No such collection: ${unknown.join(', ')}. There are ${COLLECTIONS.join(', ')}.`);
  process.exit(1);
}

for (const collection of COLLECTIONS.filter((name) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n${collection}`);
  for (const { path, description, required, kinds } of allFields(SCHEMAS[collection])) {
    const notes = [...kinds.map((kind) => `kind ${kind}`), ...(required ? [] : ['may be left out'])];
    console.log(`  ${path}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}\n      ${description}`);
  }
}
