import { closeness, CLOSENESS } from './closeness';
import { type SearchEntry, type SearchField } from './entry';
import { type MatchExplanation, type MatchKind, type WordExplanation, type WordFound } from './explanation';
import { CONTEXT, FIELDS, GROUP_WEIGHT, SPEAKER, TEXT } from './fields';
import { coverOf, earnedBy } from './points';
import { type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { type WeighedWord } from './textScorer';
import { type Tokenizer } from './tokenizer';

const FIELD_WEIGHT = {
  text: GROUP_WEIGHT[TEXT],
  speaker: GROUP_WEIGHT[SPEAKER],
  outlet: GROUP_WEIGHT[CONTEXT],
  title: GROUP_WEIGHT[CONTEXT],
} as const satisfies Record<SearchField, number>;

interface Hit {
  readonly token: number;
  readonly found: WordFound;
}

/** Explains scores by the same comparison that made them. */
export class Explainer {
  private readonly automaton = new SlipAutomaton();

  constructor(private readonly tokenizer: Tokenizer) {}

  explain(entry: SearchEntry, score: number, words: readonly WeighedWord[]): MatchExplanation {
    const hits = words.map((word) => this.hitsOf(entry, word));
    const explained = words.map(({ word, weight }, i): WordExplanation => {
      const found = best(hits[i] ?? []);
      const toNext = nearest(hits[i] ?? [], hits[i + 1] ?? []);
      return { word: word.text, weight, ...(found && { found }), ...(toNext !== undefined && { toNext }) };
    });
    const earned = explained.reduce((total, { found }) => total + (found?.earned ?? 0), 0);
    return { score, words: explained, arrangement: score - earned };
  }

  private hitsOf(entry: SearchEntry, { word, weight }: WeighedWord): readonly Hit[] {
    const { tokenizer } = this;
    return FIELDS.flatMap((field) => {
      const hits: Hit[] = [];
      const count = tokenizer.tokenize(entry[field] ?? '');
      for (let token = 0; token < count; token++) {
        const offset = tokenizer.offset[token] ?? 0;
        const near = closeness(word, tokenizer.units, offset, tokenizer.length[token] ?? 0, this.automaton);
        if (near === 0) continue;
        const term = tokenizer.textOf(token);
        const fieldWeight = FIELD_WEIGHT[field];
        const kind = kindOf(word, term, near);
        const earned = earnedBy(weight, near * fieldWeight);
        hits.push({
          token,
          found: { term, field, kind, closeness: near, fieldWeight, cover: coverOf(weight), earned },
        });
      }
      return hits;
    });
  }
}

function kindOf(word: QueryWord, term: string, near: number): MatchKind {
  if (near === CLOSENESS.exact) return 'exact';
  if (near === CLOSENESS.openPrefix || near === CLOSENESS.prefix) return 'prefix';
  if (near === CLOSENESS.part) return 'part';
  if (near === CLOSENESS.twoSlips || near === CLOSENESS.openPrefixTwoSlips) return 'two slips';
  const isStem = word.stemLength > 0 && term.startsWith(word.text.slice(0, word.stemLength));
  return near === CLOSENESS.inflected && isStem ? 'inflected' : 'slip';
}

function best(hits: readonly Hit[]): WordFound | undefined {
  let most: WordFound | undefined;
  for (const { found } of hits) if (found.earned > (most?.earned ?? 0)) most = found;
  return most;
}

/** The least distance between two words in one field. */
function nearest(hits: readonly Hit[], next: readonly Hit[]): number | undefined {
  const distances = hits.flatMap((hit) =>
    next.filter(({ found }) => found.field === hit.found.field).map(({ token }) => token - hit.token),
  );
  return distances.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a)[0];
}
