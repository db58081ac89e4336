import { trimmed } from '../../../src/core/text/range';
import { type Article, type Passage } from '../../../src/core/article/article';
import { type Attribution, type ExtractedClaim, type Extraction } from '../../../src/core/claim/claim';
import { extractClaims } from '../../../src/core/claim/extractClaims';
import { type PartialDate } from '../../../src/core/text/partialDate';

/** What a test may say about the article that it makes of a text. */
export interface ArticleOptions {
  readonly lang?: string;
  readonly issued?: PartialDate;
}

/** An article whose paragraphs are parted by blank lines. */
export function articleOf(text: string, { lang = 'en', issued }: ArticleOptions = {}): Article {
  const passages: Passage[] = [];
  let at = 0;
  // No pattern: over a line of megabytes it now and then runs out of stack.
  for (const part of text.split('\n\n')) {
    const range = trimmed(text, { start: at, end: at + part.length });
    if (range.end > range.start) passages.push({ locator: passages.length + 1, range, lang });
    at += part.length + 2;
  }
  const metadata = issued ? { issued: { value: issued, origin: 'header' as const } } : {};
  return { name: 'article.txt', text, metadata, passages, boilerplate: [] };
}

export function extract(text: string, options?: ArticleOptions): Extraction {
  return extractClaims(articleOf(text, options));
}

/** The claims' texts. */
export function sentencesOf(text: string, lang?: string): string[] {
  return extract(text, lang === undefined ? {} : { lang }).claims.map((claim) => claim.text);
}

/** `speaker [cue] fragment … fragment`, an attribution a line. */
export function attributionsIn(text: string, lang?: string): string[] {
  return extract(text, lang === undefined ? {} : { lang }).attributions.map((found) =>
    describeAttribution(text, found),
  );
}

function describeAttribution(text: string, { speaker, cue, fragments }: Attribution): string {
  const content = fragments.map((fragment) => text.slice(fragment.start, fragment.end)).join(' … ');
  return `${speaker?.text ?? '-'} [${cue.text}] ${content}`;
}

/** The resolved speaker of each claim: `Jane Roe`, or `-`. */
export function resolvedSpeakers(text: string): string[] {
  return extract(text).claims.map((claim) => claim.speaker?.resolved ?? '-');
}

/** The only claim of a text. */
export function onlyClaim(text: string, options?: ArticleOptions): ExtractedClaim {
  const { claims } = extract(text, options);
  const [claim] = claims;
  if (!claim || claims.length !== 1) throw new Error(`${claims.length} claims in ${text}`);
  return claim;
}
