import { isLetterUnit } from './characters';

/** No shorter word says anything by its ending. */
const SHORTEST = 5;
/** Lies between a capital and its small letter. */
const CASE = 0x20;
const SMALL_D = 0x64;
const SMALL_E = 0x65;

/** Small letters of ASCII that words end in, and what that says. */
export interface Ending<T> {
  readonly letters: string;
  readonly said: T;
}

/** What the ending of the word at `[start, end)` says, however it is capitalised. */
export function endingAt<T>(text: string, start: number, end: number, endings: readonly Ending<T>[]): T | undefined {
  if (end - start < SHORTEST) return undefined;
  for (const { letters, said } of endings) if (endsWithLetters(text, end, letters)) return said;
  return undefined;
}

/** Has the ending of a regular past in English, behind three letters: `barked`, not `need`. */
export function isPastAt(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || !endsWithLetters(text, end, 'ed')) return false;
  for (let at = end - SHORTEST; at < end - 2; at++) if (!isLetterUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Ends as regular pasts do, behind two letters: `rained`, not `red`. In lower case; an expression would search it for its start. */
export function endsInEd(lower: string): boolean {
  const last = lower.length - 1;
  return (
    lower.charCodeAt(last) === SMALL_D &&
    lower.charCodeAt(last - 1) === SMALL_E &&
    isLetterUnit(lower.charCodeAt(last - 2)) &&
    isLetterUnit(lower.charCodeAt(last - 3))
  );
}

/** `letters` are small ones of ASCII. */
function endsWithLetters(text: string, end: number, letters: string): boolean {
  // From the last one back: most words end in others.
  const from = end - letters.length;
  for (let i = letters.length - 1; i >= 0; i--)
    if ((text.charCodeAt(from + i) | CASE) !== letters.charCodeAt(i)) return false;
  return true;
}
