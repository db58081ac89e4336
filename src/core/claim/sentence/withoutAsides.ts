import { type Boilerplate } from '../../article/article';
import { asideAt } from '../../article/boilerplate/aside';
import { type Aside } from '../../article/boilerplate/asideCall';
import { isHeadingAtEnd } from '../../article/boilerplate/headingAtEnd';
import { type TextRange, rangeOf, textOf, trimmed } from '../../text/range';

/** The sentences of a passage, and what in it is none. */
export interface SortedSentences {
  readonly sentences: readonly TextRange[];
  readonly asides: readonly Boilerplate[];
}

/**
 * Takes out what pages put between the sentences of a paragraph: `(…)`, `Read also: …`. A label is cut off what follows it.
 *
 * @param isText true of what stays all the same
 */
export function withoutAsides(
  text: string,
  all: readonly TextRange[],
  isText: (aside: TextRange) => boolean,
): SortedSentences {
  const last = all.at(-1);
  const sentences: TextRange[] = [];
  const asides: Boilerplate[] = [];
  for (const sentence of all) {
    const isBehindOthers = sentence === last && all.length > 1;
    const aside = asideIn(textOf(text, sentence), isBehindOthers);
    const start = sentence.start + (aside?.length ?? 0);
    const range = trimmed(text, rangeOf(sentence.start, start));
    if (aside === undefined || isText(range)) sentences.push(sentence);
    else {
      asides.push({ range, why: aside.why });
      if (start < sentence.end) sentences.push(rangeOf(start, sentence.end));
    }
  }
  return { sentences, asides };
}

function asideIn(words: string, isBehindOthers: boolean): Aside | undefined {
  const aside = asideAt(words);
  if (aside || !isBehindOthers || !isHeadingAtEnd(words)) return aside;
  return { length: words.length, why: 'heading' };
}
