import { type Claim } from '../../library/source';
import { overlapOf } from '../../text/range';
import { type DraftSentence } from '../draft/draftSentence';
import { bareNumeralMismatches } from './bareNumerals';
import { dateMismatches } from './dateMismatches';
import { directionMismatches } from './directionMismatches';
import { figureMismatches, type FigureVerdict } from './figureMismatches';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { numeralMismatches } from './numeralMismatches';

interface Known {
  readonly claims: readonly Claim[];
  readonly mismatches: readonly FigureMismatch[];
  readonly figures: FigureVerdict;
}

/** Compares figures, and remembers what came of it as long as the sentence and its claims stay. */
export class FigureDesk {
  private readonly known = new WeakMap<DraftSentence, Known>();

  /** In the order of certainty; what one way of comparing has found, another doesn't find again. */
  mismatchesIn(asked: FiguresToCheck): readonly FigureMismatch[] {
    return this.compared(asked).mismatches;
  }

  /** What came of its figures with units alone: those that something cited has, and those that it has otherwise. */
  verdictOn(asked: FiguresToCheck): FigureVerdict {
    return this.compared(asked).figures;
  }

  private compared(asked: FiguresToCheck): Known {
    const claims = [...asked.pinned.map(({ claim }) => claim), ...asked.unpinned];
    const known = this.known.get(asked.cited.sentence);
    if (known && isSame(known.claims, claims)) return known;
    const figures = figureMismatches(asked);
    const fresh = { claims, figures, mismatches: allMismatches(asked, figures) };
    this.known.set(asked.cited.sentence, fresh);
    return fresh;
  }
}

function allMismatches(asked: FiguresToCheck, figures: FigureVerdict): readonly FigureMismatch[] {
  const dates = dateMismatches(asked);
  const backed = [...figures.backed, ...dates.backed];
  const numerals = numeralMismatches(asked, backed);
  const bare = bareNumeralMismatches(asked, backed);
  return [...figures.mismatches, ...dates.mismatches, ...numerals, ...bare, ...directionMismatches(asked)].filter(
    (mismatch, index, all) => !all.slice(0, index).some((earlier) => overlapOf(earlier, mismatch) > 0),
  );
}

function isSame(some: readonly Claim[], others: readonly Claim[]): boolean {
  return some.length === others.length && some.every((claim, index) => claim === others[index]);
}
