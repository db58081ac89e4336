import { CachePacker, restoreCache } from './cache';
import { bibliographiesOf, bibliographyOf } from './citation/bibliography';
import { scanCitations } from './citation/scanCitations';
import { withReferences } from './citation/withReferences';
import { annotationDesk } from './annotationDesk';
import { CorroborationIndex } from './corroboration/corroborationIndex';
import { corroborationDesk } from './corroborationDesk';
import { marksOfClaims } from './features/annotationMarks';
import { draftDesk } from './draftDesk';
import { asidesOf } from './features/asides';
import { citationList } from './features/citationList';
import { planCitation, recordOf } from './features/citePlan';
import { claimViewOf } from './features/claimView';
import { completionsAt } from './features/completion';
import { definitionsAt } from './features/definition';
import { detailChoices } from './features/detailChoices';
import { factCheckOf } from './features/factCheck/factCheck';
import { extractionRowOf } from './features/extractionRow';
import { hoverAt } from './features/hoverCard';
import { type LibraryStatus, statusOf } from './features/libraryStatus';
import { planPaste } from './features/planPaste';
import { planRuling } from './features/planRuling';
import { findSupport } from './features/support/findSupport';
import { readDetail } from './features/readDetail';
import { searchClaims, searchSourceOf } from './features/searchClaims';
import { sourceDetailsOf } from './features/sourceDetails';
import { passagesOf, viewOfSource } from './features/sourceView';
import { Bibliographies } from './library/draftReferences';
import { type Source } from './library/source';
import { type LibraryDelta, SourceLibrary } from './library/sourceLibrary';
import { type Newscite } from './newscite';
import { ClaimIndex } from './search/claimIndex';
import { withRulings } from './sidecar/withRulings';
import { withDetail } from './sidecar/withDetail';
import { withPins } from './sidecar/withPins';
import { rangeOf } from './text/range';
import { typesettingDesk } from './typesettingDesk';
import { type TypesettingParts } from './typeset/typesetter';
import { DraftChecker, findingsIn } from './verify/draftChecker';

/** A folder that was just read, rather than articles that changed one by one. */
const MANY_SOURCES = 50;
/** Claims that completion ranks by the sentence. */
const MOST_SUPPORTING = 30;
/** What takes about 2 ms, see {@link ClaimIndex.tend}. */
const WORK_AT_ONCE = 100_000;
/** Words that stand in none of so many claims that are like them stand in none. */
const LIKELY_CLAIMS = 10;

/**
 * The core, empty: hand it files with {@link Newscite.update}.
 *
 * @param parts what printing citations needs; without it only {@link Newscite.typeset} and what rests on it reject
 */
