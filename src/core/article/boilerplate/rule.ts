import { type BoilerplateReason } from '../article';

/** What a rule may know of a block of the body. */
export interface BlockContext {
  /** The block's words, Markdown links reduced to their text. */
  readonly words: string;
  /** It is one of the last blocks of the body, where disclaimers and credits stand. */
  readonly isAtEnd: boolean;
  /** It begins in italics or bold. */
  readonly isItalic: boolean;
  /** It is in another language than the article. */
  readonly isForeign: boolean;
}

/** One kind of boilerplate. Conservative: prose that is lost is worse than a line too much. */
export interface BoilerplateRule {
  readonly why: BoilerplateReason;
  /** Blocks longer than this are prose to the rule; keeps long paragraphs cheap. */
  readonly longest: number;
  matches(block: BlockContext): boolean;
}

/** A rule that looks for one pattern in the words. */
export function patternRule(why: BoilerplateReason, longest: number, pattern: RegExp): BoilerplateRule {
  return { why, longest, matches: ({ words }) => pattern.test(words) };
}
