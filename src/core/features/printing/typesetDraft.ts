import { draftLanguage } from '../../citation/bibliography';
import { type Citation, type CitationGroup } from '../../citation/citation';
import { fieldTexts } from '../../citation/frontMatterValues';
import { nociteKeys } from '../../citation/nocite';
import { endOfGroup } from '../../citation/pin';
import { type CslData } from '../../citation/references/cslData';
import { readDraft } from '../../citation/readDraft';
import { toCslItem } from '../../citation/toCslItem';
import { isDoubtfulMention } from '../../library/doubtfulMention';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { contains, type TextRange } from '../../text/range';
import { printableItem } from '../../typeset/printableItem';
import { type AskedStyle, type Typesetting } from '../../typeset/typesetting';
import { type CiteCluster } from '../../typeset/typesetter';
import { writtenCite } from '../../typeset/writtenCite';
import { type CitedWorks, type PrintedSource, printedSource } from './printedSource';

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

export interface BadEntry {
  readonly key: string;
  /** The field that is not what CSL asks for, where it is one. */
  readonly field?: string;
}

/** What setting a draft needs to know. */
export interface TypesetContext extends CitedWorks {
  readonly library: SourceLibrary;
}

/** Sets every citation of a draft, and the list of what it cites. Rejects only when the host's parts are missing. */
export async function typesetDraft(
  draft: string,
  context: TypesetContext,
  typesetting: Typesetting,
  style: AskedStyle,
  areAlone = false,
): Promise<TypesetDraft> {
  const { inText, inMetadata } = groupsToPrint(draft, context);
  const groups = [...inText, ...inMetadata];
  const alone = areAlone ? groups.flatMap(({ citations }) => (citations.length > 1 ? citations : [])) : [];
  const uncited = uncitedKeys(draft, context.items);
  const cited = groups.flatMap(({ citations }) => citations.map(({ key }) => key));
  const entries = entriesFor([...new Set([...cited, ...uncited])], context);
  const lang = draftLanguage(draft);
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
    ...listOf(draft, set.references),
    bad,
    ...(set.missingStyle !== undefined && { missingStyle: set.missingStyle }),
  };
}

/** Citations of the text, and those of its metadata. */
function groupsToPrint(draft: string, context: TypesetContext) {
  const { groups, metadata } = readDraft(draft);
  const cites = groups.filter(({ citations }) => !citations.every(isNoCitation(context)));
  const isMetadata = (group: CitationGroup) => metadata.some((text) => contains(text, group));
  return { inText: cites.filter((group) => !isMetadata(group)), inMetadata: cites.filter(isMetadata) };
}

/** `@everyone` in a sentence: no key that anybody has, nor like one. */
function isNoCitation({ items, resolve }: CitedWorks) {
  return (citation: Citation) => !items.has(citation.key) && isDoubtfulMention(citation, resolve(citation));
}

/** The list as the front matter asks for it. */
function listOf(
  draft: string,
  references: TypesetDraft['references'],
): Pick<TypesetDraft, 'references' | 'referencesTitle'> {
  const [title] = fieldTexts(draft, 'referencesectiontitle');
  const isListed = fieldTexts(draft, 'suppressbibliography')[0] !== 'true';
  return { references: isListed ? references : [], ...(title !== undefined && { referencesTitle: title }) };
}

function entriesFor(keys: readonly string[], { library, items }: TypesetContext) {
  return keys.flatMap((key) => {
    const item = items.get(key) ?? itemOfArticle(library, key);
    return item === undefined ? [] : [{ key, ...printableItem(item) }];
  });
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
