import { asidesOf } from '../features/source/asides';
import { claimViewOf } from '../features/source/claimView';
import { detailChoices } from '../features/source/detailChoices';
import { extractionRowOf } from '../features/source/extractionRow';
import { statusOf } from '../features/source/libraryStatus';
import { planRuling } from '../features/source/planRuling';
import { readDetail } from '../features/source/readDetail';
import { sourceDetailsOf } from '../features/source/sourceDetails';
import { passagesOf, viewOfSource } from '../features/source/sourceView';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';
import { viewed } from './viewed';

type SourceMethods = Pick<
  Newscite,
  | 'status'
  | 'changesSince'
  | 'sources'
  | 'source'
  | 'passagesOf'
  | 'asidesOf'
  | 'claim'
  | 'extractionOf'
  | 'detailsOf'
  | 'readDetail'
  | 'detailChoices'
  | 'planRuling'
>;

/**
 * What of the façade is about sources and what is in them.
 *
 * @param settled gives the library as it is now
 */
export function sourceDesk(settled: () => SourceLibrary): SourceMethods {
  return {
    status: () => statusOf(settled()),
    changesSince: (revision) => settled().changesSince(revision),
    sources: () => settled().sources().map(viewOfSource),
    source: (uri) => viewed(settled(), uri, viewOfSource),
    passagesOf: (uri) => viewed(settled(), uri, passagesOf) ?? [],
    asidesOf: (uri) => viewed(settled(), uri, (source, library) => asidesOf(library, source)) ?? [],
    claim: (claimId) => claimViewOf(settled(), claimId),
    extractionOf: (uri) => viewed(settled(), uri, extractionRowOf),
    detailsOf: (uri) => viewed(settled(), uri, sourceDetailsOf),
    readDetail: (uri, field, typed) => readDetail(settled(), uri, field, typed),
    detailChoices: (field, typed) => detailChoices(settled(), field, typed),
    planRuling: (uri, range, is) => planRuling(settled(), uri, range, is),
  };
}
