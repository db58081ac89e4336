import { type Marker } from '../claim';
import { type Sign } from './sign';

/** What the words of a sentence say about it. */
export interface Signs {
  readonly hedges: readonly Marker[];
  readonly negations: readonly Marker[];
  /** How many words of each class, and how many readings. */
  readonly counts: ReadonlyMap<Sign, number>;
  /** Capitalised words in mid-sentence. */
  readonly names: number;
  readonly words: number;
}

/** Signs as they are gathered; knows what stood before, since a verb's parts tell together what was done. */
export class SignCount implements Signs {
  readonly hedges: Marker[] = [];
  readonly negations: Marker[] = [];
  readonly counts = new Map<Sign, number>();
  names = 0;
  words = 0;
  private last = '';
  private lastSigns: readonly Sign[] = [];
  /** Of the last word that is no adverb: `has` in `has never been`. */
  private anchor = '';
  private anchorSigns: readonly Sign[] = [];

  /** The next word of the sentence. */
  take(lower: string, signs: readonly Sign[]): void {
    this.words++;
    for (const sign of signs) this.add(sign);
    if (signs.length > 0) this.readVerb(signs);
    if (lower === 'to' && this.lastSigns.includes('intent')) this.add('plan');
    this.last = lower;
    this.lastSigns = signs;
    if (!signs.includes('adverb')) {
      this.anchor = lower;
      this.anchorSigns = signs;
    }
  }

  add(sign: Sign): void {
    this.counts.set(sign, (this.counts.get(sign) ?? 0) + 1);
  }

  /** `has voted`, `was cut`, `voted`, `is selling`, `I think`. */
  private readVerb(signs: readonly Sign[]): void {
    const { anchorSigns } = this;
    if (signs.includes('participle') && anchorSigns.includes('have')) this.add('perfect');
    else if (signs.includes('participle') && anchorSigns.includes('be')) this.add('passive');
    else if (signs.includes('past') && !anchorSigns.includes('modal') && this.anchor !== 'to') this.add('deed');
    else if (signs.includes('gerund') && anchorSigns.includes('be')) this.add('progressive');
    if (signs.includes('mental') && /^(?:i|we|don't)$/.test(this.last)) this.add('opinion');
  }
}
