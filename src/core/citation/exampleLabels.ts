import { type CitationGroup } from './citation';

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

/** True for an example's label that stands alone: with a bracket of its own it is a citation for pandoc, too. */
export function isExample({ citations: [first], end }: CitationGroup, labels: ReadonlySet<string>): boolean {
  return first?.mode === 'narrative' && first.keyRange.end === end && labels.has(first.key);
}
