import { textOf, type TextRange } from '../text/range';

const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)|\r?\n[ \t]*\r?\n/;
/** A sentence's worth to either side. */
const REACH = 600;

/** The words of the draft's sentence that a citation stands in or behind, its own bracket left out. */
export function citingSentence(draft: string, { start, end }: TextRange): string {
  const before = draft.slice(Math.max(0, start - REACH), start);
  // `It rose by a metre. [@a]` is cited behind its full stop.
  const last = [...before.trimEnd().slice(0, -1).matchAll(new RegExp(SENTENCE_END, 'g'))].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const behind = textOf(draft, { start: end, end: end + REACH });
  const goesOn = !/[.!?…]["'”’»)\]]*$/.test(before.trimEnd());
  const to = goesOn ? (SENTENCE_END.exec(behind)?.index ?? behind.length) : 0;
  return `${before.slice(from)} ${behind.slice(0, to)}`.replace(/<!--.*?-->|\[[^\]]*@[^\]]*\]/g, ' ').trim();
}
