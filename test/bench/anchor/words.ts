import { signTableOf } from '../../../src/core/claim/sign/signWords';

/** A word or figure of a sentence and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly isFirst: boolean;
}

export function wordsOf(sentence: string): readonly Word[] {
  return Array.from(sentence.matchAll(/\d[\d.,]*\d|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu), (match, at) => ({
    text: match[0],
    start: match.index,
    isFirst: at === 0,
  }));
}

export const isFigure = ({ text }: Word): boolean => /^\d/.test(text);

/** A capitalised word in mid-sentence. Where all nouns have capitals, they are names to this. */
export const isName = ({ text, isFirst }: Word): boolean => !isFirst && /^\p{Lu}\p{Ll}{2,}/u.test(text);

export function isSign({ text }: Word, lang: string, ...signs: readonly ('negation' | 'hedge' | 'number')[]): boolean {
  const said = signTableOf(lang).words.get(text.toLowerCase().replaceAll('’', "'")) ?? [];
  return signs.some((sign) => said.includes(sign));
}

/** A word that can be another without the sentence speaking of another number, of another person, or denying it. */
export function isPlain(word: Word, lang: string): boolean {
  const { text } = word;
  return /^\p{Ll}{4,}$/u.test(text) && !isSign(word, lang, 'negation', 'hedge', 'number');
}

export function withWord(sentence: string, { start, text }: Word, replacement: string): string {
  return sentence.slice(0, start) + replacement + sentence.slice(start + text.length);
}
