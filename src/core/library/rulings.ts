import { resolveSelectors } from '../anchor/resolveSelectors';
import { type Boilerplate } from '../article/article';
import { type Ruling } from '../sidecar/sidecar';
import { lengthOf, overlapOf, type TextRange } from '../text/range';

/** A ruling of the writer's, found in today's text. */
export interface AnchoredRuling {
  readonly ruling: Ruling;
  readonly range: TextRange;
}

/** Where the rulings stand today; those whose words are gone are left out, and wait in the sidecar: see {@link lostRulings}. */
export function anchoredRulings(text: string, rulings: readonly Ruling[]): readonly AnchoredRuling[] {
  return rulings.flatMap((ruling) => {
    const anchoring = resolveSelectors(text, ruling.selectors);
    return anchoring.kind === 'gone' ? [] : [{ ruling, range: anchoring.range }];
  });
}

/** Those whose words are gone. */
export function lostRulings(rulings: readonly Ruling[], found: readonly AnchoredRuling[]): readonly Ruling[] {
  return rulings.filter((each) => !found.some(({ ruling }) => ruling === each));
}

/** True where a ruling says so of at least half of a stretch: an edit may have moved its edges. */
export function isRuled(rulings: readonly AnchoredRuling[], is: Ruling['is'], range: TextRange): boolean {
  return rulings.some((each) => each.ruling.is === is && 2 * overlapOf(each.range, range) >= lengthOf(range));
}

/** What of an article's passages is on no list: what the folder shows to be repeated, unless the writer calls it text. */
export function stillRepeated(
  repeated: readonly Boilerplate[],
  rulings: readonly AnchoredRuling[],
): readonly Boilerplate[] {
  return rulings.length === 0 ? repeated : repeated.filter(({ range }) => !isRuled(rulings, 'text', range));
}
