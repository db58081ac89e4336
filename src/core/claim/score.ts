import { type ClaimKind, type DateMention, type Figure } from './claim';
import { type Sign } from './sign/signWords';
import { type Signs } from './sign/readSigns';

/** What a sentence is judged by. */
export interface ScoredSentence {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly hasSpeaker: boolean;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly signs: Signs;
}

/**
 * Points for each word of a class, set by hand: what a reader could look up counts for a sentence (how much, since when,
 * more than what, by which office), what nobody can (wishes, opinions, plans, what I or you feel) against it.
 */
const POINTS: Readonly<Partial<Record<Sign, number>>> = {
  quantity: 0.75,
  number: 0.75,
  change: 0.5,
  past: 0.5,
  perfect: 0.25,
  comparison: 0.5,
  time: 0.5,
  institution: 0.5,
  hearsay: 0.5,
  wish: -1,
  opinion: -0.75,
  future: -0.75,
  self: -0.5,
  vague: -0.5,
};
/** More of the same says little more. */
const MOST = 3;
/** A sentence of which nothing is known. */
const BASE = -2;

/**
 * How worth citing or checking a sentence is, 0–1: figures, dates, names, past events and who said it raise it, opinions,
 * questions and filler lower it.
 */
export function scoreOf({ text, kind, hasSpeaker, figures, dates, signs }: ScoredSentence): number {
  let points = BASE;
  for (const [sign, count] of signs.counts) points += (POINTS[sign] ?? 0) * Math.min(MOST, count);
  points += 1.5 * Math.min(2, figures.length);
  points += dates.length > 0 ? 0.75 : 0;
  points += 0.4 * Math.min(MOST, signs.names);
  points += 0.1 * Math.min(4, signs.words / 10);
  points += kind === 'unattributed' ? 0 : 0.5;
  points += hasSpeaker ? 0.25 : 0;
  points -= /[?？]["”’»」]?\s*$/.test(text) ? 1.5 : 0;
  return Math.round(100 / (1 + Math.exp(-points))) / 100;
}
