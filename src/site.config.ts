/** The one file a clinic edits to make the site its own. */
export const SITE = {
  /** Name in the header, titles and feeds. */
  name: 'Footing',
  /** One sentence for search results and feeds. */
  tagline: 'Heel and outer-knee pain in runners: what it is, what may help, and how sure anyone can be.',
  /** Language of the pages, as a BCP 47 tag. */
  locale: 'en-GB',
  /** Where the source is kept and issues are reported; leave empty to hide "Suggest an edit". */
  repositoryUrl: '',
  /** How to reach the owners; leave empty to hide it. */
  contactEmail: '',
  /** Phone numbers and doors, by locale. The first that fits `locale` is used. */
  careNumbers: {
    'en-GB': { emergency: '999', urgent: '111', urgentName: 'NHS 111' },
  },
  /** Licences of the words and of the code. */
  licence: {
    content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  /** A line printed at the head of every sheet, such as a clinic's name and address; empty: none. */
  clinicHeader: '',
} as const;
