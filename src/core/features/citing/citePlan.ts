import { selectorsOf } from '../../anchor/selectorsOf';
import { type CitationTarget } from '../../citation/citation';
import { type CslItem } from '../../citation/csl';
import { draftLanguage } from '../../citation/bibliography';
import { type DraftEdit, insertionFor, quoteInsertionFor } from '../../citation/insertion';
import { formatBlockQuote, formatQuote } from '../../citation/quote';
import { toCslItem } from '../../citation/toCslItem';
import { type Claim, type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type PinRecord } from '../../sidecar/sidecar';
import { type TextRange } from '../../text/range';
import { quotedWords } from '../search/quotedWords';
import { type SidecarPlace, sidecarPlaceOf } from '../source/sourceDetails';
import { statementAt } from '../support/statementAt';

/** Text of a draft and the selection or caret in it. */
export interface DraftSelection {
  readonly text: string;
  readonly selection: TextRange;
}

/**
 * What to write: a citation, a narrative one (`@key [para. 3]`), the claim's words in quotation marks with the citation,
 * or as a block quote; or a citation where the sentence that the caret is in, or what is selected of it, has its own.
 */
export type CiteForm = 'citation' | 'narrative' | 'quote' | 'block-quote' | 'support';

export interface CiteRequest {
  /** Without one the text is planned for an empty draft, as for a terminal. */
  readonly draft?: DraftSelection;
  /** In the order of the citation; ids that no claim has are left out. */
  readonly claimIds: readonly string[];
  readonly form: CiteForm;
}

/** Everything that citing does to files; nothing is written until a host carries it out. */
export interface CitePlan {
  /** What goes into the draft in place of {@link replace}. */
  readonly insertText: string;
  readonly replace: TextRange;
  readonly records: readonly SourceRecord[];
}

/** What has to be kept of one cited source. */
export interface SourceRecord extends SidecarPlace {
  readonly sourceUri: string;
  readonly citekey: string;
  readonly pins: readonly PinRecord[];
  readonly reference: CslItem;
}

interface CitedClaim {
  readonly claim: Claim;
  readonly source: Source;
}

const EMPTY_DRAFT: DraftSelection = { text: '', selection: { start: 0, end: 0 } };

/** What citing these claims at this place of the draft means for its text, for sidecars and bibliography. */
export function planCitation(library: SourceLibrary, { draft, claimIds, form }: CiteRequest): CitePlan {
  const cited = claimIds.flatMap((id): CitedClaim[] => {
    const claim = library.claim(id);
    const source = claim && library.source(claim.sourceUri);
    return claim && source ? [{ claim, source }] : [];
  });
  const sources = [...new Set(cited.map(({ source }) => source))];
  return {
    ...textFor(draft ?? EMPTY_DRAFT, cited, form),
    records: sources.map((source) =>
      recordFor(
        source,
        cited.flatMap(({ claim }) => (claim.sourceUri === source.uri ? [claim] : [])),
      ),
    ),
  };
}

/** What to keep when a source is cited by its key, with or without one of its claims. */
export function recordOf(library: SourceLibrary, citekey: string, claimId?: string): SourceRecord | undefined {
  const source = library.sourceByKey(citekey);
  const claim = source?.claims.find(({ id }) => id === claimId);
  return source && recordFor(source, claim === undefined ? [] : [claim]);
}

/** What has to be kept of a source of which these claims are cited. */
export function recordFor(source: Source, claims: readonly Claim[]): SourceRecord {
  return {
    sourceUri: source.uri,
    ...sidecarPlaceOf(source),
    citekey: source.citekey,
    pins: claims.map((claim) => pinOf(source, claim)),
    reference: toCslItem(source.citekey, source.metadata, source.glance.opening),
  };
}

/** What finds a claim of a source again. */
export function pinOf(source: Source, claim: Claim): PinRecord {
  return {
    id: claim.id,
    selectors: selectorsOf(source.article.text, claim),
    paragraph: claim.paragraph,
    articleHash: source.hash,
  };
}

function textFor(draft: DraftSelection, cited: readonly CitedClaim[], form: CiteForm) {
  const { replace, text } = editFor(draft, cited, form);
  return { insertText: text, replace };
}

function editFor({ text, selection }: DraftSelection, cited: readonly CitedClaim[], form: CiteForm): DraftEdit {
  const targets: CitationTarget[] = cited.map(({ claim, source }) => ({
    key: source.citekey,
    paragraph: claim.paragraph,
    claimId: claim.id,
  }));
  switch (form) {
    case 'citation':
      return insertionFor(text, selection, targets, 'bracketed');
    case 'narrative':
      return insertionFor(text, selection, targets, 'narrative');
    case 'quote':
      return quoteInsertionFor(text, selection, targets, quotesOf(cited, draftLanguage(text)), 'inline');
    case 'block-quote':
      return quoteInsertionFor(text, selection, targets, blockQuotesOf(cited), 'block');
    case 'support': {
      const place = statementAt(text, selection)?.place ?? selection.end;
      return insertionFor(text, { start: place, end: place }, targets, 'bracketed');
    }
  }
}

/** Each claim in marks of its own: put into one pair, sentences from two places would read as one statement. */
function quotesOf(cited: readonly CitedClaim[], lang: string | undefined): string {
  return cited.map(({ claim, source }) => formatQuote(quotedWords(source, claim), lang)).join(' ');
}

function blockQuotesOf(cited: readonly CitedClaim[]): string {
  return cited.map(({ claim, source }) => formatBlockQuote(quotedWords(source, claim))).join('\n>\n');
}
