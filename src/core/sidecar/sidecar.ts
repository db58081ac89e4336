import { type Selectors } from '../anchor/selectors';
import { type Annotation } from '../annotation/annotation';
import { type ArticleMetadata } from '../article/article';

/** The ending that makes a sidecar of an article's file name: `flood.txt.cite.yaml` is beside `flood.txt`. */
export const SIDECAR_SUFFIX = '.cite.yaml';

/** What a pin needs to be found again. */
export interface PinRecord {
  /** The claim's id. */
  readonly id: string;
  readonly selectors: Selectors;
  /** Paragraph locator at the time of pinning. */
  readonly paragraph: number;
  /** {@link hash64} of the article's text at the time of pinning: equal means nothing has changed. */
  readonly articleHash: string;
}

/** The writer's word on whether a stretch of the article is text that can be cited. */
export interface Ruling {
  readonly is: 'text' | 'boilerplate';
  readonly selectors: Selectors;
}

/**
 * What the writer and Newscite keep about an article, in a YAML file beside it:
 *
 * ```yaml
 * citekey: harbourpost2026dam      # fixed by the first citation
 * title: A higher dam for Lindau   # these are the writer's to set, and win over what the article says
 * outlet: Harbour Post
 * author: [Jane Doe, { literal: Reuters }]   # or one name; `literal` for organisations
 * issued: 2026-03-04               # ISO 8601, as precise as known; so is `accessed`
 * accessed: 2026-08
 * url: https://example.org/dam
 * archive: https://web.archive.org/web/2026/https://example.org/dam
 * lang: en
 * place: Lindau
 * pins:                            # by claim id, sorted
 *   8f3a91c2:
 *     paragraph: 1
 *     article: "5d1f0c9a77e0b3c4"  # hash64 of the article's text
 *     quote: "Work on the dam starts in May."
 *     prefix: "Okafor said on Tuesday. "
 *     suffix: " The bill comes to"
 *     start: 112                   # UTF-16 units of the decoded article
 *     end: 142
 * boilerplate:                     # where the writer knows better, in the article's order
 *   - quote: "Gates stay shut until Friday"
 *     is: text                     # what was taken for boilerplate is text; `boilerplate`: the other way round
 *     prefix: "on the quay. "
 *     suffix: " The harbour"
 *     start: 310
 *     end: 338
 * annotations:                     # the writer's notes, by id, sorted; the lines of each in an order that git can merge
 *   3c07d1be:
 *     status: disputed             # unverified, verified, disputed, do-not-use
 *     start: 112
 *     end: 142
 *     created: 2026-03-05T09:12:44.310Z
 *     quote: "Work on the dam starts in May."
 *     prefix: "Okafor said on Tuesday. "
 *     suffix: " The bill comes to"
 *     author: Jane Doe
 *     tags: [ dam, to call ]
 *     note: The ministry says June.  # Markdown
 *     resolved: true               # left out where something is to be discussed
 *     origin: https://hypothes.is/a/…  # where it was brought over from
 *     replies:                     # by id, sorted
 *       91b5e02f:
 *         author: Kim Lee
 *         text: May it is.
 *         created: 2026-03-06T16:00:03.007Z
 *     modified: 2026-03-06T16:00:03.007Z
 * ```
 *
 * Every scalar is text, whatever YAML would make of it. Other keys are left alone.
 */
export interface Sidecar {
  /** Fixed once the source has been cited. */
  readonly citekey?: string;
  /** Values typed by the writer; all of origin `sidecar`. */
  readonly metadata: ArticleMetadata;
  readonly pins: ReadonlyMap<string, PinRecord>;
  readonly rulings: readonly Ruling[];
  /** In the file's order. */
  readonly annotations: readonly Annotation[];
}
