import { selectorsOf } from '../../../src/core/anchor/selectorsOf';
import { type Selectors } from '../../../src/core/anchor/selectors';
import { tellingDifference } from '../../../src/core/anchor/tellingWords';
import { isTellingWord } from '../../../src/core/claim/sign/tellingWord';
import { type TextRange } from '../../../src/core/text/range';
import { sampleOf } from '../articles/random';
import * as edits from './edits';
import { COPY, type Desk, type Edit, NEW } from './edits';
import { placeOf, type Sentence, type Story, textOfStory } from './story';
import { isName, type Word, wordsOf } from './words';

/** What is to be said of a passage after an edit. */
export type Truth =
  /** It stands there in the same words. */
  | { readonly kind: 'same'; readonly range: TextRange }
  /** It stands there in words of which a fifth at most are others, or with one figure, name, `not` or hedge changed. */
  | { readonly kind: 'changed'; readonly range: TextRange }
  /**
   * It stands there, but with another figure, name, `not` or hedge, and without either neighbour: nobody who has not seen
   * the edit could tell it from another statement. `gone` is as right as its place.
   */
  | { readonly kind: 'open'; readonly range: TextRange }
  | { readonly kind: 'deleted' };

export interface Case {
  readonly kind: string;
  readonly before: string;
  readonly lang: string;
  readonly selectors: Selectors;
  readonly after: string;
  readonly truth: Truth;
}

const HARMLESS: readonly Edit[] = [
  edits.typosElsewhere,
  edits.sentencesInserted,
  edits.sentencesDeleted,
  edits.paragraphsInserted,
  edits.paragraphsDeleted,
  edits.paragraphsSwapped,
  edits.nearDuplicate,
];
const REWORDING: readonly Edit[] = [edits.typo, edits.wordsChanged];
const TELLING: readonly Edit[] = [
  edits.figureChanged,
  edits.nameChanged,
  edits.negationChanged,
  edits.hedgeChanged,
  edits.ledIn,
];

/** By what a reader would call them; each a list of edits, one after the other. */
const KINDS: Readonly<Record<string, (chance: () => number) => readonly Edit[]>> = {
  'nothing edited': () => [],
  'typos elsewhere': () => [edits.typosElsewhere],
  'sentences inserted': () => [edits.sentencesInserted],
  'sentences put right beside it': () => [edits.sentencesBeside],
  'sentences deleted': () => [edits.sentencesDeleted],
  'paragraphs inserted': () => [edits.paragraphsInserted],
  'paragraphs deleted': () => [edits.paragraphsDeleted],
  'paragraphs swapped': () => [edits.paragraphsSwapped],
  'passage moved alone': () => [edits.passageMoved],
  'near-duplicate put in': () => [edits.nearDuplicate],
  'said a second time': () => [edits.duplicate],
  'many edits elsewhere': (chance) => sampleOf(HARMLESS, 2 + Math.floor(chance() * 4), chance),
  'typo in it': () => [edits.typo],
  'words changed': () => [edits.wordsChanged],
  'figure changed': () => [edits.figureChanged],
  'name changed': () => [edits.nameChanged],
  'negation changed': () => [edits.negationChanged],
  'hedge changed': () => [edits.hedgeChanged],
  'hedge put before it': () => [edits.ledIn],
  'figure changed, said a second time': () => [edits.duplicate, edits.figureChanged],
  'figure changed, near-duplicate': () => [edits.nearDuplicate, edits.figureChanged],
  'words changed, near-duplicate': () => [edits.nearDuplicate, edits.wordsChanged],
  'words changed, sentences beside it': () => [edits.sentencesBeside, edits.wordsChanged],
  'typo, paragraphs swapped': () => [edits.typo, edits.paragraphsSwapped],
  'words changed, paragraphs swapped': () => [edits.wordsChanged, edits.paragraphsSwapped],
  'words changed, moved alone': () => [edits.wordsChanged, edits.passageMoved],
  'telling word changed, paragraphs swapped': (chance) => [...sampleOf(TELLING, 1, chance), edits.paragraphsSwapped],
  'reworded, many edits elsewhere': (chance) => [
    ...sampleOf(REWORDING, 1, chance),
    ...sampleOf(HARMLESS, 2 + Math.floor(chance() * 3), chance),
  ],
  'telling word changed, many edits elsewhere': (chance) => [
    ...sampleOf(TELLING, 1, chance),
    ...sampleOf(HARMLESS, 2 + Math.floor(chance() * 3), chance),
  ],
  'passage deleted': () => [edits.passageDeleted],
  'paragraph deleted': () => [edits.paragraphDeleted],
  'another sentence in its place': () => [edits.passageReplaced],
  'deleted, near-duplicate': () => [edits.nearDuplicate, edits.passageDeleted],
  'deleted, many edits elsewhere': (chance) => [
    ...sampleOf(HARMLESS, 2 + Math.floor(chance() * 3), chance),
    edits.passageDeleted,
  ],
  'replaced, many edits elsewhere': (chance) => [
    ...sampleOf(HARMLESS, 2 + Math.floor(chance() * 3), chance),
    edits.passageReplaced,
  ],
};
export const KIND_NAMES: readonly string[] = Object.keys(KINDS);

