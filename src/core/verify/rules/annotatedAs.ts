import { type AnnotationStatus } from '../../annotation/annotation';
import { annotationsOn } from '../../library/annotations';
import { type CheckedPassage } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';
import { type AnnotationPlace, type Fix } from '../finding';
import { message } from '../message';
import { withoutCitation } from './withoutCitation';

/** A citation of words that carry an annotation. */
export interface AnnotatedCitation {
  readonly checked: CheckedCitation;
  /** The note, or the words where there is none, on one line. */
  readonly says: string;
  readonly fixes: readonly Fix[];
  /** The citation names a paragraph and no sentence: it may mean another one. */
  readonly isUncertain: boolean;
}

/** The citations whose words the writer has given this status; each once. */
export function annotatedAs(passage: CheckedPassage, status: AnnotationStatus): readonly AnnotatedCitation[] {
  return passage.citations.flatMap((checked) => {
    const { resolution } = checked;
    if (!('range' in resolution)) return [];
    const found = annotationsOn(resolution.source.annotations, resolution.range);
    const annotation = found.find((each) => each.annotation.status === status)?.annotation;
    if (annotation === undefined) return [];
    const says = (annotation.note || annotation.selectors.quote.exact).replace(/\s+/gu, ' ').trim();
    const place = { sourceUri: resolution.source.uri, id: annotation.id };
    const fixes = [...fixesOf(place), ...withoutCitation(passage, checked)];
    return [{ checked, says, fixes, isUncertain: !('claim' in resolution) }];
  });
}

/** Reading it comes first: it says why. */
function fixesOf(place: AnnotationPlace): readonly Fix[] {
  return [
    { title: message('Open the annotation'), edits: [], isSafe: false, opensAnnotation: place },
    { title: message('Change the annotation’s status…'), edits: [], isSafe: false, statusOf: place },
  ];
}
