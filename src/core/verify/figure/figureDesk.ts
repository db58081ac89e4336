import { overlapOf } from '../../text/range';
import { Remembered } from '../../text/remembered';
import { type DraftSentence } from '../draft/draftSentence';
import { bareNumeralMismatches } from './bareNumerals';
import { dateMismatches } from './dateMismatches';
import { directionMismatches } from './directionMismatches';
import { figureMismatches, type FigureVerdict } from './figureMismatches';
import { type FigureMismatch, type FiguresToCheck } from './mismatch';
import { numeralMismatches } from './numeralMismatches';
import { ORDINALS } from './ordinals';
import { SHARES } from './shares';
import { TEMPERATURES } from './temperatures';
import { termMismatches, type TermVerdict } from './termMismatches';

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
      const terms = [
        termMismatches(SHARES, asked),
        termMismatches(TEMPERATURES, asked),
        termMismatches(ORDINALS, asked),
      ];
      const figures = withTerms(figureMismatches(asked), terms);
      return { figures, mismatches: allMismatches(asked, figures) };
    });
  }
}

/** `68 °F` differ from `20 °C` as figures alone. */
function withTerms({ mismatches, backed }: FigureVerdict, terms: readonly TermVerdict[]): FigureVerdict {
  const backedTerms = terms.flatMap((verdict) => verdict.backed);
  const isBacked = (mismatch: FigureMismatch) => backedTerms.some((range) => overlapOf(range, mismatch) > 0);
  return {
    mismatches: [
      ...terms.flatMap((verdict) => verdict.mismatches),
      ...mismatches.filter((mismatch) => !isBacked(mismatch)),
    ],
    backed: [...backed, ...backedTerms],
  };
}

function allMismatches(asked: FiguresToCheck, figures: FigureVerdict): readonly FigureMismatch[] {
  const dates = dateMismatches(asked);
  const backed = [...figures.backed, ...dates.backed];
  const numerals = numeralMismatches(asked, backed);
  const bare = bareNumeralMismatches(asked, backed);
  const all = [...figures.mismatches, ...dates.mismatches, ...numerals, ...bare, ...directionMismatches(asked)];
  return all.filter((mismatch, index) => !all.slice(0, index).some((earlier) => overlapOf(earlier, mismatch) > 0));
}
