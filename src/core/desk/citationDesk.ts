import { type CorroborationDesk } from './corroborationDesk';
import { planCitation, recordOf } from '../features/citing/citePlan';
import { completionsAt } from '../features/citing/completion';
import { citationLinks } from '../features/citing/citationLinks';
import { definitionsAt } from '../features/citing/definition';
import { factCheckOf } from '../features/factCheck/factCheck';
import { hoverAt } from '../features/citing/hoverCard';
import { planPaste } from '../features/citing/planPaste';
import { claimCitedAt } from '../features/support/claimCitedAt';
import { findSupport } from '../features/support/findSupport';
import { type Bibliographies } from '../library/draftReferences';
import { type Source } from '../library/source';
import { type LibraryDelta, type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';
import { type ClaimIndex } from '../search/claimIndex';
import { DraftChecker } from '../verify/draftChecker';
import { viewed } from './viewed';

/** Claims that completion ranks by the sentence. */
const MOST_SUPPORTING = 30;
/** Words that stand in none of so many claims that are like them stand in none. */
const LIKELY_CLAIMS = 10;

type CitationMethods = Pick<
  Newscite,
  | 'putBibliography'
  | 'hoverAt'
  | 'claimCitedAt'
  | 'definitionsAt'
  | 'citationLinks'
  | 'completionsAt'
  | 'check'
  | 'factCheck'
  | 'planCitation'
  | 'planPaste'
  | 'findSupport'
  | 'recordOf'
>;

/** What of the façade is about the citations of one draft. */
export interface CitationDesk {
  readonly methods: CitationMethods;
  /** Told what has changed in the library. */
  follow(delta: LibraryDelta): void;
}

export interface CitationParts {
  readonly library: SourceLibrary;
  readonly index: ClaimIndex;
  readonly bibliographies: Bibliographies;
  readonly accounts: CorroborationDesk;
}

/** @param settled gives the library as it is now */
export function citationDesk(
  settled: () => SourceLibrary,
  { library, index, bibliographies, accounts }: CitationParts,
): CitationDesk {
  const checker = new DraftChecker(library, (words) => sourcesWith(library, index, words));
  return {
    follow: ({ changed, removed }) => {
      if (changed.length > 0 || removed.length > 0) checker.forget();
    },
    methods: {
      putBibliography: (uri, text) => {
        bibliographies.put(uri, text);
      },
      hoverAt: (draft, offset, listed = []) =>
        accounts.withAccounts(hoverAt(settled(), draft, offset, bibliographies.of(draft, listed))),
      claimCitedAt: (draft, offset, listed = []) =>
        claimCitedAt(settled(), draft, offset, bibliographies.of(draft, listed)),
      definitionsAt: (draft, offset) => definitionsAt(settled(), draft, offset),
      citationLinks: (draft) => citationLinks(settled(), draft),
      completionsAt: (draft, offset, listed = []) =>
        completionsAt(settled(), draft, offset, bibliographies.of(draft, listed), (place) =>
          findSupport(library, index, place, MOST_SUPPORTING).hits.map(({ claim }) => claim),
        ),
      check: (draft, listed = [], rules = {}) => {
        settled();
        return checker.check(draft, bibliographies.of(draft, listed), rules);
      },
      factCheck: (draft, listed = [], rules = {}) => {
        settled();
        const context = checker.read(draft, bibliographies.of(draft, listed));
        return factCheckOf(context, checker.findingsIn(context, rules), accounts.methods.corroborationOf);
      },
      planCitation: (request) => planCitation(settled(), request),
      planPaste: ({ sourceUri, range }, draft) =>
        viewed(settled(), sourceUri, (source) => planPaste(source, range, draft)),
      findSupport: (draft, limit) => findSupport(settled(), index, draft, limit),
      recordOf: (citekey, claimId) => recordOf(settled(), citekey, claimId),
    },
  };
}

/** Articles that are likely to hold these words. */
function sourcesWith(library: SourceLibrary, index: ClaimIndex, words: string): readonly Source[] {
  const hits = index.search(words.replace(/[^\p{L}\p{N}'’-]+/gu, ' '), LIKELY_CLAIMS);
  const sources = hits.flatMap(({ entry }) => library.source(entry.sourceUri) ?? []);
  return [...new Set(sources)];
}
