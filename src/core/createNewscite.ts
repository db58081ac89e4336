import { annotationDesk } from './desk/annotationDesk';
import { CachePacker, restoreCache } from './cache';
import { bibliographiesOf, bibliographyOf } from './citation/bibliography';
import { scanCitations } from './citation/scanCitations';
import { withReferences } from './citation/withReferences';
import { citationDesk } from './desk/citationDesk';
import { CorroborationIndex } from './corroboration/corroborationIndex';
import { corroborationDesk } from './desk/corroborationDesk';
import { draftDesk } from './desk/draftDesk';
import { marksOfClaims } from './features/annotation/annotationMarks';
import { citationList } from './features/citing/citationList';
import { Rehearsal } from './features/search/rehearsal';
import { searchClaims, searchSourceOf } from './features/search/searchClaims';
import { Bibliographies } from './library/draftReferences';
import { type LibraryDelta, SourceLibrary } from './library/sourceLibrary';
import { type Newscite } from './newscite';
import { ClaimIndex } from './search/claimIndex';
import { withDetail } from './sidecar/withDetail';
import { withPins } from './sidecar/withPins';
import { withRulings } from './sidecar/withRulings';
import { sourceDesk } from './desk/sourceDesk';
import { rangeOf } from './text/range';
import { type TypesettingParts } from './typeset/typesetter';
import { typesettingDesk } from './desk/typesettingDesk';

/** A folder that was just read, rather than articles that changed one by one. */
const MANY_SOURCES = 50;
/** What takes about 2 ms, see {@link ClaimIndex.tend}. */
const WORK_AT_ONCE = 100_000;
/** As many as the search box asks for. */
const REHEARSED_HITS = 20;

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
  const rehearsal = new Rehearsal(
    () => library.sources(),
    (query) => searchClaims(library, index, query, REHEARSED_HITS),
  );

  /** The library as it is now; whoever asks first after a change pays for settling it. */
  const settled = (): SourceLibrary => {
    const delta = library.refresh();
    followInIndex(index, delta);
    notes.follow(delta);
    accounts.follow(delta);
    citations.follow(delta);
    return library;
  };
  const notes = annotationDesk(settled);
  const accounts = corroborationDesk(settled, corroboration);
  const citations = citationDesk(settled, { library, index, bibliographies, accounts });

  return {
    ...WITHOUT_LIBRARY,
    ...sourceDesk(settled),
    ...draftDesk(settled),
    ...typesettingDesk(settled, bibliographies, parts),
    ...citations.methods,
    ...notes.methods,
    ...accounts.methods,
    update: (changes) => {
      for (const change of changes) library.apply(change);
    },
    clear: () => {
      library.clear();
    },
    tend: () => index.tend(WORK_AT_ONCE) || rehearsal.next(),
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
    search: (query, limit, options) => searchClaims(settled(), index, query, limit, options),
  };
}

/** What is told of a file's text alone. */
const WITHOUT_LIBRARY: Pick<
  Newscite,
  | 'bibliographiesOf'
  | 'bibliographyOf'
  | 'citationsOf'
  | 'pinRanges'
  | 'withPins'
  | 'withDetail'
  | 'withRulings'
  | 'withReferences'
> = {
  bibliographiesOf,
  bibliographyOf,
  citationsOf: citationList,
  pinRanges: (draft) => scanCitations(draft).flatMap(({ pin }) => (pin ? [rangeOf(pin.start, pin.end)] : [])),
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

function followInIndex(index: ClaimIndex, { changed, removed }: LibraryDelta): void {
  for (const uri of removed) index.removeSource(uri);
  for (const source of changed) index.replaceSource(searchSourceOf(source));
  // Paid here, in the worker and while the writer waits for nothing, rather than by the first search.
  if (changed.length >= MANY_SOURCES) index.tidy();
}
