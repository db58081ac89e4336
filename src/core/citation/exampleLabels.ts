/** `(@label) text` at the start of a line. */
const EXAMPLE = /^[ \t>]*\(@([\w-]+)\)[ \t]/gm;

/**
 * The labels of a draft's numbered examples: `@label` is printed as the example's number, and cites nothing.
 *
 * @see https://pandoc.org/MANUAL.html#numbered-example-lists
 */
export function exampleLabels(draft: string): ReadonlySet<string> {
  return draft.includes('(@') ? new Set(Array.from(draft.matchAll(EXAMPLE), ([, label = '']) => label)) : NONE;
}

const NONE: ReadonlySet<string> = new Set();
