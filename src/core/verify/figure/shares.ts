import { REST } from './figureMismatches';
import { type FiguresToCheck } from './mismatch';
import { fractionsIn } from './fractions';
import { isSameShare, type Share } from './share';
import { type TermKind, type TermSentence } from './termMismatches';

const WHOLE = 100;

/** `a third` against `20 percent`, `two in five` against `a quarter`. Two percentages are compared as figures. */
export const SHARES: TermKind<Share> = {
  read: sharesIn,
  agrees: isSameShare,
  contradicts: (drafted, sourced) => (drafted.isFraction || sourced.isFraction) && !isSameShare(drafted, sourced),
  mayFollow,
};

function sharesIn({ text, start, figures }: TermSentence): readonly Share[] {
  const percentages = figures.flatMap((figure): Share[] =>
    figure.unit === '%' ? [{ ...figure, isFraction: false }] : [],
  );
  return [...fractionsIn(text, start), ...percentages].sort((a, b) => a.start - b.start);
}

/** From two shares, as what is said to be left of the whole, or from two counts: a third are 40 of 120. */
function mayFollow(drafted: Share, { cited, pinned, around }: FiguresToCheck): boolean {
  const isRest = REST.test(cited.sentence.text);
  return [...pinned.map(({ claim }) => claim), ...around()].some((claim) => {
    const told = sharesIn(claim).map(({ value }) => value);
    const pairs = told.flatMap((one, at) => told.slice(at + 1).flatMap((two) => [one + two, Math.abs(one - two)]));
    const counts = [...claim.figures, ...cited.sentence.figures].flatMap(({ unit, value }) =>
      unit === '%' ? [] : [value],
    );
    const ratios = counts.flatMap((one) => counts.map((other) => (WHOLE * one) / other));
    const derived = [...(isRest ? told.map((one) => WHOLE - one) : []), ...pairs, ...ratios];
    return derived.some((value) =>
      isSameShare(drafted, { ...drafted, value, isFraction: false, comparison: 'exactly' }),
    );
  });
}
