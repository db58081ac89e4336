import { readWords } from './quote/readWords';
import { type CitedSentence } from './citedSentence';
import { type Claim } from '../library/source';
import { Remembered } from '../text/remembered';

/** Letters by which inflected forms of a word are taken for the same. */
const STEM = 5;
const SHORTEST = 4;

/** What two sentences have in common, by their stems; those of sentences that stay as they are are made once. */
export class Likeness {
  private readonly all = new Remembered<object, ReadonlySet<string>>();

  /** How much all words of a sentence, quoted ones too, and a claim have in common of the longer one, 0–1. */
  ofAllWords(cited: CitedSentence, claim: Claim): number {
    return share(this.allStems(cited), this.claimStems(claim));
  }

  /** How many telling words a sentence and a claim share. */
  sharedWords(cited: CitedSentence, claim: Claim): number {
    return sharedBy(this.allStems(cited), this.claimStems(claim));
  }

  private allStems({ sentence }: CitedSentence): ReadonlySet<string> {
    return this.all.of(sentence, [], () => stemsIn(sentence.text));
  }

  private claimStems(claim: Claim): ReadonlySet<string> {
    return this.all.of(claim, [], () => stemsIn(claim.words));
  }
}

/** The words of a text that carry its matter, cut to their stems; of scripts without spaces every character. */
function stemsIn(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { norm } of readWords(text, { start: 0, end: text.length })) {
    if (norm.length >= SHORTEST && !/\d/.test(norm)) stems.add(norm.slice(0, STEM));
    else if (norm.length === 1 && norm > '\u2e7f') stems.add(norm);
  }
  return stems;
}

function share(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const most = Math.max(some.size, others.size);
  return most === 0 ? 0 : sharedBy(some, others) / most;
}

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of some) if (others.has(stem)) shared++;
  return shared;
}
