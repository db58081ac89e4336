import { type Citation } from '../../citation/citation';
import { type CslData } from '../../citation/references/cslData';
import { type Resolution } from '../../library/resolution';
import { type Source } from '../../library/source';
import { citedPassage } from '../citing/citedPassage';
import { rangeOfResolution } from '../placeOf';
import { withTextFragment } from './textFragment';

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

/** What the citations of a draft lead to. */
export interface CitedWorks {
  /** Of the draft's bibliographies and its front matter. */
  readonly items: ReadonlyMap<string, CslData>;
  readonly resolve: (citation: Citation) => Resolution;
}

/** What print shows of a source, and where it leads. */
export function printedSource(
  citation: Citation,
  kind: PrintedSource['kind'] | undefined,
  { resolve, items }: CitedWorks,
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
