import { overlapOf } from '../../text/range';
import { Remembered } from '../../text/remembered';
import { type DraftSentence } from '../draft/draftSentence';
import { bareNumeralMismatches } from './bareNumerals';
import { dateMismatches } from './dateMismatches';
import { directionMismatches } from './directionMismatches';
import { figureMismatches, type FigureVerdict } from './figureMismatches';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { numeralMismatches } from './numeralMismatches';

interface Compared {
  readonly mismatches: readonly FigureMismatch[];
  readonly figures: FigureVerdict;
}

/** Compares figures, and remembers what came of it as long as the sentence and its claims stay. */
export class FigureDesk {
  private readonly known = new Remembered<DraftSentence, Compared>();

  /** In the order of certainty; what one way of comparing has found, another doesn't find again. */
  mismatchesIn(asked: FiguresToCheck): readonly FigureMismatch[] {
    return this.compared(asked).mismatches;
  }

  /** What came of its figures with units alone: those that something cited has, and those that it has otherwise. */
  verdictOn(asked: FiguresToCheck): FigureVerdict {
    return this.compared(asked).figures;
  }

  private compared(asked: FiguresToCheck): Compared {
    const { cited, pinned, unpinned } = asked;
    const places = cited.quoted.flatMap(({ start, end }) => [start, end]);
    return this.known.of(cited.sentence, [...places, ...pinned.map(({ claim }) => claim), ...unpinned], () => {
      const figures = figureMismatches(asked);
      return { figures, mismatches: allMismatches(asked, figures) };
    });
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
