/** What a word says about the sentence it stands in; a word may say several things. */
export type Sign =
  /** Leaves it open whether the sentence is true: `may`, `reportedly`. */
  | 'hedge'
  /** A hedge in the passive before an infinitive: `is said to`. */
  | 'hearsay'
  | 'negation'
  /** Spells a number: `twenty`. */
  | 'number'
  /** Measures and money: `percent`, `wages`, `fewer`. */
  | 'quantity'
  | 'superlative'
  | 'time'
  /** Public offices, laws and matters that are on record: `senate`, `treaty`, `insurance`. */
  | 'institution'
  /** Deeds that are on record: `voted`, `vetoed`, `cut`. */
  | 'act'
  /** `he`, `they`: told of somebody else. */
  | 'third'
  | 'self'
  | 'address'
  /** Judgements: `best`, `wrong`. */
  | 'evaluation'
  | 'filler'
  /** Speaks of the conversation itself: `answer`, `mention`. */
  | 'talk'
  /** Wishes, duties and what is yet to come: `will`, `should`. */
  | 'modal'
  /** The same before an infinitive: `going to`. */
  | 'intent'
  /** What `I` and `we` do in the mind: `think`. */
  | 'mental'
  /** Forms of the past: `went`. */
  | 'past'
  | 'participle'
  | 'gerund'
  | 'have'
  | 'be'
  /** May stand between the parts of a verb: `not`, `already`. */
  | 'adverb'
  /** Readings of two words. */
  | 'deed'
  | 'perfect'
  | 'passive'
  | 'progressive'
  | 'plan'
  | 'opinion'
  /** Begins with a digit. */
  | 'numeral';

/** The words of a language by what they say, in lower case with straight apostrophes. */
export interface SignTable {
  readonly words: ReadonlyMap<string, readonly Sign[]>;
  /** What words not in the table say by their last letters. */
  readonly endings: readonly (readonly [string, readonly Sign[]])[];
}
