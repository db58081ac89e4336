import { resolveSelectors } from '../../../src/core/anchor/resolveSelectors';
import { type Anchoring } from '../../../src/core/anchor/selectors';
import { isTellingWord } from '../../../src/core/claim/sign/tellingWord';
import { lengthOf, overlapOf, type TextRange } from '../../../src/core/text/range';
import { type Case } from './cases';

export type Verdict =
  | 'right'
  /** The passage stands there, `gone` was said. */
  | 'lost'
  /** In its place, but unchanged words called altered. */
  | 'mislabelled'
  /** Something else was called the passage. */
  | 'wrong place'
  /** Changed words called the same: the worst. */
  | 'change missed';

/** Two ranges are one place when each lies in the other by this share: a word more or less at an end is forgiven. */
const SAME_PLACE = 0.8;

export interface Judgement {
  readonly verdict: Verdict;
  readonly anchoring: Anchoring;
  readonly milliseconds: number;
}

export function judge({ after, lang, selectors, truth }: Case): Judgement {
  const isTelling = isTellingWord(lang);
  const started = performance.now();
  const anchoring = resolveSelectors(after, selectors, isTelling);
  const milliseconds = performance.now() - started;
  const verdict = (): Verdict => {
    if (truth.kind === 'deleted') return anchoring.kind === 'gone' ? 'right' : 'wrong place';
    if (anchoring.kind === 'gone') return truth.kind === 'open' ? 'right' : 'lost';
    if (!isSamePlace(anchoring.range, truth.range)) return 'wrong place';
    const saysChanged = anchoring.kind === 'altered';
    if (truth.kind === 'same') return saysChanged ? 'mislabelled' : 'right';
    return saysChanged ? 'right' : 'change missed';
  };
  return { verdict: verdict(), anchoring, milliseconds };
}

function isSamePlace(found: TextRange, wanted: TextRange): boolean {
  const shared = overlapOf(found, wanted);
  return shared >= SAME_PLACE * lengthOf(found) && shared >= SAME_PLACE * lengthOf(wanted);
}
