import { flattened } from '../text/flattened';
import { kept } from '../text/kept';
import { type TextRange } from '../text/range';
import { type ReadParagraph } from './attribution/attributeArticle';
import { type Draft } from './attribution/draft';
import { kindOf } from './attribution/kindOf';
import { type Attribution, type Cue, type Extraction, type RelayedReport, type Speaker } from './claim';
import { type ResolvedSpeakers, resolveSpeakers } from './speaker/resolveSpeakers';

/** The finished attributions of an article, and where people stand in it, each in the order of their content. */
export function attributionsOf(
  text: string,
  paragraphs: readonly ReadParagraph[],
): Pick<Extraction, 'attributions' | 'stances'> {
  const speakers = resolveSpeakers(text, paragraphs);
  const finished = (drafts: readonly Draft[]) => inOrder(text, new Set(drafts), speakers);
  return {
    attributions: finished(flattened(paragraphs, (paragraph) => paragraph.drafts)),
    stances: finished(flattened(paragraphs, (paragraph) => paragraph.stances)),
  };
}

function inOrder(text: string, drafts: ReadonlySet<Draft>, speakers: ResolvedSpeakers): Attribution[] {
  const found: Attribution[] = [];
  for (const draft of drafts) {
    const attribution = attributionOf(text, draft, speakers);
    if (attribution) found.push(attribution);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function attributionOf(text: string, draft: Draft, speakers: ResolvedSpeakers): Attribution | undefined {
  const speaker = speakers.get(draft);
  const fragments = draft.fragments.filter((fragment) => fragment.end > fragment.start);
  const first = fragments[0];
  const last = fragments.at(-1);
  if (!first || !last) return undefined;
  const attribution: Attribution & { speaker?: Speaker } = {
    start: first.start,
    end: last.end,
    fragments: kept(fragments),
    kind: kindOf(text, fragments),
    cue: cueOf(text, draft.cue),
    relayed: kept((draft.relayed ?? []).map((inner) => relayedOf(text, inner, speakers))),
  };
  if (speaker) attribution.speaker = speaker;
  return attribution;
}

function relayedOf(text: string, inner: Pick<Draft, 'cue' | 'speaker'>, speakers: ResolvedSpeakers): RelayedReport {
  const speaker = inner.speaker && speakers.get(inner);
  return { cue: cueOf(text, inner.cue), ...(speaker && { speaker }) };
}

function cueOf(text: string, { start, end }: TextRange): Cue {
  return { start, end, text: text.slice(start, end) };
}
