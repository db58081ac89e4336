import { type CitedSentence } from '../checkContext';

/** A sentence of the draft without what it quotes: what the writer says in the writer's own words. */
export function ownWords({ sentence, quoted }: CitedSentence): string {
  let words = '';
  let at = sentence.start;
  for (const { start, end } of quoted) {
    if (start > at) words += sentence.text.slice(at - sentence.start, start - sentence.start);
    at = Math.max(at, end);
  }
  return words + sentence.text.slice(Math.min(at, sentence.end) - sentence.start);
}
