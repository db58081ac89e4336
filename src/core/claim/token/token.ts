import { type TextRange } from '../../text/range';
import { NO_WORD, type Word } from './word';

/** A word, a whole quotation with its marks, or one punctuation mark. */
export interface Token extends TextRange {
  readonly kind: 'word' | 'quotation' | 'mark';
  /** The word or mark in lower case with straight apostrophes; empty for a quotation. */
  readonly lower: string;
  readonly word: Word;
  readonly isCapitalised: boolean;
  /** Of a quotation: the first unit inside it. */
  readonly opening?: string;
  /** Of a quotation: the last unit inside it, so that `"Yes,"` can be told from `"strongman"`. */
  readonly ending?: string;
  /** Of a quotation: the words and marks in it. */
  readonly quoted?: readonly Token[];
}

/** A token that stands in for "nothing there", so that looking past an edge needs no special case. */
const NO_TOKEN: Token = { start: -1, end: -1, kind: 'mark', lower: '', word: NO_WORD, isCapitalised: false };

/** Whether the token is a word of one of these classes. */
export function isOf({ word }: Token, classes: number): boolean {
  return (word.classes & classes) !== 0;
}

/** Whether the token is a word of one of these parts of speech. */
export function isPart({ word }: Token, parts: number): boolean {
  return (word.parts & parts) !== 0;
}

export function tokenAt(tokens: readonly Token[], index: number): Token {
  // Asking an array for what stands before its first entry is slow, and so is every later look-up there.
  return (index >= 0 && index < tokens.length ? tokens[index] : undefined) ?? NO_TOKEN;
}