/** One passage before and after edits of a kind; `undefined` where story or passage don't allow them. */
export function caseOf(kind: string, story: Story, passage: Sentence, desk: Desk): Case | undefined {
  const before = textOfStory(story);
  const range = placeOf(story, passage.id);
  const chosen = KINDS[kind]?.(desk.chance) ?? [];
  if (range === undefined || timesIn(before, passage.text) !== 1 || isRestated(story, passage)) return undefined;
  let edited = story;
  for (const edit of chosen) {
    const next = edit(edited, passage.id, desk);
    if (next === undefined) return undefined;
    edited = next;
  }
  const selectors = selectorsOf(before, range);
  const truth = truthOf(story, edited, passage, chosen);
  if (isAmbiguous(story, edited, passage, chosen, truth)) return undefined;
  return { kind, before, lang: desk.lang, selectors, after: textOfStory(edited), truth };
}

/** Another sentence of the article says the same with a quarter of the words others: either is the passage. */
function isRestated(story: Story, passage: Sentence): boolean {
  const own = wordsOf(passage.text).map(({ text }) => text.toLowerCase());
  return story.paragraphs
    .flatMap(({ sentences }) => sentences)
    .some(({ id, text }) => {
      const others = new Set(wordsOf(text).map((word) => word.text.toLowerCase()));
      const shared = own.filter((word) => others.has(word)).length;
      return (
        id !== passage.id &&
        shared >= SAME_WORDS * Math.max(own.length, others.size) &&
        (tellingDifference(behind(passage.text), behind(text), isTellingWord(story.lang)) === 0 ||
          isButForNames(passage.text, text) ||
          isButForNames(text, passage.text))
      );
    });
}

/** The first in short: `Tolland` for `Ida Tolland`, and nothing else left out. */
function isButForNames(long: string, short: string): boolean {
  const [has, had] = [wordSet(short), wordSet(long)];
  return [...has].every((word) => had.has(word)) && wordsOf(long).every((word) => has.has(key(word)) || isName(word));
}

function wordSet(sentence: string): ReadonlySet<string> {
  return new Set(wordsOf(sentence).map(key));
}

function key({ text }: Word): string {
  return text.toLowerCase();
}

const SAME_WORDS = 0.75;

/** As it reads behind another word, where a capital says something. */
function behind(sentence: string): string {
  return `so ${sentence.replace(/\p{L}/u, (first) => first.toLowerCase())}`;
}

/**
 * A near-duplicate that stands where the passage stood, by its neighbours or at an end of the article, is the passage,
 * edited, to whoever has not seen the edit; one in the very words that were pinned is the passage, a blank or mark more or less.
 */
function isAmbiguous(before: Story, after: Story, passage: Sentence, chosen: readonly Edit[], truth: Truth): boolean {
  if (isSaidByAnother(after, passage)) return true;
  if (truth.kind === 'same' && !isAlone(before, after, passage)) return false;
  if (hasTwinInPlace(before, after, passage)) return true;
  const old = idsOf(before);
  const own = old.indexOf(passage.id);
  const places = [old[own - 1], old[own + 1], passage.id].flatMap((id) =>
    id === undefined ? [] : (placeOf(after, id) ?? []),
  );
  // Some stories say a passage's neighbour twice.
  const restated = neighbours(before, passage.id).filter((side) => side.length >= LONG);
  const twice = after.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ id, text }) => id >= 0 && restated.some((side) => text.startsWith(side)));
  places.push(...twice.flatMap(({ id }) => placeOf(after, id) ?? []));
  const [isFirst, isLast] = [own === 0, own === old.length - 1];
  const length = textOfStory(after).length;
  if (isFirst) places.push({ start: 0, end: 0 });
  if (isLast) places.push({ start: length, end: length });
  const copies = after.paragraphs.flatMap(({ sentences }) => sentences).filter(({ id }) => id === COPY);
  const isSame = copies.some(({ text }) => bare(text) === bare(passage.text));
  if (isSame && !chosen.includes(edits.duplicate)) return true;
  const copy = placeOf(after, COPY);
  if (copy !== undefined && standsBehindHeading(before, after, passage, copy)) return true;
  return copy !== undefined && places.some(({ start, end }) => start - copy.end < REACH && copy.start - end < REACH);
}

