import { rangeOf, textOf, trimmed, type TextRange } from '../../text/range';

/** What note-taking programs write behind a paragraph: a link to its highlight, a block's name to link to. */
const TAIL = /(?:\s+(?:\(\[[^[\]]{1,60}\]\(https?:\/\/[^()\s]{1,500}\)\)|\^[\p{L}\p{N}-]{1,40}))+$/u;

/** No tail is longer; the rest of a long paragraph need not be searched. */
const LONGEST = 700;

/** The words of a block, and what a program wrote behind them. */
export interface WithoutTail {
  readonly words: TextRange;
  readonly tail?: TextRange;
}

/** Cuts off `([View Highlight](https://…))` and `^block-name`; a block that is nothing else stays whole. */
export function withoutTail(text: string, block: TextRange): WithoutTail {
  const start = Math.max(block.start, block.end - LONGEST);
  const end = textOf(text, rangeOf(start, block.end));
  const tail = end.includes('](') || end.includes('^') ? TAIL.exec(end) : null;
  if (!tail || start + tail.index === block.start) return { words: block };
  const words = rangeOf(block.start, start + tail.index);
  return { words, tail: trimmed(text, rangeOf(words.end, block.end)) };
}
