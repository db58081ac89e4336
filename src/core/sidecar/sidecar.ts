import { type Selectors } from '../anchor/selectors';
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

/**
 * What the writer and Newscite keep about an article, in a YAML file beside it:
 *
 * ```yaml
 * citekey: tradingkeytalent        # fixed by the first citation
 * title: Apple's talent exodus     # these are the writer's to set, and win over what the article says
 * outlet: TradingKey
 * author: [Jane Doe, { literal: Reuters }]   # or one name; `literal` for organisations
 * issued: 2025-07-23               # ISO 8601, as precise as known; so is `accessed`
 * accessed: 2025-08
 * url: https://example.org/talent
 * lang: en
 * place: Cupertino
 * pins:                            # by claim id, sorted
 *   8f3a91c2:
 *     paragraph: 2
 *     quote: "Insiders say the talent exodus is driven by more than just high-paying offers."
 *     prefix: "over Apple’s AI strategy. "
 *     suffix: " At a deeper level, it reflects"
 *     start: 331                   # UTF-16 units of the decoded article
 *     end: 413
 *     article: "5d1f0c9a77e0b3c4"  # hash64 of its text
 * annotations: []                  # the writer's notes
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
}
