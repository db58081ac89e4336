import { annotationsOn } from '../../library/annotations';
import { type Source } from '../../library/source';
import { type TextRange } from '../../text/range';
import { type CheckedCitation } from '../../verify/citedSentence';
import { viewOfAnnotation } from '../annotation/annotationView';
import { viewOfClaim } from '../source/claimView';
import { type CorroborationView } from '../account/corroboration';
import { cardOf, type HoverCard, type Shown, withLikelyClaim } from '../citing/hoverCard';
import { archivedCopyOf } from '../../citation/source/archivedCopy';
import {
  type SheetAccount,
  type SheetAnnotation,
  type SheetCitation,
  type SheetClaim,
  type SheetCorroboration,
  type SheetSource,
} from './sheet';

/** Who else says what a claim says. */
export type AskCorroboration = (claimId: string) => CorroborationView | undefined;

/** One source of a sentence with all that is known of it. */
export function sheetCitation(
  { citation, group, resolution }: CheckedCitation,
  draft: string,
  corroborationOf: AskCorroboration,
): SheetCitation {
  const shown = withLikelyClaim(resolution, draft, group);
  const card = cardOf(citation, shown);
  const { start, end } = citation;
  const cited = { citekey: citation.key, range: { start, end } };
  if (card.kind !== 'source' || !('source' in shown)) {
    const listed = card.kind === 'listed' ? { pin: 'listed' as const, source: listedSource(card) } : undefined;
    return { ...cited, annotations: [], ...(listed ?? { pin: 'unknownSource' }) };
  }
  const claim = claimOf(shown);
  const corroboration = card.claimId === undefined ? undefined : sheetCorroboration(corroborationOf(card.claimId));
  return {
    ...cited,
    pin: card.pin.kind,
    source: sheetSource(card, shown.source),
    annotations: sheetAnnotations(shown.source, 'range' in shown ? shown.range : undefined),
    location: card.location,
    ...(claim === undefined ? {} : { claim }),
    ...('quote' in card.pin ? { pinned: card.pin.quote.replace(/\s+/gu, ' ') } : {}),
    ...(card.passage === undefined ? {} : { paragraph: card.passage.paragraph }),
    ...(corroboration === undefined ? {} : { corroboration }),
  };
}

function claimOf(shown: Shown): SheetClaim | undefined {
  if (!('claim' in shown)) return undefined;
  const { id, text, quote, kind, speaker, speakerRole, speakerIsAnonymous } = viewOfClaim(shown.source, shown.claim);
  return {
    id,
    text: text.replace(/\s+/gu, ' '),
    speakerIsAnonymous,
    ...(kind === 'direct' ? { quote: quote.replace(/\s+/gu, ' ') } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(speakerRole === undefined ? {} : { speakerRole }),
  };
}

function listedSource({ entry }: Extract<HoverCard, { kind: 'listed' }>): SheetSource {
  const { title, outlet, authors, issued } = entry;
  return {
    title: title ?? entry.key,
    authors,
    ...(outlet === undefined ? {} : { outlet }),
    ...(issued === undefined ? {} : { issued }),
  };
}

function sheetSource({ source: view }: Extract<HoverCard, { kind: 'source' }>, source: Source): SheetSource {
  const { title, outlet, authors, issued, url } = view;
  const archiveUrl = archivedCopyOf(source.metadata)?.url;
  return {
    title,
    authors,
    ...(outlet === undefined ? {} : { outlet }),
    ...(issued === undefined ? {} : { issued }),
    ...(url === undefined ? {} : { url }),
    ...(archiveUrl === undefined ? {} : { archiveUrl }),
  };
}

/** Those on the words that are cited; where these are not known, none: a note elsewhere says nothing about them. */
function sheetAnnotations(source: Source, range: TextRange | undefined): readonly SheetAnnotation[] {
  if (range === undefined) return [];
  return annotationsOn(source.annotations, range).map((anchored) => {
    const { annotation, words } = viewOfAnnotation(source, anchored);
    const { status, note, tags, author } = annotation;
    return { status, note, tags, words, ...(author === undefined ? {} : { author }) };
  });
}

function sheetCorroboration(view: CorroborationView | undefined): SheetCorroboration | undefined {
  if (view === undefined) return undefined;
  const { independent, differing, accounts } = view;
  return { independent, differing, others: accounts.slice(1).flatMap(sheetAccount) };
}

/** Of articles that depend on each other the first. */
function sheetAccount({ claims: [first] }: CorroborationView['accounts'][number]): SheetAccount[] {
  if (first === undefined) return [];
  const { citekey, outlet, text } = first.claim;
  const differences = first.differences.map(({ own, theirs }) => ({ own, theirs }));
  return [{ citekey, text: text.replace(/\s+/gu, ' '), differences, ...(outlet === undefined ? {} : { outlet }) }];
}
