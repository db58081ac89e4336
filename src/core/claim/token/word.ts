import { type CueForm } from '../language/cueForm';
import { type SignSet } from '../sign/signSet';

/** What is known of a word by its letters alone, looked up once when it is read: every rule after that asks a bit. */
export interface Word {
  /** In lower case with straight apostrophes; empty for one that no table lists, as all of its kind are one. */
  readonly lower: string;
  /** A sum of what {@link WordClass} has. */
  readonly classes: number;
  /** A sum of what {@link Part} has. */
  readonly parts: number;
  readonly signs: SignSet;
  /** How it reports, if it is a reporting verb. */
  readonly cue: CueForm | undefined;
}

export const WordClass = {
  /** A rule of attribution begins here. */
  Trigger: 1,
  /** Has the ending of a past that reports behind a quotation, whatever the verb means: `barked`. */
  Past: 2,
  /** Tells where somebody stands: `supports`. */
  Stance: 4,
  /** Reports hearsay by itself: `reportedly`. */
  Hearsay: 8,
  /** Has a capital only for opening a sentence: no name begins with it. */
  Opener: 16,
  /** No word, but a whole quotation. */
  Quotation: 32,
  /** Opens sentences, and stands in nobody's name. */
  Starter: 64,
  MaleGivenName: 128,
  FemaleGivenName: 256,
  MaleTitle: 512,
  FemaleTitle: 1024,
  Role: 2048,
  /** Small inside a name: `von`. */
  Particle: 4096,
  /** Makes what it stands in no person's name. */
  OrganisationWord: 8192,
  /** Makes a name an organisation's. */
  OrganisationHead: 16384,
  /** Makes a name a place's. */
  PlaceHead: 32768,
  /** Capitalised by custom. */
  NoName: 65536,
  /** `Moss's`. */
  Possessive: 131072,
  /** Of a nation, a creed or a party, or those who belong to it: `British`, `Republicans`. */
  Belonging: 262144,
} as const;

/** Parts of speech that are closed: each is one of the lists of a language's grammar, where what it means is told. */
export const Part = {
  Complementiser: 1,
  QuestionWord: 2,
  Pronoun: 4,
  Relative: 8,
  Determiner: 16,
  Preposition: 32,
  NounLink: 64,
  Conjunction: 128,
  Subordinator: 256,
  Auxiliary: 512,
  Passive: 1024,
  Negation: 2048,
  Adverb: 4096,
  TimeWord: 8192,
  AsWord: 16384,
  Agent: 32768,
  Infinitive: 65536,
  Plural: 131072,
} as const;

/** All words of a language. */
export interface Lexicon {
  /** The word at `[start, end)` of a text, however it is capitalised there; `undefined` for one that no table lists. */
  listedAt(text: string, start: number, end: number): Word | undefined;
  /** What is known by its units of a word there that no table lists. */
  unlistedAt(text: string, start: number, end: number): Word;
}

/** Stands for a quotation among the words. */
export const QUOTATION: Word = { lower: '', classes: WordClass.Quotation, parts: 0, signs: 0, cue: undefined };

/** For what is no word. */
export const NO_WORD: Word = { lower: '', classes: 0, parts: 0, signs: 0, cue: undefined };
