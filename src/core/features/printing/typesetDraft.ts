import { draftLanguage } from '../../citation/bibliography';
import { type Citation, type CitationGroup } from '../../citation/citation';
import { fieldTexts } from '../../citation/frontMatterValues';
import { nociteKeys } from '../../citation/nocite';
import { endOfGroup } from '../../citation/pin';
import { type CslData } from '../../citation/references/cslData';
import { readDraft } from '../../citation/readDraft';
import { toCslItem } from '../../citation/toCslItem';
import { isDoubtfulMention } from '../../library/doubtfulMention';
import { type Resolution } from '../../library/resolution';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { contains, type TextRange } from '../../text/range';
import { printableItem } from '../../typeset/printableItem';
import { type AskedStyle, type Typesetting } from '../../typeset/typesetting';
import { type CiteCluster } from '../../typeset/typesetter';
import { writtenCite } from '../../typeset/writtenCite';
import { citedPassage } from '../citing/citedPassage';
import { rangeOfResolution } from '../placeOf';
import { withTextFragment } from './textFragment';

/** A draft's citations as they are printed. HTML is set by us alone: it has no tag that an entry or a style brought. */
export interface TypesetDraft {
  /** Citations are notes. */
  readonly isNote: boolean;
  /** Of the text, in order. */
  readonly citations: readonly TypesetCitation[];
  /** Of its metadata: an abstract, a title. They are set last, so that the text has its notes from 1. */
  readonly inMetadata: readonly TypesetCitation[];
  readonly references: readonly { readonly key: string; readonly html: string }[];
  /** The heading that the front matter gives the list. */
  readonly referencesTitle?: string;
  /** Entries that are cited and can't be printed. */
  readonly bad: readonly BadEntry[];
  /** The style that was asked for, where there is no such style; the default was taken. */
  readonly missingStyle?: string;
}

/** What one bracket becomes; the range takes its pin in, for a note also the blanks before it and a mark behind it. */
export interface TypesetCitation extends TextRange {
  /** What stands in the sentence, or in the note. */
  readonly html: string;
  /** The sentence's own mark that stands before the note's number. */
  readonly lead?: string;
  /** From 1, where citations are notes. */
  readonly note?: number;
  /** Of a narrative citation with a note: what stands in the sentence before its number. */
  readonly author?: string;
  readonly sources: readonly PrintedSource[];
}

/** One source of a citation. */
export interface PrintedSource {
  readonly key: string;
  readonly kind: 'known' | 'unknown' | 'bad';
  /** The cited paragraph's words. */
  readonly passage?: string;
  readonly paragraph?: number;
  /** Its address, opened at the cited words where they are known. */
  readonly link?: string;
  /** In a bracket with others: what it is printed as by itself; only where that was asked for. */
  readonly alone?: string;
}

export interface BadEntry {
  readonly key: string;
  /** The field that is not what CSL asks for, where it is one. */
  readonly field?: string;
}

/** What setting a draft needs to know. */
export interface TypesetContext {
  readonly library: SourceLibrary;
  /** Of the draft's bibliographies and its front matter. */
  readonly items: ReadonlyMap<string, CslData>;
  readonly resolve: (citation: Citation) => Resolution;
}

