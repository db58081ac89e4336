import { AnnotationSearch } from '../features/annotation/annotationSearch';
import { allAnnotations, annotationsOfSource, tagsInUse } from '../features/annotation/annotationView';
import { exportAnnotations, planImport } from '../features/annotation/exchangeAnnotations';
import { planAnnotation, planReattachment } from '../features/annotation/planAnnotation';
import { type LibraryDelta, type SourceLibrary } from '../library/sourceLibrary';
import { type Newscite } from '../newscite';
import { withAnnotations } from '../sidecar/withAnnotations';

type AnnotationMethods = Pick<
  Newscite,
  | 'annotations'
  | 'searchAnnotations'
  | 'tagsInUse'
  | 'planAnnotation'
  | 'planReattachment'
  | 'exportAnnotations'
  | 'planImport'
  | 'withAnnotations'
>;

/** What of the façade is about annotations. */
export interface AnnotationDesk {
  readonly methods: AnnotationMethods;
  /** Told what has changed in the library. */
  follow(delta: LibraryDelta): void;
}

/** @param settled gives the library as it is now */
export function annotationDesk(settled: () => SourceLibrary): AnnotationDesk {
  const search = new AnnotationSearch(settled);
  return {
    follow: ({ changed, removed }) => {
      for (const uri of removed) search.removeSource(uri);
      for (const source of changed) search.replaceSource(source);
    },
    methods: {
      annotations: (sourceUri) => annotationsOf(settled(), sourceUri),
      searchAnnotations: (query, limit) => search.search(settled(), query, limit),
      tagsInUse: () => tagsInUse(settled()),
      planAnnotation: (request) => planAnnotation(settled(), request),
      planReattachment: (sourceUri, id, marked, now) => planReattachment(settled(), sourceUri, id, marked, now),
      exportAnnotations: (format) => exportAnnotations(settled(), format),
      planImport: (text) => planImport(settled(), text),
      withAnnotations,
    },
  };
}

function annotationsOf(library: SourceLibrary, sourceUri: string | undefined): ReturnType<Newscite['annotations']> {
  if (sourceUri === undefined) return allAnnotations(library);
  const source = library.source(sourceUri);
  return source ? annotationsOfSource(source) : [];
}
