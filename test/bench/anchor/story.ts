import { parseArticle } from '../../../src/core/article/parseArticle';
import { extractClaims } from '../../../src/core/claim/extractClaims';
import { type TextRange } from '../../../src/core/text/range';

/** A sentence of a story, or what stands between sentences in a paragraph. */
export interface Sentence {
  /** White space before it. */
  readonly gap: string;
  readonly text: string;
  readonly id: number;
}

export interface Paragraph {
  readonly gap: string;
  readonly sentences: readonly Sentence[];
}

/** An article in pieces, so that it is known where each sentence comes to lie however the article is edited. */
export interface Story {
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tail: string;
}

/** Puts the pieces together again. */
export function textOfStory({ paragraphs, tail }: Story): string {
  return paragraphs.map(({ gap, sentences }) => gap + sentences.map((s) => s.gap + s.text).join('')).join('') + tail;
}

/** Where a sentence stands in {@link textOfStory}; `undefined` when it isn't there any more. */
export function placeOf({ paragraphs }: Story, id: number): TextRange | undefined {
  let at = 0;
  for (const { gap, sentences } of paragraphs) {
    at += gap.length;
    for (const sentence of sentences) {
      at += sentence.gap.length;
      if (sentence.id === id) return { start: at, end: at + sentence.text.length };
      at += sentence.text.length;
    }
  }
  return undefined;
}

/** The article in pieces: together they are the text, to the unit. */
export function storyOf(text: string): Story {
  const { article } = parseArticle(text, 'story.txt');
  const claims = extractClaims(article).claims;
  let id = 0;
  let end = 0;
  const paragraphs = article.passages.map(({ range, locator }): Paragraph => {
    const gap = text.slice(end, range.start);
    end = range.start;
    const own = claims.filter(({ paragraph }) => paragraph === locator);
    const sentences = own.flatMap((claim): Sentence[] => {
      if (claim.start < end || claim.end > range.end) return [];
      const sentence = { gap: text.slice(end, claim.start), text: text.slice(claim.start, claim.end), id: id++ };
      end = claim.end;
      return [sentence];
    });
    const rest = text.slice(end, range.end);
    end = range.end;
    return { gap, sentences: rest === '' ? sentences : [...sentences, { gap: '', text: rest, id: id++ }] };
  });
  return { lang: article.passages[0]?.lang ?? 'en', paragraphs, tail: text.slice(end) };
}
