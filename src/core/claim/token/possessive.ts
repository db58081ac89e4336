const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

/** Whether the word at `[start, end)` is a possessive: `Moss's`. */
export function isPossessiveAt(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return end - start > 1 && (last === SMALL_S || last === CAPITAL_S) && isApostrophe(text.charCodeAt(end - 2));
}

/** `Moss` in `Moss’s`, `the banks` in `the banks'`; however the apostrophe is written. */
export function withoutPossessive(words: string): string {
  let end = words.length;
  if (words.charCodeAt(end - 1) === SMALL_S) end--;
  return isApostrophe(words.charCodeAt(end - 1)) ? words.slice(0, end - 1) : words;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
