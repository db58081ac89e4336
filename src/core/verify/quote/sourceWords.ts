import { append } from '../../text/append';
import { type Article, type Passage } from '../../article/article';
import { isMarkdownName } from '../../article/metadata/fileName';
import { languageOf } from '../../claim/language/languages';
import { pairQuotes } from '../../claim/quote/pairQuotes';
import { type Source } from '../../library/source';
import { contains, rangeOf, type TextRange } from '../../text/range';
import { readWords, type Word } from './readWords';
import { WordSequence } from './wordSequence';

/** A quotation may leave out a reporter's `, she said on Monday,` of so many words without saying so. */
const REPORTERS_WORDS = 16;
/** Stands where words may not be read on: no word is like it. */
const BREAK = '\u0000';
/** Stretches of a page that nobody quotes, or that are no words. */
const NO_WORDS = new Set(['front-matter', 'markup', 'navigation', 'share']);

/** What can be quoted of an article: its prose, what is said in it, its headings and captions. */
export class SourceWords {
  private allProse: WordSequence | undefined;
  private speechOnly: WordSequence | undefined;
  private besides: WordSequence | undefined;
  private withNumbers: WordSequence | undefined;
  private itemNumbers: readonly Word[] | undefined;
  private readonly text: string;

  constructor(private readonly source: Pick<Source, 'article' | 'metadata'>) {
    const { article } = source;
    this.text = isMarkdownName(article.name) ? withoutTargets(article.text) : article.text;
  }

  /** Every sequence, for these words the likeliest first; each is made when it is asked for. */
  *sequences(quoted: string): Generator<WordSequence, void, undefined> {
    const own = this.passageWith(quoted);
    if (own) yield own;
    yield this.prose;
    yield this.speech;
    if (this.numbered !== this.prose) yield this.numbered;
    yield this.furniture;
  }

  /** Passages one after the other, whatever stands between them. */
  get prose(): WordSequence {
    return (this.allProse ??= this.wordsOf(this.source.article.passages));
  }

  /** Only what stands in quotation marks: the words of one speaker, without the reporter's in between. */
  get speech(): WordSequence {
    return (this.speechOnly ??= new WordSequence(spokenWords(this.text, this.source.article.passages)));
  }

  /** The prose with the numbers of its lists: `237. Oak Lane` may be one to the eye that reads the page only. */
  get numbered(): WordSequence {
    if (this.numbers.length === 0) return this.prose;
    return (this.withNumbers ??= new WordSequence(
      [...this.prose.words, ...this.numbers].sort((a, b) => a.start - b.start),
    ));
  }

  private get numbers(): readonly Word[] {
    return (this.itemNumbers ??= this.source.article.passages.flatMap(({ range }) => numberBefore(this.text, range)));
  }

  /** `No vamos a cortar`: true of `vamos`, which begins no sentence. */
  isNegatedBefore({ words }: WordSequence, index: number, negations: ReadonlySet<string>): boolean {
    const [before, word] = [words[index - 1], words[index]];
    if (before === undefined || word === undefined || !negations.has(before.norm)) return false;
    return (
      /^\p{Ll}/u.test(this.text.slice(word.start, word.end)) && /^\s+$/.test(this.text.slice(before.end, word.start))
    );
  }

  /** Most are quoted as they are written, and then their passage alone needs to be read. */
  private passageWith(quoted: string): WordSequence | undefined {
    const at = this.text.indexOf(quoted);
    const own = rangeOf(at, at + quoted.length);
    const passage = at < 0 ? undefined : this.source.article.passages.find(({ range }) => contains(range, own));
    return passage && this.wordsOf([passage]);
  }

  private wordsOf(passages: readonly Passage[]): WordSequence {
    return new WordSequence(passages.flatMap(({ range }) => readWords(this.text, range)));
  }

  /** Title, headings, captions. */
  private get furniture(): WordSequence {
    return (this.besides ??= new WordSequence(furnitureWords(this.text, this.source)));
  }
}

const LONGEST_MARK = 12;
const ITEM_NUMBER = /(?:^|\n)[ \t]*(\d{1,3})[.)]\s+$/;

/** The number of a list's item, which is no part of its passage. */
function numberBefore(text: string, { start }: TextRange): Word[] {
  const from = Math.max(0, start - LONGEST_MARK);
  const mark = ITEM_NUMBER.exec(text.slice(from, start));
  const at = from + (mark?.index ?? 0);
  return mark ? readWords(text, { start: at, end: start }) : [];
}

/** Who ends one paragraph with a quotation and begins the next with one lets the same person go on. */
function spokenWords(text: string, passages: readonly Passage[]): Word[] {
  const words: Word[] = [];
  let behind: number | undefined;
  for (const { range, lang } of passages) {
    let most = 0;
    for (const quotation of pairQuotes(text, range, languageOf(lang).quoteMarks)) {
      const isApart = behind === undefined || readWords(text, { start: behind, end: quotation.start }).length > most;
      if (isApart) words.push(breakAt(quotation.start));
      append(words, readWords(text, quotation));
      behind = quotation.end;
      most = REPORTERS_WORDS;
    }
  }
  return words;
}

function furnitureWords(text: string, { article, metadata }: Pick<Source, 'article' | 'metadata'>): Word[] {
  const title = metadata.title?.value ?? '';
  const headings = article.boilerplate.filter(({ why }) => !NO_WORDS.has(why));
  // Of a title that only the front matter has, no word has a place in the text.
  const titleWords = readWords(title, { start: 0, end: title.length }).map(({ norm }) => ({ norm, start: 0, end: 0 }));
  return [...titleWords, ...headings.flatMap(({ range }) => [breakAt(range.start), ...readWords(text, range)])];
}

function breakAt(at: number): Word {
  return { norm: BREAK, start: at, end: at };
}

/** Link targets, notes and tags of a saved page stand between the words of a sentence and are none of it. */
const TARGETS = /\]\([^()\s]{0,2000}(?:\s[^()\n]{0,500})?\)|\[\^[^\]\s]{1,100}\]|<(?!https?:)[^<>\n]{1,2000}>/g;

/** The same length as before, so that places stay. */
function withoutTargets(text: Article['text']): string {
  return text.replace(TARGETS, (target) => ' '.repeat(target.length));
}
