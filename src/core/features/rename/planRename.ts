import { isCrossReference } from '../../citation/crossReference';
import { type DraftEdit } from '../../citation/insertion';
import { isCitekey } from '../../citation/key';
import { renameInBibliography } from '../../citation/rename/renameInBibliography';
import { type KeyRename, renameInDraft } from '../../citation/rename/renameInDraft';
import { scanCitations } from '../../citation/scanCitations';
import { type CitingDrafts } from '../../library/citingDrafts';
import { fileNameOf } from '../../library/fileChange';
import { resolveCitation } from '../../library/resolveCitation';
import { type Resolution } from '../../library/resolution';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type PinRecord } from '../../sidecar/sidecar';
import { withDetail } from '../../sidecar/withDetail';
import { withPins } from '../../sidecar/withPins';
import { type TextRange } from '../../text/range';
import { type WrittenText } from '../../text/writtenText';
import { pinOf } from '../citing/citePlan';
import { citationAt } from '../citing/groupAt';
import { type SidecarPlace, sidecarPlaceOf } from '../source/sourceDetails';

/** The key that a place of a draft is on, to be renamed. */
export interface RenameTarget {
  readonly citekey: string;
  /** Without `@` and braces. */
  readonly range: TextRange;
}

export function renameTargetAt(draft: string, offset: number): RenameTarget | undefined {
  const citation = citationAt(draft, offset)?.citation;
  if (citation === undefined) return undefined;
  const { key, keyRange } = citation;
  const start = draft.indexOf(key, keyRange.start);
  return { citekey: key, range: { start, end: start + key.length } };
}

/** Which files a rename is about. */
export interface RenameScope {
  /** Absent for a work that no article of the folder is. */
  readonly sidecar?: SidecarPlace;
  /** Drafts that cite the key. */
  readonly drafts: readonly string[];
}

export function renameScope(library: SourceLibrary, drafts: CitingDrafts, citekey: string): RenameScope {
  const source = library.sourceByKey(citekey);
  const uris = drafts.citing(citekey).map(({ draftUri }) => draftUri);
  return {
    drafts: [...new Set(uris)].filter((uri) => library.source(uri) === undefined),
    ...(source && { sidecar: sidecarPlaceOf(source) }),
  };
}

export type RenameFault = 'not-a-citekey' | 'cross-reference' | 'citekey-taken';

/** What is wrong with a new key, as far as the folder's sources tell. */
export function renameFault(library: SourceLibrary, { from, to }: KeyRename): RenameFault | undefined {
  if (!isCitekey(to)) return 'not-a-citekey';
  if (isCrossReference(to)) return 'cross-reference';
  return to !== from && library.sourceByKey(to) !== undefined ? 'citekey-taken' : undefined;
}

/** A file with its present text, be it on disk or in an editor. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
}

export interface RenameRequest extends KeyRename {
  readonly drafts: readonly FileText[];
  readonly bibliographies: readonly FileText[];
  /** Text of the sidecar, or of the one it begins with; absent where there is none. */
  readonly sidecar?: string;
}

/** What a rename does to files, or why it must not be. */
export type RenamePlan =
  | {
      readonly kind: 'planned';
      readonly drafts: readonly FileEdits[];
      readonly bibliographies: readonly FileEdits[];
      /** Absent for a work that no article of the folder is. */
      readonly sidecar?: WrittenText;
      readonly citations: number;
    }
  /** A bibliography has the new key already. */
  | { readonly kind: 'taken'; readonly uri: string };

/** Those that have nothing to change are left out. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly DraftEdit[];
}

/**
 * Gives a source another key wherever the old one stands. Pins keep their ids: those were hashed from the old key, and are
 * found from now on by the sidecar's entries, so a pin that has none gets one.
 */
export function planRename(library: SourceLibrary, request: RenameRequest): RenamePlan {
  const { from, to } = request;
  const taken = request.bibliographies.find(({ uri, text }) => hasKey(uri, text, to));
  if (taken && to !== from) return { kind: 'taken', uri: taken.uri };
  const source = library.sourceByKey(from);
  const drafts = request.drafts.map(({ uri, text }) => ({ uri, ...renameInDraft(text, { from, to }) }));
  return {
    kind: 'planned',
    drafts: changed(drafts),
    bibliographies: changed(
      request.bibliographies.map(({ uri, text }) => ({ uri, edits: renameIn(uri, text, { from, to }) })),
    ),
    citations: drafts.reduce((sum, { citations }) => sum + citations, 0),
    ...(source && { sidecar: sidecarOf(source, request) }),
  };
}

function changed(files: readonly FileEdits[]): readonly FileEdits[] {
  return files.filter(({ edits }) => edits.length > 0).map(({ uri, edits }) => ({ uri, edits }));
}

function renameIn(uri: string, text: string, rename: KeyRename): readonly DraftEdit[] {
  return renameInBibliography(fileNameOf(uri), text, rename);
}

function hasKey(uri: string, text: string, key: string): boolean {
  return renameIn(uri, text, { from: key, to: key }).length > 0;
}

function sidecarOf(source: Source, { to, drafts, sidecar }: RenameRequest): WrittenText {
  const keyed = withDetail(sidecar, to, { key: 'citekey', value: to });
  if (keyed.kind === 'refused') return keyed;
  const text = keyed.kind === 'written' ? keyed.text : sidecar;
  const pinned = withPins(text, { citekey: to, pins: lackingPins(source, drafts) });
  return pinned.kind === 'unchanged' ? keyed : pinned;
}

/** Pins that only their ids lead to. */
function lackingPins(source: Source, drafts: readonly FileText[]): readonly PinRecord[] {
  const pinned = new Set(
    drafts
      .flatMap(({ text }) => scanCitations(text).flatMap(({ citations }) => citations))
      .flatMap(({ key, claimId }) => (key === source.citekey ? (claimId ?? []) : [])),
  );
  return [...source.claims, ...source.unlisted]
    .filter(({ id }) => pinned.has(id) && source.sidecar?.pins.has(id) !== true)
    .map((claim) => pinOf(source, claim));
}

/** What each citation of a key in a draft comes to, in order: a rename must change none of it. */
export function statesOf(library: SourceLibrary, draft: string, citekey: string): readonly Resolution['kind'][] {
  return scanCitations(draft)
    .flatMap(({ citations }) => citations)
    .filter(({ key }) => key === citekey)
    .map((citation) => resolveCitation(library, citation).kind);
}
