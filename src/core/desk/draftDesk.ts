import { citedPassages } from '../features/references/citedPassages';
import { referencesAt, referencesIn } from '../features/references/references';
import { planRename, renameFault, renameScope, renameTargetAt, statesOf } from '../features/rename/planRename';
import { CitingDrafts } from '../library/citingDrafts';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';
import { viewed } from './viewed';

type DraftMethods = Pick<
  Newscite,
  | 'updateDrafts'
  | 'draftsAmong'
  | 'referencesAt'
  | 'referencesIn'
  | 'citedPassages'
  | 'renameTargetAt'
  | 'renameScope'
  | 'renameFault'
  | 'planRename'
  | 'statesOf'
>;

/**
 * What of the façade is about the folder's drafts as a whole.
 *
 * @param settled gives the library as it is now
 */
export function draftDesk(settled: () => SourceLibrary): DraftMethods {
  const drafts = new CitingDrafts();
  return {
    updateDrafts: (changes) => {
      for (const change of changes) drafts.apply(change);
    },
    draftsAmong: (uris) => uris.filter((uri) => settled().source(uri) === undefined),
    referencesAt: (draft, offset) => referencesAt(settled(), drafts, draft, offset),
    referencesIn: (uri, offset) =>
      viewed(settled(), uri, (source, library) => referencesIn(library, drafts, source, offset)),
    citedPassages: (uri) => viewed(settled(), uri, (source, library) => citedPassages(library, drafts, source)) ?? [],
    renameTargetAt,
    renameScope: (citekey) => renameScope(settled(), drafts, citekey),
    renameFault: (rename) => renameFault(settled(), rename),
    planRename: (request) => planRename(settled(), request),
    statesOf: (draft, citekey) => statesOf(settled(), draft, citekey),
  };
}
