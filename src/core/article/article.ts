import { type PartialDate } from '../text/partialDate';
import { type TextRange } from '../text/range';

/** Where a metadata value was read; earlier in this list wins over later. Only a language is ever `detected`. */
export type MetadataOrigin = 'sidecar' | 'frontMatter' | 'header' | 'fileName' | 'detected';

/** A value that remembers where it came from, so that a hover can say so and nothing is ever invented. */
export interface MetadataValue<T> {
  readonly value: T;
  readonly origin: MetadataOrigin;
  /** Where in the article's text it stands; absent for sidecar and file name. */
  readonly range?: TextRange;
}

/** A byline's name, as written, unless it is an agency: CSL's `{literal}`. */
export interface Author {
  readonly name: string;
  readonly isOrganisation: boolean;
}

/** What is known of an article; a field that was not found is absent. */
export interface ArticleMetadata {
  readonly title?: MetadataValue<string>;
  readonly outlet?: MetadataValue<string>;
  readonly authors?: MetadataValue<readonly Author[]>;
  /** The day it was published. */
  readonly issued?: MetadataValue<PartialDate>;
  /** The day it was saved or clipped. */
  readonly accessed?: MetadataValue<PartialDate>;
  readonly url?: MetadataValue<string>;
  /** Of a copy of the page that an archive keeps. */
  readonly archiveUrl?: MetadataValue<string>;
  /** BCP 47, as detected from the text when nothing names it: `en`, `de`, `zh`. */
  readonly lang?: MetadataValue<string>;
  /** A dateline's place: `BERLIN` in `BERLIN (Reuters) —`. */
  readonly place?: MetadataValue<string>;
}

/** A paragraph of the body that holds prose. Headings and boilerplate are none, and are not counted. */
export interface Passage {
  /** From 1: the `N` of `para. N`. */
  readonly locator: number;
  /** Without the white space around it; a dateline or an outlet's name before the first sentence left out. */
  readonly range: TextRange;
  /** BCP 47 primary tag of this passage; differs from the article's in mixed files. */
  readonly lang: string;
  /** Taken in by the writer: it has no number of its own, {@link locator} is that of the passage above it. */
  readonly isJoined?: true;
}

/** Why a stretch of an article is not prose that can be cited. */
export type BoilerplateReason =
  | 'heading'
  | 'header'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'share'
  | 'subscribe'
  | 'read-more'
  /** Who the author is, below the text: `Jane Doe is the author of …`. */
  | 'author-note'
  /** What was put right or changed after publication, and notes by the editors. */
  | 'correction'
  | 'disclaimer'
  | 'copyright'
  | 'contact'
  | 'navigation'
  | 'cookie-notice'
  | 'front-matter'
  | 'markup'
  /** The same words stand at the edge of several articles of the folder; found by the library, not by an article alone. */
  | 'repeated'
  /** The writer has said so, in the sidecar. */
  | 'overruled';

export interface Boilerplate {
  readonly range: TextRange;
  readonly why: BoilerplateReason;
}

/** One article file, read: the decoded text and what stands where in it. Every range slices `text`. */
export interface Article {
  /** File name with extension, no folder. */
  readonly name: string;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly passages: readonly Passage[];
  readonly boilerplate: readonly Boilerplate[];
}
