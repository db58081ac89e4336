/** `Moss's`, `the banks'`, as a token's `lower` has it. */
export function isPossessive(lower: string): boolean {
  return lower.endsWith("'s") || lower.endsWith("'");
}

/** `Moss` in `Moss’s`, `the banks` in `the banks'`; however the apostrophe is written. */
export function withoutPossessive(words: string): string {
  let end = words.length;
  if (words.endsWith('s')) end--;
  return isApostrophe(words.charCodeAt(end - 1)) ? words.slice(0, end - 1) : words;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
