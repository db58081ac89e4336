import { folded } from '../../text/fold';

/** True when each typed word begins a word of `words`, whatever their case and accents. */
export function beginsWords(words: string, typed: string): boolean {
  const own = foldedWords(words);
  return foldedWords(typed).every((word) => own.some((each) => each.startsWith(word)));
}

function foldedWords(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
