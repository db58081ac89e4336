import { type CueForm } from './cueForm';

/** Words by which a language tells where somebody stands, without saying that they said so. */
export interface Stances {
  /** Verbs and the preposition behind them, `''` for none: `support` takes a thing, `talk` takes it behind `about`. */
  readonly objects: ReadonlyMap<string, readonly string[]>;
  /** Verbs before an infinitive: `vowed to stay`. By inflected form, as all verbs here. */
  readonly aims: ReadonlySet<string>;
  /** Verbs before a clause with its mark: `knows that it rains`. */
  readonly beliefs: ReadonlySet<string>;
  /** Nouns with whose stance it is before them, and what may follow: `his plan to`, `her support for`. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** Every form of the verbs above. */
  readonly forms: ReadonlyMap<string, CueForm>;
}
