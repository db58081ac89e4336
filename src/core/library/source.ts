import { type Article, type ArticleMetadata, type Boilerplate } from '../article/article';
import { type Attribution, type ExtractedClaim } from '../claim/claim';
import { type Sidecar } from '../sidecar/sidecar';
import { type LineMap } from '../text/lineMap';
import { type AnchoredAnnotation } from './annotations';
import { type Glance } from './glance';
import { type AnchoredRuling } from './rulings';

/** A claim with its place in the library. */
export interface Claim extends ExtractedClaim {
  /** 8 hex digits from citekey and normalised words; longer only on a collision. */
  readonly id: string;
  readonly sourceUri: string;
  /** {@link text} as a reader sees it, without Markdown's markup: what is searched, shown and quoted. */
  readonly words: string;
}

/** An article of the library with all that is known of it. */
export interface Source {
  readonly uri: string;
  readonly citekey: string;
  /** {@link hash64} of the article's text. */
  readonly hash: string;
  /** The encoding that was decoded, as VS Code names it: `utf8`, `windows1252`. */
  readonly encoding: string;
  readonly article: Article;
  readonly glance: Glance;
  /** Lines of the article's text. */
  readonly lines: LineMap;
  /** Sidecar before front matter before header lines before file name. */
  readonly metadata: ArticleMetadata;
  /** In order; those of {@link repeated} passages left out, and those that the writer does not take for claims. */
  readonly claims: readonly Claim[];
  /** How many those are, for lists. */
  readonly claimCount: number;
  /** Claims that no list shows; a pin finds them all the same. */
  readonly unlisted: readonly Claim[];
  /** Passages that stand in other articles of the folder too: an outlet's closing words. They keep their numbers. */
  readonly repeated: readonly Boilerplate[];
  /** What stands between the sentences of passages and is none. */
  readonly asides: readonly Boilerplate[];
  /** The writer's own word on what is text. */
  readonly rulings: readonly AnchoredRuling[];
  /** The writer's notes, in the order of the text. */
  readonly annotations: readonly AnchoredAnnotation[];
  readonly attributions: readonly Attribution[];
  /** {@link Extraction.stances} */
  readonly stances: readonly Attribution[];
  readonly sidecar?: Sidecar;
  /** The URI of the sidecar, where it was left behind at the article's former name. */
  readonly adoptedFrom?: string;
}
