import { createScanner } from 'jsonc-parser';

/** CSL-JSON nests 5 levels; the parser recurses, and thousands would end it. */
const MAX_DEPTH = 64;

/** True when JSON is nested deeper than a recursive parser should be given. */
export function isJsonTooDeep(json: string): boolean {
  const scanner = createScanner(json, true);
  const opening = new Set(['{', '[']);
  const closing = new Set(['}', ']']);
  let depth = 0;
  while (scanner.getPosition() < json.length) {
    scanner.scan();
    const mark = scanner.getTokenLength() === 1 ? json.charAt(scanner.getTokenOffset()) : '';
    if (opening.has(mark) && ++depth > MAX_DEPTH) return true;
    if (closing.has(mark)) depth--;
  }
  return false;
}
