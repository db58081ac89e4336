import { editDistance } from './editDistance';

/** True for words that turn a statement's meaning in its language, given in lower case: `not`, `reportedly`. */
export type IsTelling = (word: string) => boolean;

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu;

const NEXT_SENTENCE = /[.!?…]["')\]]*\s+(?=["'(]*\p{Lu})/u;

/**
 * How many words must be put in, taken out or replaced for two sentences in plain typography to tell of the same thing,
 * be it in other words: figures and names (capitals in mid-sentence) in their order, what denies and what hedges, and the
 * first word, whose capital says nothing; a sentence more or less counts as one.
 */
export function tellingDifference(a: string, b: string, isTelling: IsTelling): number {
  const [here, there] = [a, b].map((sentence) => tellingIn(sentence, isTelling).filter((word) => !isFigure(word)));
  // Each kind for itself: no figure is put right by a name.
  return sentencesMore(a, b) + figureDifference(a, b) + listDifference(here ?? [], there ?? []);
}

/** How many figures must be put in, taken out or replaced, in their order. */
export function figureDifference(a: string, b: string): number {
  return listDifference(figuresIn(a), figuresIn(b));
}

function figuresIn(sentence: string): readonly string[] {
  return (sentence.match(WORD) ?? []).filter(isFigure).map((word) => word.toLowerCase());
}

function isFigure(word: string): boolean {
  return /\d/.test(word);
}

function sentencesMore(a: string, b: string): number {
  return Math.abs(a.split(NEXT_SENTENCE).length - b.split(NEXT_SENTENCE).length);
}

/** How many words must be put in, taken out or replaced. */
function listDifference(here: readonly string[], there: readonly string[]): number {
  const letters = new Map<string, string>();
  const letterFor = (word: string) => {
    const letter = letters.get(word) ?? String.fromCharCode(letters.size);
    letters.set(word, letter);
    return letter;
  };
  return editDistance(here.map(letterFor).join(''), there.map(letterFor).join(''));
}

/** How many words of either sentence the other doesn't have, as a share of the longer. */
export function otherWords(a: string, b: string): number {
  const [here, there] = [wordCounts(a), wordCounts(b)];
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
  const shared = [...here].reduce((all, [word, count]) => all + Math.min(count, there.get(word) ?? 0), 0);
  return 1 - shared / Math.max(1, sum(here), sum(there));
}

function wordCounts(sentence: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentence.toLowerCase().match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A long sentence may have more than one figure put right and still be the same. */
const WORDS_A_CHANGE = 20;

/** How many telling words of a sentence may be others where everything else says that it is the one. */
export function mostTellingChanges(sentence: string): number {
  return 1 + Math.floor((sentence.match(WORD)?.length ?? 0) / WORDS_A_CHANGE);
}

function tellingIn(sentence: string, isTelling: IsTelling): readonly string[] {
  const words = (sentence.match(WORD) ?? []).map((word, at) => ({ word, isFirst: at === 0 }));
  return words
    .flatMap(({ word, isFirst }) => (isFirst || /[\d\p{Lu}]/u.test(word) ? [word] : tellingParts(word, isTelling)))
    .map((word) => word.toLowerCase());
}

/** In plain typography a dash without blanks joins two words as a hyphen does: `a town—not a village`. */
function tellingParts(word: string, isTelling: IsTelling): readonly string[] {
  const isSaid = (part: string) => isTelling(part.toLowerCase());
  return isSaid(word) ? [word] : word.split('-').filter(isSaid);
}
