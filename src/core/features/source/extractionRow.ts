import { type Attribution, type ExtractedClaim, type Speaker } from '../../claim/claim';
import { type Claim, type Source } from '../../library/source';
import { formatDate } from '../../text/partialDate';
import { boilerplateOf } from './asides';

/**
 * Everything that was extracted from an article, as `newscite extract --json` prints it: offsets are UTF-16 units of
 * the decoded text, `end` exclusive; what is not known is `null`, so that each row has the same keys.
 */
export type ExtractionRow = ReturnType<typeof extractionRowOf>;

export function extractionRowOf(source: Source) {
  const { article, attributions, claims, stances } = source;
  return {
    source: sourceRow(source),
    paragraphs: article.passages.map(({ locator, range }) => ({ paragraph: locator, ...range })),
    claims: claims.map(claimRow),
    attributions: [
      ...attributions.map((attribution) => attributionRow(attribution, false)),
      ...stances.map((stance) => attributionRow(stance, true)),
    ].sort((a, b) => a.start - b.start),
    boilerplate: boilerplateOf(source).map(({ range, why }) => ({ ...range, why })),
  };
}

function sourceRow({ citekey, metadata }: Source) {
  const { title, outlet, authors, issued, url, lang } = metadata;
  return {
    citekey,
    title: title?.value ?? null,
    outlet: outlet?.value ?? null,
    author: authors?.value.map(({ name }) => name) ?? null,
    issued: issued === undefined ? null : formatDate(issued.value),
    url: url?.value ?? null,
    lang: lang?.value ?? null,
  };
}

function claimRow({
  id,
  start,
  end,
  paragraph,
  text,
  kind,
  speaker,
  cue,
  figures,
  dates,
  names,
  hedges,
  negations,
  score,
}: Claim) {
  return {
    id,
    start,
    end,
    paragraph,
    text,
    kind,
    speaker: speakerRow(speaker),
    cue: cue?.text ?? null,
    figures: figures.map(figureRow),
    dates: dates.map(({ date, until, ...place }) => ({
      ...place,
      date: formatDate(date),
      until: until === undefined ? null : formatDate(until),
    })),
    names: names.map(({ resolved, ...name }) => ({ ...name, resolved: resolved ?? null })),
    hedges,
    negations,
    score,
  };
}

function figureRow({ start, end, text, value, unit, comparison }: ExtractedClaim['figures'][number]) {
  return { start, end, text, value, unit: unit ?? null, comparison };
}

/** A stance is where somebody stands (`opposes the dam`) without a word of having said so. */
function attributionRow({ start, end, fragments, kind, cue, speaker, relayed }: Attribution, isStance: boolean) {
  return {
    start,
    end,
    fragments,
    kind,
    isStance,
    cue: cue.text,
    speaker: speakerRow(speaker),
    relayed: relayed.map((inner) => ({ cue: inner.cue.text, speaker: speakerRow(inner.speaker) })),
  };
}

function speakerRow(speaker: Speaker | undefined) {
  if (speaker === undefined) return null;
  const { start, end, text, resolved, role, anonymous } = speaker;
  return { start, end, text, resolved: resolved ?? null, role: role ?? null, anonymous };
}
