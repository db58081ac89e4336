import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { ClaimIndex } from '../../search/claimIndex';
import { marksOfAnnotations } from './annotationMarks';
import { type AnnotationView, viewOfAnnotation } from './annotationView';

/** Finds annotations by their words, with the engine that finds claims: note, tags, replies, author, and what was marked. */
export class AnnotationSearch {
  private readonly index: ClaimIndex;

  /** @param library the one that it follows */
  constructor(library: () => SourceLibrary) {
    this.index = new ClaimIndex(marksOfAnnotations(library));
  }

  /** Takes in what a source's annotations are now. */
  replaceSource({ uri, citekey, metadata, annotations }: Source): void {
    const { title, outlet, issued, lang } = metadata;
    if (annotations.length === 0) {
      this.index.removeSource(uri);
      return;
    }
    this.index.replaceSource({
      sourceUri: uri,
      citekey,
      ...(title === undefined ? {} : { title: title.value }),
      ...(outlet === undefined ? {} : { outlet: outlet.value }),
      ...(issued === undefined ? {} : { issued: issued.value }),
      ...(lang === undefined ? {} : { lang: lang.value }),
      claims: annotations.map(({ annotation: { id, note, tags, replies, author, selectors } }) => ({
        claimId: id,
        text: [note, ...tags, ...replies.map(({ text }) => text), selectors.quote.exact].join('\n'),
        kind: 'unattributed',
        hasFigure: false,
        worth: 0,
        ...(author === undefined ? {} : { speaker: author }),
      })),
    });
  }

  removeSource(uri: string): void {
    this.index.removeSource(uri);
  }

  /** Best first; all of them for a query without words. */
  search(library: SourceLibrary, query: string, limit: number): readonly AnnotationView[] {
    return this.index.search(query, limit).flatMap(({ entry }) => {
      const source = library.source(entry.sourceUri);
      const found = source?.annotations.find(({ annotation }) => annotation.id === entry.claimId);
      return source && found ? [viewOfAnnotation(source, found)] : [];
    });
  }
}