export function createNewscite(parts: TypesettingParts = NO_PARTS): Newscite {
  const library = new SourceLibrary();
  const index = new ClaimIndex(marksOfClaims(library));
  const corroboration = new CorroborationIndex();
  const packer = new CachePacker({ library, index, corroboration });
  const bibliographies = new Bibliographies();
  const checker = new DraftChecker(library, (words) => sourcesWith(library, index, words));

  /** The library as it is now; whoever asks first after a change pays for settling it. */
  const settled = (): SourceLibrary => {
    const delta = library.refresh();
    follow(delta, index, checker);
    notes.follow(delta);
    accounts.follow(delta);
    return library;
  };
  const notes = annotationDesk(settled);
  const accounts = corroborationDesk(settled, corroboration);

  const viewed = <T>(uri: string, view: (source: Source) => T): T | undefined => {
    const source = settled().source(uri);
    return source && view(source);
  };

  return {
    ...draftDesk(settled),
    ...WITHOUT_LIBRARY,
    update: (changes) => {
      for (const change of changes) library.apply(change);
    },
    clear: () => {
      library.clear();
    },
    tend: () => index.tend(WORK_AT_ONCE),
    status: (): LibraryStatus => statusOf(settled()),
    pack: () => {
      settled();
      return packer.next();
    },
    restore: (cache, listed) => {
      const same = restoreCache(cache, listed, { library, index, corroboration });
      // They are few, and are not kept apart from the sidecars.
      notes.follow({ changed: settled().sources(), removed: [] });
      return same;
    },
    changesSince: (revision) => settled().changesSince(revision),
    sources: () => settled().sources().map(viewOfSource),
    source: (sourceUri) => viewed(sourceUri, viewOfSource),
    passagesOf: (sourceUri) => viewed(sourceUri, passagesOf) ?? [],
    asidesOf: (sourceUri) => viewed(sourceUri, (source) => asidesOf(library, source)) ?? [],
    claim: (claimId) => claimViewOf(settled(), claimId),
    extractionOf: (sourceUri) => viewed(sourceUri, extractionRowOf),
    search: (query, limit, options) => searchClaims(settled(), index, query, limit, options),
    putBibliography: (uri, text) => {
      bibliographies.put(uri, text);
    },
    hoverAt: (draft, offset, listed = []) =>
      accounts.withAccounts(hoverAt(settled(), draft, offset, bibliographies.of(draft, listed))),
    definitionsAt: (draft, offset) => definitionsAt(settled(), draft, offset),
    completionsAt: (draft, offset, listed = []) =>
      completionsAt(settled(), draft, offset, bibliographies.of(draft, listed), (place) =>
        findSupport(library, index, place, MOST_SUPPORTING).hits.map(({ claim }) => claim),
      ),
    pinRanges: (draft) => scanCitations(draft).flatMap(({ pin }) => (pin ? [rangeOf(pin.start, pin.end)] : [])),
    check: (draft, listed = [], rules = {}) => {
      settled();
      return checker.check(draft, bibliographies.of(draft, listed), rules);
    },
    factCheck: (draft, listed = [], rules = {}) => {
      settled();
      const context = checker.read(draft, bibliographies.of(draft, listed));
      return factCheckOf(context, findingsIn(context, rules), accounts.methods.corroborationOf);
    },
    ...typesettingDesk(settled, bibliographies, parts),
    planCitation: (request) => planCitation(settled(), request),
    planPaste: ({ sourceUri, range }, draft) => viewed(sourceUri, (source) => planPaste(source, range, draft)),
    findSupport: (draft, limit) => findSupport(settled(), index, draft, limit),
    recordOf: (citekey, claimId) => recordOf(settled(), citekey, claimId),
    detailsOf: (sourceUri) => viewed(sourceUri, sourceDetailsOf),
    readDetail: (sourceUri, field, typed) => readDetail(settled(), sourceUri, field, typed),
    detailChoices: (field, typed) => detailChoices(settled(), field, typed),
    planRuling: (sourceUri, range, is) => planRuling(settled(), sourceUri, range, is),
    ...notes.methods,
    ...accounts.methods,
    bibliographyOf,
  };
}

/** What is told of a file's text alone. */
const WITHOUT_LIBRARY: Pick<
  Newscite,
  'bibliographiesOf' | 'bibliographyOf' | 'citationsOf' | 'withPins' | 'withDetail' | 'withRulings' | 'withReferences'
> = {
  bibliographiesOf,
  bibliographyOf,
  citationsOf: citationList,
  withPins,
  withDetail,
  withRulings,
  withReferences: (current, records, format) =>
    withReferences(
      current,
      records.map(({ reference }) => reference),
      format,
    ),
};

const NO_PARTS: TypesettingParts = {
  typesetter: () => Promise.reject(new Error('This host has no citation processor.')),
  read: () => Promise.resolve(undefined),
};

function follow({ changed, removed }: LibraryDelta, index: ClaimIndex, checker: DraftChecker): void {
  if (changed.length > 0 || removed.length > 0) checker.forget();
  for (const uri of removed) index.removeSource(uri);
  for (const source of changed) index.replaceSource(searchSourceOf(source));
  // Paid here, in the worker and while the writer waits for nothing, rather than by the first search.
  if (changed.length >= MANY_SOURCES) index.tidy();
}

/** Articles that are likely to hold these words. */
function sourcesWith(library: SourceLibrary, index: ClaimIndex, words: string): readonly Source[] {
  const hits = index.search(words.replace(/[^\p{L}\p{N}'’-]+/gu, ' '), LIKELY_CLAIMS);
  const sources = hits.flatMap(({ entry }) => library.source(entry.sourceUri) ?? []);
  return [...new Set(sources)];
}
