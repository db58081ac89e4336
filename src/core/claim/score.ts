import { type ClaimKind, type DateMention, type Figure } from './claim';

/** What a sentence is judged by. */
export interface ScoredSentence {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly hasSpeaker: boolean;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

const NAME = /[\p{Ll},;:]\s\p{Lu}[\p{L}'’.-]/gu;
const PAST =
  /\b(?:was|were|had|did|said|told|rose|fell|grew|won|lost|left|cut|made|paid|sold|began|became|[a-z]{3,}ed)\b/i;
const OPINION =
  /\b(?:should|must|hopefully|perhaps|maybe|arguably|clearly|obviously|beautiful|terrible|great|awful|I (?:think|believe|feel|guess)|in my (?:view|opinion))\b/i;
const FILLER = /^(?:thank|thanks|good (?:morning|evening)|hello|yes|no|well|okay|stay tuned|that'?s (?:right|true))\b/i;
const SHORT = 25;

/**
 * How worth citing or checking a sentence is, 0–1: what can be looked up (figures, dates, names, who said it) raises it,
 * opinions, questions and filler lower it. Weights are set by hand, not trained.
 */
export function scoreOf({ text, kind, hasSpeaker, figures, dates }: ScoredSentence): number {
  const names = Math.min(3, text.match(NAME)?.length ?? 0);
  const score =
    0.3 +
    Math.min(0.25, 0.18 * figures.length) +
    (dates.length > 0 ? 0.08 : 0) +
    (kind === 'unattributed' ? 0 : 0.1) +
    (hasSpeaker ? 0.08 : 0) +
    0.05 * names +
    (PAST.test(text) ? 0.07 : 0) -
    (OPINION.test(text) ? 0.12 : 0) -
    (/[?？]["”’»」]?\s*$/.test(text) ? 0.25 : 0) -
    (FILLER.test(text) ? 0.2 : 0) -
    (text.length < SHORT && figures.length === 0 ? 0.12 : 0);
  return Math.round(100 * Math.min(1, Math.max(0, score))) / 100;
}
