import { type Anchoring } from '../../anchor/selectors';
import { type Annotation } from '../../annotation/annotation';
import { passageAt } from '../../article/passageAt';
import { plainWords } from '../../article/plainWords';
import { type AnchoredAnnotation, rangeOfAnchoring } from '../../library/annotations';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { locationOf, type SourceLocation } from '../location';
import { type SidecarPlace, sidecarPlaceOf } from '../source/sourceDetails';
import { titleOf } from '../title';

/** A writer's note with its source, as lists and editors show it. */
export interface AnnotationView extends SidecarPlace {
  readonly annotation: Annotation;
  readonly sourceUri: string;
  readonly citekey: string;
  readonly title: string;
  /** As it reads today; what was marked, where that is gone. */
  readonly words: string;
  /** What became of the words: those that are `gone` have no {@link location}. */
  readonly state: Anchoring['kind'];
  readonly location?: SourceLocation;
  readonly paragraph?: number;
}

/** A tag and how many annotations have it. */
export interface TagInUse {
  readonly tag: string;
  readonly annotations: number;
}

export function viewOfAnnotation(source: Source, { annotation, anchoring }: AnchoredAnnotation): AnnotationView {
  const range = rangeOfAnchoring(anchoring);
  const passage = range && passageAt(source.article, range);
  const words = range ? plainWords(source.article, range) : annotation.selectors.quote.exact;
  return {
    annotation,
    ...sidecarPlaceOf(source),
    sourceUri: source.uri,
    citekey: source.citekey,
    title: titleOf(source),
    words: words.replace(/\s+/gu, ' ').trim(),
    state: anchoring.kind,
    ...(range === undefined ? {} : { location: locationOf(source, range) }),
    ...(passage === undefined ? {} : { paragraph: passage.locator }),
  };
}

/** In the order of the text, orphans last. */
export function annotationsOfSource(source: Source): readonly AnnotationView[] {
  return source.annotations.map((each) => viewOfAnnotation(source, each));
}

export function allAnnotations(library: SourceLibrary): readonly AnnotationView[] {
  return library.sources().flatMap(annotationsOfSource);
}

/** Most used first, then by the alphabet. */
export function tagsInUse(library: SourceLibrary): readonly TagInUse[] {
  const counts = new Map<string, number>();
  for (const { annotations } of library.sources()) {
    for (const tag of annotations.flatMap(({ annotation }) => annotation.tags))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return Array.from(counts, ([tag, annotations]) => ({ tag, annotations })).sort(
    (a, b) => b.annotations - a.annotations || (a.tag < b.tag ? -1 : 1),
  );
}
