import { type Selectors } from '../../anchor/selectors';
import { selectorsOf } from '../../anchor/selectorsOf';
import { type Annotation } from '../../annotation/annotation';
import { type AnnotationChange } from '../../annotation/annotationChange';
import { annotationId } from '../../annotation/annotationId';
import { passageAt } from '../../article/passageAt';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type AnnotationsToKeep } from '../../sidecar/withAnnotations';
import { type TextSpan } from '../../text/lineMap';
import { lengthOf, type TextRange, trimmed } from '../../text/range';
import { type SidecarPlace, sidecarPlaceOf } from '../source/sourceDetails';

/** Words of an article as its editor shows them. */
export interface MarkedWords {
  readonly sourceUri: string;
  readonly span: TextSpan;
  /** What is selected; nothing means the whole passage. The article on disk may not have them yet. */
  readonly words: string;
}

/** A note that a writer has written. */
export interface AnnotationRequest extends MarkedWords, Pick<Annotation, 'note' | 'tags' | 'status'> {
  readonly author?: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** What to write into which sidecar. */
export interface AnnotationPlan extends SidecarPlace, AnnotationsToKeep {}

/** `undefined` where the article, as it is known, does not have the words. */
export function planAnnotation(library: SourceLibrary, request: AnnotationRequest): AnnotationPlan | undefined {
  const source = library.source(request.sourceUri);
  const selectors = source && selectorsOfMarked(source, request);
  if (!source || !selectors) return undefined;
  const { note, tags, status, author, now } = request;
  const known = new Set(source.sidecar?.annotations.map(({ id }) => id));
  const id = annotationId([now, author ?? '', selectors.quote.exact], (taken) => known.has(taken));
  const said = { id, selectors, note: tidy(note), tags, status, isResolved: false, created: now, modified: now };
  const annotation: Annotation = { ...said, replies: [], ...(author === undefined ? {} : { author }) };
  return planOf(source, [{ kind: 'put', annotation }]);
}

/** Attaches an annotation to other words, of another article even; as with {@link planAnnotation}. */
export function planReattachment(
  library: SourceLibrary,
  sourceUri: string,
  id: string,
  marked: MarkedWords,
  now: string,
): readonly AnnotationPlan[] {
  const [from, to] = [library.source(sourceUri), library.source(marked.sourceUri)];
  const annotation = from?.sidecar?.annotations.find((each) => each.id === id);
  const selectors = to && selectorsOfMarked(to, marked);
  if (!from || !to || !annotation || !selectors) return [];
  if (from === to) return [planOf(to, [{ kind: 'edit', id, edit: { selectors }, modified: now }])];
  // First there, then away: what fails on the way leaves one too many rather than none.
  return [
    planOf(to, [{ kind: 'put', annotation: { ...annotation, selectors, modified: now } }]),
    planOf(from, [{ kind: 'remove', id }]),
  ];
}

function planOf(source: Source, changes: readonly AnnotationChange[]): AnnotationPlan {
  return { ...sidecarPlaceOf(source), citekey: source.citekey, changes };
}

/** One kind of line end, and nothing at the edges that nobody sees. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function selectorsOfMarked({ article, lines }: Source, { span, words }: MarkedWords): Selectors | undefined {
  const { text } = article;
  const shown = lines.rangeOf(span);
  const range = words.trim() === '' ? passageAround(article, shown) : found(text, trimmed(text, shown), tidy(words));
  return range && lengthOf(range) > 0 ? selectorsOf(text, range) : undefined;
}

function passageAround(article: Source['article'], { start, end }: TextRange): TextRange | undefined {
  return passageAt(article, { start, end: Math.max(end, start + 1) })?.range;
}

/** The words where they are shown, else where they stand nearest: an editor with unsaved changes shows them elsewhere. */
function found(text: string, shown: TextRange, words: string): TextRange | undefined {
  const pattern = new RegExp(
    words
      .split('\n')
      .map((line) => line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('(?:\\r\\n|\\r|\\n)'),
    'g',
  );
  const all = Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const distance = ({ start }: TextRange) => Math.abs(start - shown.start);
  return all.sort((a, b) => distance(a) - distance(b))[0];
}
