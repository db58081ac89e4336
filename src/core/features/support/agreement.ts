import { type Figure } from '../../claim/claim';
import { type Claim } from '../../library/source';
import { type DraftSentence } from '../../verify/draft/draftSentence';
import { isSameUnit, isSharpUnit } from '../../verify/figure/sameUnit';

/** What of a statement stands in a claim too, each as a share from 0 to 1. */
export interface Agreement {
  readonly figures: number;
  readonly names: number;
  /** Both say that the same person said it. */
  readonly hasSameSpeaker: boolean;
}

/** What tells that two sentences are about one thing, whatever words they use. */
export function agreementOf(sentences: readonly DraftSentence[], claim: Claim): Agreement {
  const figures = sentences.flatMap((sentence) => sentence.figures);
  const names = sentences.flatMap((sentence) => sentence.names);
  const spoken = claim.speaker?.resolved ?? claim.speaker?.text ?? '';
  const named = [claim.words, spoken, ...claim.names.map(({ resolved }) => resolved ?? '')].join('\n').toLowerCase();
  return {
    figures: share(figures, (figure) => claim.figures.some((other) => isSameFigure(figure, other))),
    names: share(names, ({ text }) => named.includes(lastName(text))),
    hasSameSpeaker: sentences.some(({ speaker }) => speaker !== undefined && isSame(speaker.text, spoken)),
  };
}

/** `17 cracked pins` is `17 of its pins`: what is counted may stand anywhere, but money and percent say what they are. */
function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.value !== other.value) return false;
  return isSameUnit(one.unit, other.unit) || !(isSharpUnit(one.unit) || isSharpUnit(other.unit));
}

function share<T>(all: readonly T[], isShared: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isShared).length / all.length;
}

function isSame(name: string, spoken: string): boolean {
  const last = lastName(name);
  return last !== '' && ` ${spoken.toLowerCase()} `.includes(` ${last} `);
}

/** `Okafor` of `Ruth Okafor`, in lower case: a second mention has no more. */
function lastName(name: string): string {
  return /[\p{L}\p{N}'’-]+$/u.exec(name.trim().replace(/['’]s$/, ''))?.[0].toLowerCase() ?? '';
}
