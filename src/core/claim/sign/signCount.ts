import { type Marker } from '../claim';
import { type Word } from '../token/word';
import { type Sign } from './sign';
import { SIGNS, SIGN_INDEX, type SignSet, signSet } from './signSet';

const ADVERB = signSet(['adverb']);
const BE = signSet(['be']);
const PAST = signSet(['past']);
const GERUND = signSet(['gerund']);
const HAVE = signSet(['have']);
const INTENT = signSet(['intent']);
const MENTAL = signSet(['mental']);
const MODAL = signSet(['modal']);
const PARTICIPLE = signSet(['participle']);

/** What the words of a sentence say about it. */
export interface Signs {
  readonly hedges: readonly Marker[];
  readonly negations: readonly Marker[];
  /** How many words of each class, and how many readings, in the order of {@link SIGNS}. */
  readonly counts: readonly number[];
  /** Capitalised words in mid-sentence. */
  readonly names: number;
  readonly words: number;
}

/**
 * Signs as they are gathered; knows what stood before, since a verb's parts tell together what was done. One serves all
 * sentences of an article in turn: its lists were a thirtieth of all that claims are made with.
 */
export class SignCount implements Signs {
  readonly hedges: Marker[] = [];
  readonly negations: Marker[] = [];
  readonly counts: number[] = SIGNS.map(() => 0);
  names = 0;
  words = 0;
  private last = '';
  private lastSigns: SignSet = 0;
  /** Of the last word that is no adverb: `has` in `has never been`. */
  private anchor = '';
  private anchorSigns: SignSet = 0;

  /** Forgets the sentence before. */
  begin(): void {
    this.hedges.length = 0;
    this.negations.length = 0;
    this.counts.fill(0);
    this.names = 0;
    this.words = 0;
    this.last = '';
    this.lastSigns = 0;
    this.anchor = '';
    this.anchorSigns = 0;
  }

  /** The next word of the sentence. */
  take({ lower, signs }: Word): void {
    this.words++;
    if (signs !== 0) this.read(signs);
    if (lower === 'to' && (this.lastSigns & INTENT) !== 0) this.add('plan');
    this.last = lower;
    this.lastSigns = signs;
    if ((signs & ADVERB) === 0) {
      this.anchor = lower;
      this.anchorSigns = signs;
    }
  }

  private read(signs: SignSet): void {
    // Bit by bit from the lowest, which is where subtracting one changes the set.
    for (let rest = signs; rest !== 0; rest &= rest - 1) this.addAt(31 - Math.clz32(rest & -rest));
    this.readVerb(signs);
  }

  private add(sign: Sign): void {
    this.addAt(SIGN_INDEX[sign]);
  }

  private addAt(index: number): void {
    this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  /** `has voted`, `was cut`, `voted`, `is selling`, `I think`. */
  private readVerb(signs: SignSet): void {
    const { anchorSigns } = this;
    if ((signs & PARTICIPLE) !== 0 && (anchorSigns & HAVE) !== 0) this.add('perfect');
    else if ((signs & PARTICIPLE) !== 0 && (anchorSigns & BE) !== 0) this.add('passive');
    else if ((signs & PAST) !== 0 && (anchorSigns & MODAL) === 0 && this.anchor !== 'to') this.add('deed');
    else if ((signs & GERUND) !== 0 && (anchorSigns & BE) !== 0) this.add('progressive');
    if ((signs & MENTAL) !== 0 && /^(?:i|we|don't)$/.test(this.last)) this.add('opinion');
  }
}
