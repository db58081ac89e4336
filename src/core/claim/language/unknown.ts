import { quoteMarks } from '../quote/quoteMarks';
import { ENGLISH } from './english';
import { type LanguageTables } from './language';

/** Any language without tables: sentences and quotation marks, no reporting words. */
export const UNKNOWN: LanguageTables = {
  ...ENGLISH,
  tag: 'und',
  anyVerbReports: false,
  quoteMarks: quoteMarks('“” «» „“ „” »« 「」 『』'),
  cues: new Map(),
  phrases: new Map(),
  accordingTo: [],
  trailingSources: [],
  hearsay: new Set(),
};
