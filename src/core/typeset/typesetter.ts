import { type DrawnDraft } from './drawCitations';
import { type CslData } from '../citation/references/cslData';

/** One source of a citation, in a citation processor's terms. */
export interface Cite {
  readonly key: string;
  /** Words before and behind it, with `<i>` and `<b>` as the only markup. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** `{ label: 'paragraph', value: '3–4' }`; the label is CSL's name. */
  readonly locator?: { readonly label: string; readonly value: string };
  readonly isAuthorSuppressed?: boolean;
}

/** All that one bracket cites, or one narrative key with its bracket. */
export interface CiteCluster {
  readonly cites: readonly Cite[];
  /** The first author's name stands in the sentence. */
  readonly isNarrative: boolean;
}

export interface TypesetJob {
  /** A style: CSL's XML, or the JSON tree that styles come along as. */
  readonly style: string;
  /** Those that {@link Typesetter.localesFor} named, as far as there are such. */
  readonly locales: Readonly<Record<string, string>>;
  /** BCP 47; without it the style's own language. */
  readonly lang?: string;
  readonly items: readonly CslData[];
  /** In the order of the draft. */
  readonly clusters: readonly CiteCluster[];
  /** Keys that are listed without being cited. */
  readonly uncited: readonly string[];
}

/** A citation or an entry is HTML with nothing but `i`, `b`, `sup`, `sub`, `span` for small capitals, `div` and links. */
export interface TypesetResult {
  /** Citations are notes: what stands in the text is a number. */
  readonly isNote: boolean;
  readonly citations: readonly TypesetCluster[];
  /** In the style's order. */
  readonly references: readonly { readonly key: string; readonly html: string }[];
  /** Keys whose entries no processor can set. */
  readonly bad: readonly string[];
}

export interface TypesetCluster {
  /** What is printed in the sentence, or in the note. */
  readonly html: string;
  /** Of a narrative citation that has a note: what stands in the sentence before its number. */
  readonly author?: string;
}

/** A citation processor. It is a third of a megabyte: hosts load it when something is to be set. */
export interface Typesetter {
  /** Locales that a style needs for a language, as CSL names them: `en-GB`, `en-US`. */
  localesFor(style: string, lang?: string): readonly string[];
  /** @throws when the style is none */
  typeset(job: TypesetJob): TypesetResult;
  /** Markdown as HTML, with citations drawn in it; raw HTML of the text is shown as text. */
  render(markdown: string, drawn: DrawnDraft): string;
}

/** What setting citations takes from the host, which reads it from its package at the first need. */
export interface TypesettingParts {
  typesetter(): Promise<Typesetter>;
  /** A file that comes along, such as `csl/styles/apa.json`; `undefined` where there is none. */
  read(name: string): Promise<string | undefined>;
}
