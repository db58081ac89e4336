import { EMPTY_GRAMMAR } from './emptyGrammar';
import { type LanguageTables } from './language';

/** What a language without spaces between its words leaves empty: it is read by patterns over whole sentences. */
export const WORDLESS = {
  titles: new Set<string>(),
  abbreviations: new Set<string>(),
  starters: new Set<string>(),
  hasOrdinalStops: false,
  capitalisesNouns: false,
  invertsCompounds: false,
  cues: new Map(),
  phrases: new Map(),
  accordingTo: [],
  trailingSources: [],
  hearsay: new Set<string>(),
  grammar: EMPTY_GRAMMAR,
} satisfies Partial<LanguageTables>;
