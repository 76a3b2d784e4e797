import Cite from '@/components/Cite.astro';
import Claim from '@/components/Claim.astro';
import Figure from '@/components/Figure.astro';
import Link from '@/components/Link.astro';
import CareCard from './CareCard.astro';
import Disagreement from './Disagreement.astro';
import Dose from './Dose.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import OptionsTable from './OptionsTable.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import TechniqueCard from './TechniqueCard.astro';
import Term from './Term.astro';

/** What authors may use in articles without an import. */
export const MDX_COMPONENTS = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: Table,
  CareCard,
  Cite,
  Claim,
  Disagreement,
  Dose,
  Figure,
  OptionsTable,
  Steps,
  TechniqueCard,
  Term,
};
