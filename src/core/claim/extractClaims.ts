import { type Article, type Passage } from '../article/article';
import { flattened } from '../text/flattened';
import { type TextRange } from '../text/range';
import { type ReadParagraph, joinParagraphs } from './attribution/attributeArticle';
import { addStances } from './attribution/stance/addStances';
import { attributeParagraph, openQuotation } from './attribution/attributeParagraph';
import { addFloatingQuotations } from './attribution/quotation/floatingQuotations';
import { framesOf } from './attribution/frame';
import { attributionsOf } from './attributionsOf';
import { type ExtractedClaim, type Extraction, type NameMention } from './claim';
import { claimsOf } from './claimsOf';
import { languageOf } from './language/languages';
import { readNames } from './name/readNames';
import { pairQuotes } from './quote/pairQuotes';
import { splitSentences } from './sentence/splitSentences';
import { withoutAsides } from './sentence/withoutAsides';
import { TokenWalk } from './token/tokenWalk';

/**
 * All claims of an article with who made them: every sentence of every passage, in order. Takes time in proportion to the
 * text; never throws.
 *
 * @param isText true of what looks like an aside and is text, as the writer says
 */
export function extractClaims(article: Article, isText: (aside: TextRange) => boolean = () => false): Extraction {
  const paragraphs = readParagraphs(article, isText);
  joinParagraphs(article.text, paragraphs);
  addFloatingQuotations(article.text, paragraphs);
  addStances(article.text, paragraphs);
  const { attributions, stances } = attributionsOf(article.text, paragraphs);
  const names = readNames(article.text, paragraphs);
  const asides = flattened(paragraphs, (paragraph) => paragraph.asides);
  return { claims: allClaims(article, paragraphs, attributions, names), attributions, stances, asides };
}

function readParagraphs({ text, passages }: Article, isText: (aside: TextRange) => boolean): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  for (const passage of passages) {
    const isOpen = openQuotation(paragraphs.at(-1)?.quotations ?? []) !== undefined;
    paragraphs.push(readParagraph(text, passage, isOpen, isText));
  }
  return paragraphs;
}

function readParagraph(
  text: string,
  passage: Passage,
  isOpen: boolean,
  isText: (aside: TextRange) => boolean,
): ReadParagraph {
  const language = languageOf(passage.lang);
  const quotations = pairQuotes(text, passage.range, language.quoteMarks, isOpen);
  const all = splitSentences(text, passage.range, language);
  const { sentences, asides } = withoutAsides(text, all, { quotations, language }, isText);
  const frames = framesOf(text, sentences, quotations, language);
  const drafts = attributeParagraph(text, frames, language);
  return { language, sentences, asides, quotations, frames, drafts, stances: [] };
}

function allClaims(
  article: Article,
  paragraphs: readonly ReadParagraph[],
  attributions: Extraction['attributions'],
  names: readonly NameMention[],
): ExtractedClaim[] {
  const take = claimsOf(article, attributions, names);
  return flattened(article.passages, (passage, index) => {
    const paragraph = paragraphs[index];
    if (!paragraph) return [];
    const { sentences, frames, language } = paragraph;
    const walk = new TokenWalk(frames);
    return sentences.map((sentence) => take(passage, sentence, walk, language));
  });
}
