import { type CueForm } from './cueForm';

/** Words and what may follow each; `''` for any thing, without a word between. */
export type Followed = ReadonlyMap<string, readonly string[]>;

/** Words by which a language tells where somebody stands, without saying that they said so. Verbs by inflected form. */
export interface Stances {
  /** Verbs and the preposition behind them: `support` takes a thing, `talk` takes it behind `about`. */
  readonly objects: Followed;
  /** Verbs before an infinitive: `vowed to stay`. */
  readonly aims: ReadonlySet<string>;
  /** Verbs before a clause: `knows that it rains`. */
  readonly beliefs: ReadonlySet<string>;
  /** Verbs that take a thing only with what it is taken for: `sees it as a risk`. */
  readonly likenings: ReadonlySet<string>;
  /** Words between a thing and what it is taken for: `as`. */
  readonly likeness: ReadonlySet<string>;
  /** Nouns for what somebody thinks or wants: `his plan to`, `support for`. */
  readonly nouns: Followed;
  /** Adjectives behind a form of `be`: `eager to`, `wary of`. */
  readonly attitudes: Followed;
  /** Verbs between a subject and its adjective: `remained wary of`. */
  readonly copulas: ReadonlySet<string>;
  /** Verbs for what nobody is named to think: `seems`. */
  readonly impressions: ReadonlySet<string>;
  /** Participles of a passive that does the same: `is seen as`, `is considered a risk`. */
  readonly opinions: Followed;
  /** Behind a verb they change what it means: `backed down`. */
  readonly particles: ReadonlySet<string>;
  /** Nobody in particular: `if you want to see it`. */
  readonly anybody: ReadonlySet<string>;
  /** Every form of the verbs above that have a subject of their own. */
  readonly forms: ReadonlyMap<string, CueForm>;
}
