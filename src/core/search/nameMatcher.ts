import Fuse from 'fuse.js';
import { BoundedCache } from '../text/boundedCache';
import { closeness, mayBeNear } from './closeness';
import { queryWordOf, signatureOf, unitsOf, withSlips, type QueryWord } from './queryWord';
import { SlipAutomaton } from './slipAutomaton';
import { LONGEST_TOKEN, PAIR, RUN_END, type Tokenizer } from './tokenizer';

/** Fuse.js reads every name it is given: fine for these, too slow for every speaker of a large archive. */
const LONGEST_JUDGED_BY_FUSE = 2000;
const FUSE_OPTIONS = { threshold: 0.55, ignoreLocation: true, ignoreDiacritics: true, includeScore: true } as const;
/** Fuse.js scores a little worse than the best one are as good. */
const AS_GOOD = 0.05;
const MOST_ANSWERS = 16;

interface NameWord {
  readonly text: string;
  readonly units: Uint16Array;
  readonly signature: number;
}

interface Name {
  count: number;
  /** Folded when first asked for: most folders are never filtered. */
  words?: readonly NameWord[];
}

/** The distinct speakers or outlets of an index, and which of them a filter means. */
export class NameMatcher {
  private readonly names = new Map<string, Name>();
  private readonly automaton = new SlipAutomaton();
  /** What was meant last: while the words behind a filter are typed, it is the same at every keystroke. */
  private readonly answers = new BoundedCache<string, readonly string[]>(MOST_ANSWERS);

  constructor(private readonly tokenizer: Tokenizer) {}

  /** @param by how many claims with this name more there are, or fewer */
  count(name: string | undefined, by: number): void {
    if (name === undefined) return;
    const known = this.names.get(name);
    if (known) known.count += by;
    else if (by > 0) {
      this.names.set(name, { count: by });
      this.answers.clear();
    }
    if (known && known.count <= 0) {
      this.names.delete(name);
      this.answers.clear();
    }
  }

  clear(): void {
    this.names.clear();
    this.answers.clear();
  }

  /**
   * The names that {@link value} means: each of its words begins or is in a word of the name, one slip allowed.
   * Where none does, the nearest ones by Fuse.js, which is at its best on a short list: `Fedrihgy` → Craig Federighi.
   */
  matching(value: string): readonly string[] {
    return this.answers.of(value, () => {
      const direct = this.matchingWords(value);
      return direct.length > 0 ? direct : this.judgedByFuse(value);
    });
  }

  /** These names, or all, and how many claims have each. */
  counted(names: Iterable<string> = this.names.keys()): readonly { readonly value: string; readonly claims: number }[] {
    return Array.from(names, (value) => ({ value, claims: this.names.get(value)?.count ?? 0 }));
  }

  private matchingWords(value: string): readonly string[] {
    const wanted = this.foldedWords(value).map((text) => withSlips(queryWordOf(text, true), 1));
    if (wanted.length === 0) return [];
    const meant: string[] = [];
    for (const [name, known] of this.names) {
      known.words ??= this.foldedWords(name).map(nameWordOf);
      const { words } = known;
      if (wanted.every((word) => words.some((own) => this.isMeant(word, own)))) meant.push(name);
    }
    return meant;
  }

  private isMeant(word: QueryWord, { text, units, signature }: NameWord): boolean {
    if (text.includes(word.text)) return true;
    return mayBeNear(word, units[0] ?? 0, signature) && closeness(word, units, 0, units.length, this.automaton) > 0;
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
        words.push((run + folded).slice(0, LONGEST_TOKEN));
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

function nameWordOf(text: string): NameWord {
  const units = unitsOf(text);
  return { text, units, signature: signatureOf(units, 0, units.length) };
}