/** A sentence of another article that was put in happens to be the passage: some stories were written twice. */
function isSaidByAnother({ paragraphs }: Story, passage: Sentence): boolean {
  return paragraphs
    .flatMap(({ sentences }) => sentences)
    .some(({ id, text }) => id === NEW && timesIn(text, passage.text) > 0);
}

/** What stood right before the passage in its line or the one above, a heading too, stands before the copy now. */
function standsBehindHeading(before: Story, after: Story, passage: Sentence, copy: TextRange): boolean {
  const start = placeOf(before, passage.id)?.start ?? 0;
  const heading = textOfStory(before)
    .slice(Math.max(0, start - HEADING), start)
    .trim();
  return heading !== '' && textOfStory(after).slice(0, copy.start).trimEnd().endsWith(heading);
}

/** Of a pin's context, as much as tells a place. */
const HEADING = 24;

/** A row that is like the passage but for a figure or two has come to stand between the passage's own neighbours or headings. */
function hasTwinInPlace(before: Story, after: Story, passage: Sentence): boolean {
  const own = sidesOf(before, passage.id);
  return after.paragraphs
    .flatMap(({ sentences }) => sentences)
    .some(
      ({ id, text }) =>
        id >= 0 &&
        id !== passage.id &&
        sidesOf(after, id).every((side, at) => side === own[at]) &&
        tellingDifference(behind(passage.text), behind(text), isTellingWord(before.lang)) <= 1,
    );
}

/** What stands next to a sentence on either side: a heading that is no sentence, else the next sentence. */
function sidesOf({ paragraphs }: Story, id: number): readonly string[] {
  const all = paragraphs.flatMap(({ gap, sentences }) =>
    sentences.map((sentence, at) => ({ ...sentence, gap: at === 0 ? gap + sentence.gap : sentence.gap })),
  );
  const at = all.findIndex((sentence) => sentence.id === id);
  const side = (heading = '', sentence = '') => (heading.trim() === '' ? sentence : heading.trim());
  return [side(all[at]?.gap, all[at - 1]?.text), side(all[at + 1]?.gap, all[at + 1]?.text)];
}

/** The words alone: quotation marks around them make no other sentence. */
function bare(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.text.toLowerCase())
    .join(' ')} `;
}

/** Fewer letters are no neighbour that could be told. */
const LONG = 12;

/** As far as a pin's context can reach, headings between included. */
const REACH = 256;

function idsOf({ paragraphs }: Story): readonly number[] {
  return paragraphs.flatMap(({ sentences }) => sentences).map(({ id }) => id);
}

function timesIn(text: string, words: string): number {
  const [within, part] = [bare(text), bare(words)];
  let times = 0;
  // Two in a row share the blank between them.
  for (let at = within.indexOf(part); at >= 0; at = within.indexOf(part, at + part.length - 1)) times++;
  return times;
}

function truthOf(before: Story, after: Story, passage: Sentence, chosen: readonly Edit[]): Truth {
  const range = placeOf(after, passage.id);
  if (range === undefined) return { kind: 'deleted' };
  if (!chosen.some((edit) => REWORDING.includes(edit) || TELLING.includes(edit))) return { kind: 'same', range };
  return {
    kind: isAlone(before, after, passage) && chosen.some((edit) => TELLING.includes(edit)) ? 'open' : 'changed',
    range,
  };
}

function isAlone(before: Story, after: Story, { id }: Sentence): boolean {
  const now = neighbours(after, id);
  return neighbours(before, id).every((side, at) => side !== now[at]);
}

/** The sentences before and behind the passage; where there is none, an end of the article. */
function neighbours({ paragraphs }: Story, id: number): readonly [before: string, after: string] {
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const at = all.findIndex((sentence) => sentence.id === id);
  return [all[at - 1]?.text ?? '^', all[at + 1]?.text ?? '$'];
}
