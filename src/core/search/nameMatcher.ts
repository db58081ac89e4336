import Fuse from 'fuse.js';
import { closeness } from './closeness';
import { queryWordOf, withSlips, type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { PAIR, RUN_END, type Tokenizer } from './tokenizer';

/** Fuse.js reads every name it is given: fine for these, too slow for every speaker of a large archive. */
const LONGEST_JUDGED_BY_FUSE = 2000;
const FUSE_OPTIONS = { threshold: 0.35, ignoreLocation: true, ignoreDiacritics: true, includeScore: true } as const;
/** Fuse.js scores a little worse than the best one are as good. */
const AS_GOOD = 0.05;

/** The distinct speakers or outlets of an index, and which of them a filter means. */
export class NameMatcher {
  private readonly names = new Map<string, { count: number; words: readonly string[] }>();
  private readonly automaton = new SlipAutomaton();

  constructor(private readonly tokenizer: Tokenizer) {}

  add(name: string | undefined): void {
    if (name === undefined) return;
    const known = this.names.get(name);
    if (known) known.count++;
    // Folded when first asked for: most folders are never filtered.
    else this.names.set(name, { count: 1, words: [] });
  }

  remove(name: string | undefined): void {
    const known = name === undefined ? undefined : this.names.get(name);
    if (name === undefined || !known) return;
    if (--known.count === 0) this.names.delete(name);
  }

  clear(): void {
    this.names.clear();
  }

  /**
   * The names that one of {@link values} means: each of its words begins or is in a word of the name, one slip allowed.
   * Where none does, the nearest ones by Fuse.js, which is at its best on a short list: `Fedrihgy` → Craig Federighi.
   */
  matching(values: readonly string[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const value of values) {
      const direct = this.matchingWords(value);
      for (const name of direct.length > 0 ? direct : this.judgedByFuse(value)) found.add(name);
    }
    return found;
  }

  private matchingWords(value: string): readonly string[] {
    const wanted = this.foldedWords(value).map((text) => withSlips(queryWordOf(text, true), 1));
    if (wanted.length === 0) return [];
    return [...this.names.keys()].filter((name) => {
      const words = this.wordsOf(name);
      return wanted.every((word) => words.some((own) => this.isMeant(word, own)));
    });
  }

  private isMeant(word: QueryWord, own: string): boolean {
    if (own.includes(word.text)) return true;
    const units = Uint16Array.from(own, (_, i) => own.charCodeAt(i));
    return word.slips > 0 && closeness(word, units, 0, units.length, this.automaton) > 0;
  }

  private wordsOf(name: string): readonly string[] {
    const known = this.names.get(name);
    if (!known) return [];
    if (known.words.length === 0) known.words = this.foldedWords(name);
    return known.words;
  }

  /** The tokens of a name, runs of scripts without spaces whole. */
  private foldedWords(text: string): readonly string[] {
    const { tokenizer } = this;
    const words: string[] = [];
    let run = '';
    const count = tokenizer.tokenize(text);
    for (let token = 0; token < count; token++) {
      const kind = tokenizer.kind[token];
      const folded = tokenizer.textOf(token);
      if (kind === PAIR) run += String.fromCodePoint(folded.codePointAt(0) ?? 0);
      else if (kind === RUN_END) {
        words.push(run + folded);
        run = '';
      } else words.push(folded);
    }
    return words;
  }

  private judgedByFuse(value: string): readonly string[] {
    if (this.names.size > LONGEST_JUDGED_BY_FUSE) return [];
    const judged = new Fuse([...this.names.keys()].sort(), FUSE_OPTIONS).search(value);
    const best = judged[0]?.score ?? 0;
    return judged.filter(({ score }) => (score ?? 1) <= best + AS_GOOD).map(({ item }) => item);
  }
}
