import { type TextRange } from '../text/range';
import { closeness, CLOSENESS, mayBeNear } from './closeness';
import { MARK, type CharTable } from './charTable';
import { type SearchEntry, type SearchField } from './entry';
import { type Highlights } from './searchMatch';
import { FIELDS } from './fields';
import { signatureOf } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { type WeighedWord } from './textScorer';
import { type Tokenizer } from './tokenizer';

/** Where one word stands in one field. */
interface Hit extends TextRange {
  readonly word: number;
  readonly field: SearchField;
  readonly closeness: number;
}

/**
 * Marks the words of a query in a claim's own strings, by the same comparison that ranked it. (Fuse.js offers
 * `includeMatches`, but it marks stray letters inside other words, and its offsets are those of the folded string.)
 */
export class Highlighter {
  private readonly automaton = new SlipAutomaton();

  constructor(private readonly tokenizer: Tokenizer) {}

  highlight(entry: SearchEntry, words: readonly WeighedWord[]): Highlights {
    const hits = FIELDS.flatMap((field) => this.hitsIn(field, entry[field] ?? '', words));
    const marked = words.flatMap((_, word) => nearestOf(hits.filter((hit) => hit.word === word)));
    const highlights: Partial<Record<SearchField, readonly TextRange[]>> = {};
    for (const field of FIELDS) {
      const ranges = marked.filter((hit) => hit.field === field);
      if (ranges.length > 0) highlights[field] = united(ranges);
    }
    return highlights;
  }

  private hitsIn(field: SearchField, text: string, words: readonly WeighedWord[]): readonly Hit[] {
    const { tokenizer } = this;
    const hits: Hit[] = [];
    const count = tokenizer.tokenize(text);
    for (let token = 0; token < count; token++) {
      const offset = tokenizer.offset[token] ?? 0;
      const length = tokenizer.length[token] ?? 0;
      const start = tokenizer.sourceStart[token] ?? 0;
      const whole = tokenizer.sourceEnd[token] ?? 0;
      const signature = signatureOf(tokenizer.units, offset, length);
      words.forEach(({ word }, i) => {
        if (!mayBeNear(word, tokenizer.units[offset] ?? 0, signature)) return;
        const near = closeness(word, tokenizer.units, offset, length, this.automaton);
        if (near === 0) return;
        const end =
          word.isCharacter || isPrefix(near)
            ? endOfPrefix(text, start, whole, word.units.length, tokenizer.table)
            : whole;
        hits.push({ word: i, field, start, end, closeness: near });
      });
    }
    return hits;
  }
}

/** Where a claim has the word itself, words that only look like it stay unmarked. */
function nearestOf(hits: readonly Hit[]): readonly Hit[] {
  const nearest = hits.reduce((most, hit) => Math.max(most, hit.closeness), 0);
  return hits.filter((hit) => hit.closeness === nearest);
}

function isPrefix(near: number): boolean {
  return near === CLOSENESS.openPrefix || near === CLOSENESS.prefix;
}

/** Where a token's first folded units end in its source, marks that sit on the last one included. */
function endOfPrefix(text: string, start: number, end: number, units: number, table: CharTable): number {
  let at = start;
  let left = units;
  while (at < end) {
    const { kind, folded } = table.classAt(text, at);
    if (left <= 0 && kind !== MARK) break;
    left -= folded.length;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** Sorted, without overlaps; neighbours become one. */
export function united(ranges: readonly TextRange[]): readonly TextRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
