import { type Claim } from '../library/source';
import { officesIn } from './office';
import { sharedFigures } from './sameFigure';
import { type Meaning, type Synonyms } from './synonyms';
import { type TermReader } from './term';

/** More is hardly what somebody is called. */
const LONGEST_SPEAKER = 50;

interface ReadClaim {
  readonly meanings: readonly Meaning[];
  /** Terms of names, speakers, what they are, and the words that say that they speak. */
  readonly who: ReadonlySet<number>;
}

/** Tells how much two claims share besides who is spoken of: the same people do many things. */
export class SharedMatter {
  private readonly read = new WeakMap<Claim, ReadClaim>();

  constructor(
    private readonly synonyms: Synonyms,
    private readonly reader: TermReader,
  ) {}

  /** Telling words of one that the other has too or says in other words, and figures that both give. */
  of(one: Claim, other: Claim): number {
    const [own, their] = [this.reading(one), this.reading(other)];
    const isMatter = ([term = 0]: Meaning) => !own.who.has(term) && !their.who.has(term);
    const theirs = new Set(their.meanings.filter(isMatter).flat());
    const shared = own.meanings.filter((meaning) => isMatter(meaning) && meaning.some((key) => theirs.has(key)));
    return new Set(shared.map(([key]) => key)).size + sharedFigures(one, other);
  }

  /** Claims are compared with many others. */
  private reading(claim: Claim): ReadClaim {
    const known = this.read.get(claim);
    if (known) return known;
    const reading = { meanings: this.synonyms.read(claim.words), who: this.who(claim) };
    this.read.set(claim, reading);
    return reading;
  }

  private who(claim: Claim): ReadonlySet<number> {
    const { text, names, speaker, cue } = claim;
    const parts = [
      ...names.map((name) => name.text),
      ...officesIn(claim).map((range) => text.slice(range.start, range.end)),
      (speaker?.text ?? '').slice(0, LONGEST_SPEAKER),
      speaker?.resolved ?? '',
      speaker?.role ?? '',
      cue?.text ?? '',
    ];
    return new Set(this.reader.termsOf(parts.join(' ')));
  }
}
