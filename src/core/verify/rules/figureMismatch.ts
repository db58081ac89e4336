import { type Figure } from '../../claim/claim';
import { contains, type TextRange } from '../../text/range';
import { type CheckContext, type CitedSentence } from '../checkContext';
import { agrees, contradicts, isDerived } from '../figure/agreement';
import { datesIn, datesContradict, isSameDate } from '../figure/dateAgreement';
import { message } from '../message';
import { type Rule, type RuleFinding } from '../rule';
import { sharedBy, stemsOf } from './likeness';
import { type PinnedClaim, pinnedClaims } from './pinnedClaims';
import { unpinnedClaims } from './unpinnedClaims';

/** Sentences that share fewer words may speak of different things in the same unit. */
const FEWEST_SHARED = 2;

/** A figure or a date that the pinned claim gives otherwise: the same thing counted, another number. */
export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  *check(context) {
    for (const cited of context.sentences) {
      const pinned = pinnedClaims(cited.citations);
      if (pinned.length === 0) continue;
      const reading = readingOf(context, cited, pinned);
      yield* figureFindings(reading);
      yield* dateFindings(reading);
    }
  },
};

interface Reading {
  readonly cited: CitedSentence;
  /** Offset of the sentence's passage in the draft. */
  readonly shift: number;
  /** The sentence's own: what it quotes is for another rule. */
  readonly figures: readonly Figure[];
  readonly pinned: readonly PinnedClaim[];
  readonly isQuoted: (range: TextRange) => boolean;
  readonly lang: string;
}

function readingOf({ lang }: CheckContext, cited: CitedSentence, pinned: readonly PinnedClaim[]): Reading {
  const shift = cited.range.start - cited.sentence.start;
  const isQuoted = (range: TextRange) => cited.quoted.some((quotation) => contains(quotation, range));
  const figures = cited.sentence.figures.filter((figure) => !isQuoted(figure));
  const stems = stemsOf(cited.sentence.text);
  const about = pinned.filter(({ claim }) => sharedBy(stems, stemsOf(claim.words)) >= FEWEST_SHARED);
  return { cited, shift, figures, pinned: about, isQuoted, lang };
}

function* figureFindings({ cited, shift, figures, pinned }: Reading): Generator<RuleFinding> {
  const unused = new Set(pinned.flatMap(({ claim }) => claim.figures));
  const open = figures.filter((figure) => {
    const same = [...unused].find((sourced) => agrees(figure, sourced));
    if (same) unused.delete(same);
    return same === undefined;
  });
  if (open.length === 0 || unused.size === 0) return;
  const elsewhere = unpinnedClaims(cited.citations).flatMap((claim) => claim.figures);
  for (const figure of open) {
    if (elsewhere.some((sourced) => agrees(figure, sourced)) || isDerived(figure, [...unused])) continue;
    for (const { claim, source } of pinned) {
      const other = claim.figures.find((sourced) => unused.has(sourced) && contradicts(figure, sourced));
      if (other === undefined) continue;
      yield {
        range: { start: figure.start + shift, end: figure.end + shift },
        message: message('@{0} says {1}, not {2}.', source.citekey, oneLine(other.text), oneLine(figure.text)),
      };
      break;
    }
  }
}

function* dateFindings({ cited, shift, pinned, isQuoted, lang }: Reading): Generator<RuleFinding> {
  const known = pinned.flatMap(({ claim }) => datesIn(claim, lang));
  for (const { claim, source } of pinned) {
    const sourced = datesIn(claim, lang);
    if (sourced.length === 0) continue;
    const drafted = datesIn(cited.sentence, lang, source.metadata.issued?.value).filter((date) => !isQuoted(date));
    const unused = sourced.filter(({ date }) => !drafted.some((each) => isSameDate(each.date, date)));
    for (const date of drafted) {
      if (known.some((each) => isSameDate(date.date, each.date))) continue;
      const other = unused.find((each) => datesContradict(date.date, each.date));
      if (other === undefined) continue;
      yield {
        range: { start: date.start + shift, end: date.end + shift },
        message: message('@{0} says {1}, not {2}.', source.citekey, oneLine(other.text), oneLine(date.text)),
      };
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
