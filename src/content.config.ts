import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { SCHEMAS } from './schemas/index.ts';

const entries = (folder: string, endings = 'mdx') => glob({ base: `./content/${folder}`, pattern: `*.${endings}` });

export const collections = {
  conditions: defineCollection({ loader: entries('conditions'), schema: SCHEMAS.conditions }),
  techniques: defineCollection({ loader: entries('techniques'), schema: SCHEMAS.techniques }),
  guides: defineCollection({ loader: entries('guides'), schema: SCHEMAS.guides }),
  muscles: defineCollection({ loader: entries('muscles'), schema: SCHEMAS.muscles }),
  routines: defineCollection({ loader: entries('routines'), schema: SCHEMAS.routines }),
  glossary: defineCollection({ loader: entries('glossary', 'md'), schema: SCHEMAS.glossary }),
  regions: defineCollection({ loader: entries('regions', 'yaml'), schema: SCHEMAS.regions }),
  tools: defineCollection({ loader: entries('tools', 'yaml'), schema: SCHEMAS.tools }),
  cautions: defineCollection({ loader: entries('cautions', 'yaml'), schema: SCHEMAS.cautions }),
  'red-flags': defineCollection({ loader: entries('red-flags', 'yaml'), schema: SCHEMAS['red-flags'] }),
  disagreements: defineCollection({ loader: entries('disagreements', 'yaml'), schema: SCHEMAS.disagreements }),
  'source-documents': defineCollection({
    loader: entries('source-documents', 'yaml'),
    schema: SCHEMAS['source-documents'],
  }),
  references: defineCollection({ loader: file('content/references.json'), schema: SCHEMAS.references }),
};
