import { textOf } from '../text/range';
import { type ReadParagraph } from './attribution/attributeArticle';
import { type Draft } from './attribution/draft';
import { kindOf } from './attribution/kindOf';
import { type Attribution, type Speaker } from './claim';
import { resolveSpeakers } from './speaker/resolveSpeakers';

/** The finished attributions of an article, in the order of their content. */
export function attributionsOf(text: string, paragraphs: readonly ReadParagraph[]): Attribution[] {
  const speakers = resolveSpeakers(text, paragraphs);
  const drafts = new Set(paragraphs.flatMap((paragraph) => paragraph.drafts));
  return [...drafts]
    .flatMap((draft) => attributionOf(text, draft, speakers.get(draft)) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function attributionOf(text: string, draft: Draft, speaker: Speaker | undefined): Attribution | undefined {
  const fragments = draft.fragments.filter((fragment) => fragment.end > fragment.start);
  const first = fragments[0];
  const last = fragments.at(-1);
  if (!first || !last) return undefined;
  return {
    start: first.start,
    end: last.end,
    fragments,
    kind: kindOf(text, fragments),
    cue: { start: draft.cue.start, end: draft.cue.end, text: textOf(text, draft.cue) },
    ...(speaker && { speaker }),
  };
}
