import { type Grammar } from './language';

const NONE: ReadonlySet<string> = new Set();

/** A grammar without a word, for languages whose sentences are read by patterns, and to begin a small one from. */
export const EMPTY_GRAMMAR: Grammar = {
  complementisers: NONE,
  questionWords: NONE,
  pronouns: NONE,
  relatives: NONE,
  determiners: NONE,
  prepositions: NONE,
  nounLinks: NONE,
  conjunctions: NONE,
  subordinators: NONE,
  auxiliaries: NONE,
  passives: NONE,
  negations: NONE,
  adverbs: NONE,
  timeWords: NONE,
  asWords: NONE,
  agents: NONE,
  infinitives: NONE,
  plurals: NONE,
};
