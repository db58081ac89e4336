import { quoteMarks } from '../quote/quoteMarks';
import { ENGLISH } from './english';
import { type Language } from './language';

/** Any language without tables: sentences and quotation marks, no reporting words. */
export const UNKNOWN: Language = {
  ...ENGLISH,
  tag: 'und',
  quoteMarks: quoteMarks('“” «» „“ „” »« 「」 『』'),
  cues: new Map(),
  phrases: new Map(),
  accordingTo: [],
  trailingSources: [],
  hearsay: new Set(),
};
