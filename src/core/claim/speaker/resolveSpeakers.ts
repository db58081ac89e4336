import { type Draft } from '../attribution/draft';
import { type ReadParagraph } from '../attribution/attributeArticle';
import { type Frame } from '../attribution/frame';
import { type TextRange } from '../../text/range';
import { type Speaker } from '../claim';
import { type Language } from '../language/language';
import { type NameCandidate, namesAmong } from './findNames';
import { type NamedPerson } from './people';
import { resolveSpeaker } from './resolveSpeaker';
import { SpeakerMemory } from './speakerMemory';
import { isStranger } from './stranger';

/** How far into a sentence its subject may begin. */
const LATEST_SUBJECT = 20;

/** By the draft, or the report inside one, whose speaker it is. */
export type ResolvedSpeakers = ReadonlyMap<Pick<Draft, 'cue' | 'speaker'>, Speaker>;

/** Goes through the article once, from its start, and says of every attribution who speaks. */
export function resolveSpeakers(text: string, paragraphs: readonly ReadParagraph[]): ResolvedSpeakers {
  const memory = new SpeakerMemory();
  const speakers = new Map<Pick<Draft, 'cue' | 'speaker'>, Speaker>();
  paragraphs.forEach((paragraph, index) => {
    const drafts = draftsByFrame(paragraph.drafts);
    const stances = draftsByFrame(paragraph.stances);
    for (const frame of paragraph.frames) {
      const names = learnNames(frame, memory);
      const own = drafts.get(frame) ?? NO_DRAFTS;
      const taken = stances.get(frame) ?? NO_DRAFTS;
      if (frame.candidates.length + own.length + taken.length === 0) continue;
      const place = { text, names, paragraph: index, frameStart: frame.start };
      for (const outer of own) {
        for (const draft of [...(outer.relayed ?? []), outer])
          if (draft.speaker) speakers.set(draft, resolveSpeaker(draft.speaker, place, memory));
      }
      // Who opens a sentence is whom it is about; a speaker has been remembered already.
      const hasSpeaker = own.some((draft) => draft.speaker !== undefined);
      if (!hasSpeaker) centreOn(text, frame, names, paragraph.language, index, memory);
      for (const stance of taken) {
        if (stance.speaker) speakers.set(stance, resolveSpeaker(stance.speaker, place, memory));
      }
    }
  });
  return speakers;
}

const NO_DRAFTS: readonly Draft[] = [];
const NONE_BY_FRAME: ReadonlyMap<Frame, readonly Draft[]> = new Map();

function draftsByFrame(drafts: readonly Draft[]): ReadonlyMap<Frame, readonly Draft[]> {
  if (drafts.length === 0) return NONE_BY_FRAME;
  const byFrame = new Map<Frame, Draft[]>();
  for (const draft of drafts) {
    const list = byFrame.get(draft.cueFrame);
    if (list) list.push(draft);
    else byFrame.set(draft.cueFrame, [draft]);
  }
  return byFrame;
}

function learnNames(frame: Frame, memory: SpeakerMemory): NamedPerson[] {
  if (frame.candidates.length === 0) return [];
  return namesAmong(frame.candidates, memory.people).map((mention) => ({
    mention,
    person: memory.people.add(mention),
  }));
}

function centreOn(
  text: string,
  frame: Frame,
  names: readonly NamedPerson[],
  { grammar }: Language,
  paragraph: number,
  memory: SpeakerMemory,
): void {
  const subject = names.find(({ mention }) => isSubject(text, frame, mention, grammar));
  const isStrangers = (candidate: NameCandidate) =>
    isSubject(text, frame, candidate, grammar) && isStranger(candidate, text, memory.people, grammar);
  const stranger = frame.candidates.find(isStrangers);
  if (stranger && stranger.start < (subject?.mention.start ?? Infinity)) {
    memory.centreUnnamed(undefined, paragraph);
    for (const { person } of names) memory.mention(person, paragraph);
    return;
  }
  const centre = subject ?? (names.length === 1 ? names[0] : undefined);
  if (centre?.person.isCertain) memory.centre(centre.person, paragraph);
  for (const { person } of names) if (person !== centre?.person) memory.mention(person, paragraph);
}

/** At the sentence's start with no verb and no preposition before it, or right behind the comma of what leads it. */
function isSubject(text: string, frame: Frame, { start }: TextRange, grammar: Language['grammar']): boolean {
  if (text.slice(start - 2, start).endsWith(', ')) return true;
  if (start - frame.start >= LATEST_SUBJECT) return false;
  const before = text.slice(frame.start, start).toLowerCase().split(/\s+/);
  return !before.some((word) => grammar.auxiliaries.has(word) || grammar.prepositions.has(word));
}
