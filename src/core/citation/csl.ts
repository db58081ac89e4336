/**
 * A CSL-JSON item as Newscite writes it for a news article.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly 'publisher-place'?: string;
  /** Who keeps a copy. BibLaTeX has no field for it. */
  readonly archive?: string;
}

export type CslName =
  { readonly family: string; readonly given?: string; readonly suffix?: string } | { readonly literal: string };

/** `{ 'date-parts': [[2025, 7, 23]] }`: as many parts as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}
