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

/** What the writer and Newscite keep about an article. */
export interface Sidecar {
  /** Fixed once the source has been cited. */
  readonly citekey?: string;
  /** Values typed by the writer; all of origin `sidecar`. */
  readonly metadata: ArticleMetadata;
  readonly pins: ReadonlyMap<string, PinRecord>;
}
