import { readWords } from '../quote/readWords';

/** Letters by which inflected forms of a word are taken for the same. */
const STEM = 5;
const SHORTEST = 4;

/** The words of a text that carry its matter, cut to their stems; of scripts without spaces every character. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { norm } of readWords(text, { start: 0, end: text.length })) {
    if (norm.length >= SHORTEST && !/\d/.test(norm)) stems.add(norm.slice(0, STEM));
    else if (norm.length === 1 && norm > '\u2e7f') stems.add(norm);
  }
  return stems;
}

/** How much two sets have in common of the larger one, 0–1. */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const most = Math.max(some.size, others.size);
  return most === 0 ? 0 : sharedBy(some, others) / most;
}

export function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of some) if (others.has(stem)) shared++;
  return shared;
}
