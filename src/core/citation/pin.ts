import { type CitationGroup, type Pin } from './citation';
import { matchAt } from './draft/matchAt';

const COMMENT = '<!--\\s{0,8}claim:([\\w \\t\\r\\n-]{1,4000}?)-->';
const PIN = new RegExp(`${COMMENT}|\`${COMMENT}\`\\{=html\\}`, 'y');
/** Stands for an item without an id. */
const NO_ID = '-';

/** The pin that begins at exactly `at`, behind a citation: the comment itself, or as pandoc's Markdown writer wraps it. */
export function pinAt(draft: string, at: number): Pin | undefined {
  if (draft[at] !== '<' && draft[at] !== '`') return undefined;
  const match = matchAt(PIN, draft, at);
  if (match === undefined) return undefined;
  const ids = (match[1] ?? match[2] ?? '').split(/\s+/).filter((id) => id !== '');
  if (ids.length === 0) return undefined;
  return { start: at, end: at + match[0].length, claimIds: ids.map((id) => (id === NO_ID ? undefined : id)) };
}

/**
 * `<!--claim:8f3a91c2 - 00c0ffee-->`; nothing where no item has an id. A space keeps a last dash from `-->`: older
 * CommonMark takes a comment that ends in `--->` for text.
 */
export function formatPin(claimIds: readonly (string | undefined)[]): string {
  if (claimIds.every((id) => id === undefined)) return '';
  const space = claimIds.at(-1) === undefined ? ' ' : '';
  return `<!--claim:${claimIds.map((id) => id ?? NO_ID).join(' ')}${space}-->`;
}

/** Where a group ends, its pin included. */
export function endOfGroup({ end, pin }: CitationGroup): number {
  return pin?.end ?? end;
}
