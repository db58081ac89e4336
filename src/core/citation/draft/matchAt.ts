/** What a sticky pattern matches at exactly `at`, or `undefined`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where a sticky pattern's match at `at` ends; `undefined` when there is none or it reaches beyond `limit`. */
export function endOfMatch(pattern: RegExp, text: string, at: number, limit = text.length): number | undefined {
  const match = matchAt(pattern, text, at);
  const end = match && at + match[0].length;
  return end !== undefined && end <= limit ? end : undefined;
}
