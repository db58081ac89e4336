/** Marks that open and close quotations in a language; straight marks are read in all of them. */
export interface QuoteMarks {
  /** Each opening mark with the marks that may close it. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Marks given as pairs: `“” «»`; a mark may open in several pairs (`„“ „”`). */
export function quoteMarks(pairs: string): QuoteMarks {
  const closers = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    const open = pair.charAt(0);
    closers.set(open, (closers.get(open) ?? '') + pair.charAt(1));
  }
  return { pairs: closers };
}
