import { type QuoteMarks } from '../quote/quoteMarks';
import { type Lexicon } from '../token/word';
import { type CueForm, type PhrasalCue } from './cueForm';
import { type Stances } from './stances';

/** How a language's sentences end, are quoted and report: words only, the rules that read them are the same for all. */
export interface LanguageTables {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Without their stop, lower-case: a sentence never ends behind them (`mr`, `sen`, `dr`). */
  readonly titles: ReadonlySet<string>;
  /** Without their last stop: a sentence ends behind them only where a word follows that begins sentences (`inc`, `u.s`). */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that, capitalised, begin a sentence and are no name. */
  readonly starters: ReadonlySet<string>;
  /** `am 3. Oktober`: a number with a stop is an ordinal. */
  readonly hasOrdinalStops: boolean;
  /** German: a capital tells no name from a noun. */
  readonly capitalisesNouns: boolean;
  /** `a déclaré Jeanne Roe`: the subject may follow a compound tense. */
  readonly invertsCompounds: boolean;
  /** `"Go home," Roe barked`: behind a quotation any verb reports; told by the ending of its past. */
  readonly anyVerbReports?: boolean;
  /** Romance: forms of verbs that hardly ever have a noun for their object, so that the noun behind them is who says it. */
  readonly saying?: ReadonlySet<string>;
  /** `«…», dijo.`: the verb alone tells that whoever spoke last goes on. */
  readonly dropsSubjects?: boolean;
  readonly quoteMarks: QuoteMarks;
  /** Reporting verbs by their inflected form. */
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Verbs that report only with the words behind them: `made clear`, `expressed concern`. By lemma. */
  readonly phrases: ReadonlyMap<string, readonly PhrasalCue[]>;
  /** Phrases of words that name a source and are no verb: `according to`. */
  readonly accordingTo: readonly (readonly string[])[];
  /** The same, but only behind content and a mark: `…, so Eva Muster`. */
  readonly trailingSources: readonly (readonly string[])[];
  /** Adverbs that report hearsay by themselves: `reportedly`. */
  readonly hearsay: ReadonlySet<string>;
  /** Participles that do the same in the passive before an infinitive: `is expected to`. */
  readonly passiveHearsay?: ReadonlySet<string>;
  readonly grammar: Grammar;
  /** Words that tell where somebody stands. */
  readonly stances?: Stances;
  /** For a language whose verb stands second and has its other half at the clause's end. */
  readonly bracket?: VerbBracket;
  /** For languages written without spaces: who says it, right behind a quotation that ends with a stop. */
  readonly cueClause?: RegExp;
  /**
   * For languages written without spaces: expressions with the groups `speaker`, `cue`, `content` and `rest`, where
   * the content goes on (and the flag `d`),
   * tried in order on each sentence instead of the rules for words.
   */
  readonly sentencePatterns?: readonly RegExp[];
}

/** A language with its tables laid together. */
export interface Language extends LanguageTables {
  readonly lexicon: Lexicon;
}

/** What the halves of a verb that embrace the clause are told by. */
export interface VerbBracket {
  /** `mit` in `teilte … mit`. */
  readonly particles: ReadonlySet<string>;
  /** Verbs in the mood of reported speech: `sei`, `habe`. */
  readonly subjunctives: ReadonlySet<string>;
  /** The same where that mood would look like the indicative; also plain conditionals: `wären`. */
  readonly conditionals: ReadonlySet<string>;
  /** Verbs by their lemma that report only with one of these particles at their clause's end. */
  readonly separable: ReadonlyMap<string, readonly string[]>;
  /** The verb, by its lemma, that says only what `es` is said to be: `heißen`. */
  readonly impersonal: string;
  /** Before the source that such a verb has: `in der Erklärung heißt es`. */
  readonly sourcePrepositions: ReadonlySet<string>;
  /** Nouns for what somebody thinks or says: `der Ansicht, dass`. */
  readonly views: ReadonlySet<string>;
  /** Those before `nach`: `seiner Ansicht nach`. */
  readonly opinions: ReadonlySet<string>;
  /** Behind the source that they name: `Berichten zufolge`. */
  readonly sourcesBefore: ReadonlySet<string>;
  /** `soll … sein`: it is said to be so. */
  readonly obligations: ReadonlySet<string>;
}

/** Closed word classes, lower-case. */
export interface Grammar {
  /** Begin reported content: `that`, `dass`. */
  readonly complementisers: ReadonlySet<string>;
  /** Begin reported questions: `whether`, `why`. */
  readonly questionWords: ReadonlySet<string>;
  /** Stand as a whole subject: `he`, `others`. */
  readonly pronouns: ReadonlySet<string>;
  /** Begin a relative clause and stand for its subject: `who`. */
  readonly relatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on a name: `spokesman for`, `professor of`. */
  readonly nounLinks: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Begin a subordinate clause: `when`, `because`. */
  readonly subordinators: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of `be`: a past participle behind one is passive. */
  readonly passives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Days and the like that stand bare in a clause: `Tuesday`, `yesterday`. */
  readonly timeWords: ReadonlySet<string>;
  /** `as` in `as she noted`. */
  readonly asWords: ReadonlySet<string>;
  /** The preposition that names a passive's agent: `by`. */
  readonly agents: ReadonlySet<string>;
  /** Marks an infinitive: `to`. */
  readonly infinitives: ReadonlySet<string>;
  /** Uncountable or irregular plurals that take a base form: `people say`. */
  readonly plurals: ReadonlySet<string>;
}
