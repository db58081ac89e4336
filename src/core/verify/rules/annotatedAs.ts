import { type AnnotationStatus } from '../../annotation/annotation';
import { annotationsOn } from '../../library/annotations';
import { type CheckContext } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';

/** A citation of words that carry an annotation. */
export interface AnnotatedCitation {
  readonly checked: CheckedCitation;
  /** The note, or the words where there is none, on one line. */
  readonly says: string;
  /** The citation names a paragraph and no sentence: it may mean another one. */
  readonly isUncertain: boolean;
}

/** The citations whose words the writer has given this status; each once. */
export function annotatedAs({ citations }: CheckContext, status: AnnotationStatus): readonly AnnotatedCitation[] {
  return citations.flatMap((checked) => {
    const { resolution } = checked;
    if (!('range' in resolution)) return [];
    const found = annotationsOn(resolution.source.annotations, resolution.range);
    const annotation = found.find((each) => each.annotation.status === status)?.annotation;
    if (annotation === undefined) return [];
    const says = (annotation.note || annotation.selectors.quote.exact).replace(/\s+/gu, ' ').trim();
    return [{ checked, says, isUncertain: !('claim' in resolution) }];
  });
}
