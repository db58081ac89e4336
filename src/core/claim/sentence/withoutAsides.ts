import { type Boilerplate } from '../../article/article';
import { asideAt } from '../../article/boilerplate/aside';
import { type Aside } from '../../article/boilerplate/asideCall';
import { isHeadingAtEnd } from '../../article/boilerplate/headingAtEnd';
import { runInHeading } from '../../article/boilerplate/runInHeading';
import { type TextRange, rangeOf, textOf, trimmed } from '../../text/range';
import { type Language } from '../language/language';
import { WordClass } from '../token/word';

/** The sentences of a passage, and what in it is none. */
export interface SortedSentences {
  readonly sentences: readonly TextRange[];
  readonly asides: readonly Boilerplate[];
}

/** What a passage's sentences are judged by beside their words. */
export interface PassageContext {
  readonly quotations: readonly TextRange[];
  readonly language: Language;
}

/**
 * Takes out what pages put between the sentences of a paragraph: `(…)`, `Read also: …`. A label is cut off what follows it.
 *
 * @param isText true of what stays all the same
 */
export function withoutAsides(
  text: string,
  all: readonly TextRange[],
  context: PassageContext,
  isText: (aside: TextRange) => boolean,
): SortedSentences {
  const sentences: TextRange[] = [];
  const asides: Boilerplate[] = [];
  for (const [index, sentence] of all.entries()) {
    const aside = asideAt(textOf(text, sentence)) ?? headingIn(text, all, index, context);
    if (!aside) {
      sentences.push(sentence);
      continue;
    }
    const start = sentence.start + aside.length;
    const range = trimmed(text, rangeOf(sentence.start, start));
    if (isText(range)) sentences.push(sentence);
    else {
      asides.push({ range, why: aside.why });
      if (start < sentence.end) sentences.push(rangeOf(start, sentence.end));
    }
  }
  return { sentences, asides };
}

/** A heading behind other sentences of the passage: at its end, or one word between two of them. */
function headingIn(
  text: string,
  all: readonly TextRange[],
  index: number,
  { quotations, language }: PassageContext,
): Aside | undefined {
  const sentence = all[index];
  const before = all[index - 1];
  if (!sentence || !before) return undefined;
  const heading: Aside = { length: sentence.end - sentence.start, why: 'heading' };
  const words = textOf(text, sentence);
  const below = all[index + 1];
  if (!below) return isHeadingAtEnd(words) && !goesOn(text, sentence.end) ? heading : undefined;
  const word = runInHeading(words, textOf(text, before), textOf(text, below));
  const opener = word === undefined ? undefined : language.lexicon.listedAt(word, 0, word.length);
  if (word === undefined || ((opener?.classes ?? 0) & WordClass.Opener) !== 0) return undefined;
  return quotations.some(({ start, end }) => start < sentence.start && sentence.end <= end) ? undefined : heading;
}

/** A page took the name off its link, and the sentence goes on in the next block: `Her rival`, `lost in two sets.` */
function goesOn(text: string, end: number): boolean {
  return /^\s*[\p{Ll},;’')]/u.test(text.slice(end, end + 8));
}
