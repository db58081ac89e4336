import { type ClaimKind, type DateMention, type Figure } from './claim';
import { type Sign } from './sign/sign';
import { SIGNS } from './sign/signSet';
import { type Signs } from './sign/signCount';

/** What a sentence is judged by. */
export interface ScoredSentence {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly signs: Signs;
}

interface Worth {
  readonly points: number;
  /** More of the same says little more. */
  readonly most: number;
}

/**
 * Points set by hand, in quarters: what a reader could look up counts for a sentence (how much, more than what, who did it,
 * what has been done or is going on, by which office, on which record), what nobody can counts against it (wishes, plans,
 * opinions, what I or you feel, talk about the talk). A deed counts by how its verb is put: the perfect claims most.
 */
const WORTH: Readonly<Partial<Record<Sign, Worth>>> = {
  numeral: { points: 0.75, most: 2 },
  quantity: { points: 0.5, most: 4 },
  superlative: { points: 0.5, most: 1 },
  time: { points: 0.5, most: 2 },
  deed: { points: 0.5, most: 3 },
  perfect: { points: 0.75, most: 2 },
  passive: { points: 0.5, most: 2 },
  progressive: { points: 0.5, most: 1 },
  act: { points: 0.5, most: 2 },
  institution: { points: 0.5, most: 3 },
  third: { points: 0.5, most: 2 },
  self: { points: -0.5, most: 3 },
  address: { points: -0.25, most: 2 },
  modal: { points: -0.5, most: 3 },
  plan: { points: -0.75, most: 2 },
  opinion: { points: -0.75, most: 2 },
  evaluation: { points: -0.5, most: 3 },
  filler: { points: -0.25, most: 3 },
  talk: { points: -0.5, most: 2 },
};
const WORTHS = SIGNS.flatMap((sign, index) => {
  const worth = WORTH[sign];
  return worth ? [{ index, worth }] : [];
});
/** A sentence of which nothing is known. */
const BASE = -1.75;
const FIGURE: Worth = { points: 1, most: 2 };
const NAME: Worth = { points: 0.25, most: 3 };
/** Ten words of a sentence, since a longer one says more. */
const LENGTH: Worth = { points: 0.1, most: 4 };

/**
 * How worth citing or checking a sentence is, 0–1: figures, dates, names, past events and who said it raise it, opinions,
 * plans, questions and filler lower it.
 */
export function scoreOf({ text, kind, figures, dates, signs }: ScoredSentence): number {
  let points = BASE;
  for (const { index, worth } of WORTHS) points += pointsFor(worth, signs.counts[index] ?? 0);
  points += pointsFor(FIGURE, figures.length) + pointsFor(NAME, signs.names) + pointsFor(LENGTH, signs.words / 10);
  points += figures.some(isMoneyOrShare) ? 0.75 : 0;
  points += dates.length > 0 ? 0.5 : 0;
  points += kind === 'unattributed' ? 0 : 0.25;
  points -= asks(text) ? 1.5 : 0;
  return Math.round(1000 / (1 + Math.exp(-points))) / 1000;
}

function pointsFor({ points, most }: Worth, count: number): number {
  return points * Math.min(most, count);
}

/** With a question mark at its end, or before the mark that closes a quotation there. */
function asks(text: string): boolean {
  return /[?？]["”’»」]?$/.test(text.slice(-2));
}

/** An ISO 4217 code or a percentage. */
function isMoneyOrShare({ unit }: Figure): boolean {
  return unit !== undefined && (unit === '%' || /^[A-Z]{3}$/.test(unit));
}
