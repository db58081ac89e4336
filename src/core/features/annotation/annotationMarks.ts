import { type AnchoredAnnotation, annotationsOn } from '../../library/annotations';
import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { type ClaimMarks } from '../../search/claimMarks';
import { type ValueCount } from '../../search/filterValues';
import { type MarkFilter } from '../../search/queryFilter';

/** Tags and statuses of the notes on claims. */
export function marksOfClaims(library: SourceLibrary): ClaimMarks {
  const notesOn = (claimId: string) => {
    const claim = library.claim(claimId);
    return claim ? annotationsOn(library.source(claim.sourceUri)?.annotations ?? [], claim) : [];
  };
  return {
    of: ({ claimId }, filter) => valuesOf(notesOn(claimId), filter),
    counted: (filter) =>
      countedIn(annotated(library).flatMap(({ claims }) => claims.map(({ id }) => valuesOf(notesOn(id), filter)))),
  };
}

/** Tags and statuses of the notes themselves, where those are searched. */
export function marksOfAnnotations(library: () => SourceLibrary): ClaimMarks {
  return {
    of: ({ claimId, sourceUri }, filter) => {
      const all = library().source(sourceUri)?.annotations ?? [];
      return valuesOf(
        all.filter(({ annotation }) => annotation.id === claimId),
        filter,
      );
    },
    counted: (filter) =>
      countedIn(annotated(library()).flatMap(({ annotations }) => annotations.map((each) => valuesOf([each], filter)))),
  };
}

function annotated(library: SourceLibrary): readonly Source[] {
  return library.sources().filter(({ annotations }) => annotations.length > 0);
}

function valuesOf(notes: readonly AnchoredAnnotation[], filter: MarkFilter): readonly string[] {
  const values = notes.flatMap(({ annotation }) => (filter === 'tag' ? annotation.tags : [annotation.status]));
  return [...new Set(values)];
}

function countedIn(all: readonly (readonly string[])[]): readonly ValueCount[] {
  const counts = new Map<string, number>();
  for (const value of all.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, claims]) => ({ value, claims }));
}
