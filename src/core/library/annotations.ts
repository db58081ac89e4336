import { resolveSelectors } from '../anchor/resolveSelectors';
import { type Anchoring } from '../anchor/selectors';
import { type IsTelling } from '../anchor/tellingWords';
import { type Annotation } from '../annotation/annotation';
import { overlapOf, type TextRange } from '../text/range';

/** An annotation with where its words stand today. */
export interface AnchoredAnnotation {
  readonly annotation: Annotation;
  readonly anchoring: Anchoring;
}

/** In the order of the text; those whose words are gone come last, and wait to be attached to others. */
export function anchoredAnnotations(
  text: string,
  annotations: readonly Annotation[],
  isTelling: IsTelling,
): readonly AnchoredAnnotation[] {
  return annotations
    .map((annotation) => ({ annotation, anchoring: resolveSelectors(text, annotation.selectors, isTelling) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ anchoring }: AnchoredAnnotation): number {
  return rangeOfAnchoring(anchoring)?.start ?? Number.MAX_SAFE_INTEGER;
}

export function rangeOfAnchoring(anchoring: Anchoring): TextRange | undefined {
  return anchoring.kind === 'gone' ? undefined : anchoring.range;
}

/** Those on words of a stretch. */
export function annotationsOn(
  annotations: readonly AnchoredAnnotation[],
  range: TextRange,
): readonly AnchoredAnnotation[] {
  return annotations.filter(({ anchoring }) => {
    const own = rangeOfAnchoring(anchoring);
    return own !== undefined && overlapOf(own, range) > 0;
  });
}
