import { type CitationGroup } from '../citation/citation';
import { Remembered } from '../text/remembered';
import { type CitingPassage } from './checkContext';
import { type CheckedCitation, shiftedCitations } from './citedSentence';
import { citationsBySentence, type CitedPlace } from './draft/citedPlaces';
import { type DraftPassage, type PlacedPassage } from './draft/draftPassage';
import { SentenceReader } from './draft/draftSentence';
import { type PassageReading, readPassage } from './draft/readPassage';
import { type ResolutionsNow } from './resolutions';

/** A passage that cites, at its place. */
export interface PlacedCiting extends PlacedPassage {
  readonly citing: CitingPassage;
}

/** Reads what passages say and cite; one that stays as it is is read once. */
export class CitingPassages {
  private readonly sentences = new SentenceReader();
  private readonly readings = new Remembered<DraftPassage, PassageReading>();
  private readonly known = new Remembered<DraftPassage, CitingPassage>();

  of(passages: readonly PlacedPassage[], lang: string, resolutions: ResolutionsNow): readonly PlacedCiting[] {
    const notes = new Map(
      passages.flatMap((placed) =>
        placed.passage.noteLabel === undefined ? [] : [[placed.passage.noteLabel, placed] as const],
      ),
    );
    return passages.map((placed) => {
      const { passage, start, end, writtenAs } = placed;
      const reading = this.readings.of(passage, [lang], () => readPassage(passage, lang, this.sentences));
      const around: unknown[] = [resolutions.state, reading];
      for (const { label } of passage.noteMarks) {
        const note = notes.get(label);
        around.push(note?.passage, note && note.start - start);
      }
      const citing = this.known.of(passage, around, () => citingPassage(placed, reading, notes, resolutions));
      return { start, end, passage, citing, ...(writtenAs !== undefined && { writtenAs }) };
    });
  }
}

/** @param notes by their labels */
function citingPassage(
  { passage, start }: PlacedPassage,
  reading: PassageReading,
  notes: ReadonlyMap<string, PlacedPassage>,
  resolutions: ResolutionsNow,
): CitingPassage {
  const own = passage.groups.map((group) => ({
    at: group.start,
    isNarrative: group.citations[0]?.mode === 'narrative',
    citations: checkedIn(group, resolutions),
  }));
  const noted = passage.noteMarks.flatMap(({ label, at }): CitedPlace[] => {
    const note = notes.get(label);
    const citations = note?.passage.groups.flatMap((group) =>
      shiftedCitations(checkedIn(group, resolutions), note.start - start),
    );
    return citations === undefined || citations.length === 0 ? [] : [{ at, isNarrative: false, citations }];
  });
  const places = [...own, ...noted];
  return {
    passage,
    reading,
    places,
    citations: own.flatMap(({ citations }) => citations),
    bySentence: citationsBySentence(reading.sentences, places),
  };
}

function checkedIn(group: CitationGroup, { of }: ResolutionsNow): readonly CheckedCitation[] {
  return group.citations.map((citation) => ({ citation, group, resolution: of(citation) }));
}
