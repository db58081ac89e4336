/** `said` / `says` · `say` · `saying` · `told` as in `was told`. */
export type VerbForm = 'finite' | 'base' | 'gerund' | 'participle';

/**
 * What follows the verb when it reports.
 * - `clause`: a sentence, with or without `that`: `said (that) it rained`
 * - `listener`: first whom, then what: `told reporters (that) it rained`
 * - `marked`: only `that`, a question word or a quotation: `asked why`, `recalled that`
 * - `finding`: a sentence, with or without `that`, but never a thing: `records show it rained`
 * - `quotation`: only a quotation: `laughed, "No."`
 * - `wording`: the same, but only where some of the words are quoted: `compared it to "a zoo"`
 * - `phrase`: what the words behind it make of it: `made clear that`, see {@link PhrasalCue}
 * - `nothing`: the words behind it show that it reports nothing: `think tank`
 * - `naming`: a thing said of another thing, in the speaker's own words: `called it "a mess"`
 */
export type Complement =
  'clause' | 'listener' | 'marked' | 'finding' | 'quotation' | 'naming' | 'wording' | 'phrase' | 'nothing';

/** One inflected form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly complement: Complement;
  /** The same letters are a noun: `claims`, `reports`. */
  readonly isNoun: boolean;
}

/** Words behind a verb that make it report, and what then follows. */
export interface PhrasalCue {
  readonly words: readonly string[];
  readonly complement: Complement;
}
