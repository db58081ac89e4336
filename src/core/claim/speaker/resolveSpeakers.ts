import { type Draft } from '../attribution/draft';
import { type ReadParagraph } from '../attribution/attributeArticle';
import { type Frame } from '../attribution/frame';
import { type Speaker } from '../claim';
import { type Language } from '../language/language';
import { findNames } from './findNames';
import { resolveSpeaker } from './resolveSpeaker';
import { SpeakerMemory } from './speakerMemory';

/** Goes through the article once, from its start, and says of every attribution who speaks. */
export function resolveSpeakers(text: string, paragraphs: readonly ReadParagraph[]): Map<Draft, Speaker> {
  const memory = new SpeakerMemory();
  const speakers = new Map<Draft, Speaker>();
  paragraphs.forEach((paragraph, index) => {
    const drafts = draftsByFrame(paragraph.drafts);
    for (const frame of paragraph.frames) {
      const names = learnNames(text, frame, paragraph.language, memory);
      const own = drafts.get(frame) ?? [];
      for (const draft of own) {
        if (draft.speaker) speakers.set(draft, resolveSpeaker(text, draft.speaker, index, memory));
      }
      // Who opens a sentence is whom it is about; a speaker has been remembered already.
      if (own.length === 0) centreOn(frame, names, index, memory);
    }
  });
  return speakers;
}

function draftsByFrame(drafts: readonly Draft[]): Map<Frame, Draft[]> {
  const byFrame = new Map<Frame, Draft[]>();
  for (const draft of drafts) {
    const list = byFrame.get(draft.cueFrame);
    if (list) list.push(draft);
    else byFrame.set(draft.cueFrame, [draft]);
  }
  return byFrame;
}

function learnNames(text: string, frame: Frame, language: Language, memory: SpeakerMemory) {
  return findNames(text, frame.tokens, language).map((mention) => ({ mention, person: memory.people.add(mention) }));
}

function centreOn(frame: Frame, names: ReturnType<typeof learnNames>, paragraph: number, memory: SpeakerMemory): void {
  const first = names[0];
  if (first && first.mention.start - frame.start < 20) memory.centre(first.person, paragraph);
}