/** Sets every citation of a draft, and the list of what it cites. Rejects only when the host's parts are missing. */
export async function typesetDraft(
  draft: string,
  context: TypesetContext,
  typesetting: Typesetting,
  style: AskedStyle,
  areAlone = false,
): Promise<TypesetDraft> {
  const reading = readDraft(draft);
  const cites = reading.groups.filter(({ citations }) => !citations.every(isNoCitation(context)));
  const isMetadata = (group: CitationGroup) => reading.metadata.some((text) => contains(text, group));
  const inText = cites.filter((group) => !isMetadata(group));
  const groups = [...inText, ...cites.filter(isMetadata)];
  const cited = groups.flatMap(({ citations }) => citations.map(({ key }) => key));
  const uncited = uncitedKeys(draft, context.items);
  const entries = entriesFor([...new Set([...cited, ...uncited])], context);
  const lang = draftLanguage(draft);
  const alone = areAlone ? groups.flatMap(({ citations }) => (citations.length > 1 ? citations : [])) : [];
  const set = await typesetting.set(
    {
      items: entries.flatMap((entry) => (entry.kind === 'printable' ? [entry.item] : [])),
      clusters: [...groups.map((group) => clusterOf(draft, group)), ...alone.map((each) => aloneCluster(draft, each))],
      uncited,
      ...(lang !== undefined && { lang }),
    },
    style,
  );
  const bad: readonly BadEntry[] = [
    ...entries.flatMap((entry) => (entry.kind === 'bad' ? [{ key: entry.key, field: entry.field }] : [])),
    ...set.bad.map((key) => ({ key })),
  ];
  const kinds = new Map<string, PrintedSource['kind']>([
    ...entries.map(({ key }) => [key, 'known'] as const),
    ...bad.map(({ key }) => [key, 'bad'] as const),
  ]);
  const [title] = fieldTexts(draft, 'referencesectiontitle');
  const isListed = fieldTexts(draft, 'suppressbibliography')[0] !== 'true';
  const citations = groups.map((group, at) => ({
    ...(set.isNote ? { ...notePlace(draft, group), note: at + 1 } : { start: group.start, end: endOfGroup(group) }),
    ...(set.citations[at] ?? { html: '' }),
    sources: group.citations.map((citation) => {
      const own = set.citations[groups.length + alone.indexOf(citation)]?.html;
      const source = printedSource(citation, kinds.get(citation.key), context);
      return alone.includes(citation) && own !== undefined ? { ...source, alone: own } : source;
    }),
  }));
  return {
    isNote: set.isNote,
    citations: citations.slice(0, inText.length),
    inMetadata: citations.slice(inText.length),
    references: isListed ? set.references : [],
    ...(title !== undefined && { referencesTitle: title }),
    bad,
    ...(set.missingStyle !== undefined && { missingStyle: set.missingStyle }),
  };
}

/** `@everyone` in a sentence: no key that anybody has, nor like one. */
function isNoCitation({ items, resolve }: TypesetContext) {
  return (citation: Citation) => !items.has(citation.key) && isDoubtfulMention(citation, resolve(citation));
}

function entriesFor(keys: readonly string[], { library, items }: TypesetContext) {
  return keys.flatMap((key) => {
    const item = items.get(key) ?? itemOfArticle(library, key);
    return item === undefined ? [] : [{ key, ...printableItem(item) }];
  });
}

function printedSource(
  citation: Citation,
  kind: PrintedSource['kind'] | undefined,
  { resolve, items }: TypesetContext,
): PrintedSource {
  const { key } = citation;
  const resolution = resolve(citation);
  const passage = 'source' in resolution ? citedPassage(resolution.source, resolution) : undefined;
  const link = 'source' in resolution ? linkTo(resolution.source, resolution) : undefined;
  const listed = items.get(key)?.URL;
  const address = link ?? (typeof listed === 'string' && /^https?:\/\//i.test(listed) ? listed : undefined);
  return {
    key,
    kind: kind ?? 'unknown',
    ...(passage && { passage: passage.text, paragraph: passage.paragraph }),
    ...(address !== undefined && { link: address }),
  };
}

/** The article's address, at the cited words. */
function linkTo(source: Source, resolution: Resolution): string | undefined {
  const url = source.metadata.url?.value;
  const range = rangeOfResolution(resolution);
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  return range === undefined ? url : withTextFragment(url, source.article, range);
}

function aloneCluster(draft: string, citation: Citation): CiteCluster {
  return { cites: [writtenCite(draft, citation)], isNarrative: false };
}

/** A note's number stands right behind the word and, as printers do, behind its full stop or comma. */
function notePlace(draft: string, group: CitationGroup): Pick<TypesetCitation, 'start' | 'end' | 'lead'> {
  const end = endOfGroup(group);
  if (group.citations[0]?.mode === 'narrative') return { start: group.start, end };
  const blanks = /(?<=\S)[ \t]+$/.exec(draft.slice(0, group.start))?.[0].length ?? 0;
  const [mark] = /^[.,;:!?](?![\p{L}\p{N}.])/u.exec(draft.slice(end, end + 2)) ?? [];
  return { start: group.start - blanks, end: end + (mark?.length ?? 0), ...(mark !== undefined && { lead: mark }) };
}

function clusterOf(draft: string, { citations }: CitationGroup): CiteCluster {
  return {
    cites: citations.map((citation) => writtenCite(draft, citation)),
    isNarrative: citations[0]?.mode === 'narrative',
  };
}

/** The bibliography goes first: what is printed is what its owner wrote there. */
function itemOfArticle(library: SourceLibrary, key: string): CslData | undefined {
  const source = library.sourceByKey(key);
  return source && { ...toCslItem(key, source.metadata, source.glance.opening) };
}

/** `@*` is every entry of the bibliographies. */
function uncitedKeys(draft: string, items: ReadonlyMap<string, CslData>): readonly string[] {
  const keys = nociteKeys(draft).map(({ key }) => key);
  return keys.includes('*') ? [...items.keys()] : keys;
}
