import { passageAt } from '../../article/passageAt';
import { type Annotation } from '../../annotation/annotation';
import { type Citation } from '../../citation/citation';
import { type ReferenceEntry } from '../../citation/references/referenceEntry';
import { type DraftReferences, NO_REFERENCES } from '../../library/draftReferences';
import { annotationsOn } from '../../library/annotations';
import { citingSentence } from '../../citation/citingSentence';
import { likelyClaim, type LikelyResolution } from '../../library/likelyClaim';
import { resolveCitation } from '../../library/resolveCitation';
import { type Resolution } from '../../library/resolution';
import { type Claim, type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { textOf, type TextRange } from '../../text/range';
import { type DiffPart, wordDiff } from '../../text/wordDiff';
import { viewOfAnnotation } from '../annotation/annotationView';
import { type AccountsNote } from '../account/accountsNote';
import { citedPassage, type CitedPassage } from './citedPassage';
import { citationAt } from './groupAt';
import { type SourceLocation } from '../location';
import { placeOf, rangeOfResolution } from '../placeOf';
import { type SourceView, viewOfSource } from '../source/sourceView';

/** State of the pin as the card says it. */
export type PinState =
  | { readonly kind: 'anchored' }
  | { readonly kind: 'unpinned' }
  /** No pin says which sentence; by the words of the draft's it is this one. */
  | { readonly kind: 'likely' }
  | { readonly kind: 'moved' }
  /** What became of the words that were pinned. */
  | { readonly kind: 'altered'; readonly score: number; readonly changes: readonly DiffPart[] }
  | { readonly kind: 'gone'; readonly quote: string }
  | { readonly kind: 'unknownClaim'; readonly claimId: string }
  | { readonly kind: 'unknownParagraph'; readonly paragraphs: number };

/** One source of a citation, as its hover shows it. */
export type HoverCard =
  | { readonly kind: 'unknownSource'; readonly citekey: string; readonly nearest: readonly string[] }
  /** In the draft's bibliography, with no article of it in the folder. */
  | { readonly kind: 'listed'; readonly entry: ReferenceEntry }
  | {
      readonly kind: 'source';
      readonly source: SourceView;
      readonly pin: PinState;
      /** The paragraph that is cited; absent when the citation names none or it isn't there any more. */
      readonly passage?: HoverPassage;
      /** The writer's notes on what is cited, those on the cited words first; on the whole source where that is cited. */
      readonly annotations: readonly HoverAnnotation[];
      /** Where "Open source" goes: the claim, else the paragraph, else the top of the article. */
      readonly location: SourceLocation;
      /** For "Insert quote" and "Copy": set when the cited sentence is known. */
      readonly claimId?: string;
      /** Who else tells what the cited sentence says; absent where nobody does. */
      readonly accounts?: AccountsNote;
    };

/** A note as a card shows it. */
export interface HoverAnnotation extends Pick<Annotation, 'status' | 'note' | 'tags' | 'author'> {
  /** What it is on. */
  readonly words: string;
}

export interface HoverPassage extends CitedPassage {
  readonly speaker?: string;
  readonly speakerRole?: string;
  readonly speakerIsAnonymous: boolean;
}

/** What to show over an offset of a draft, and the range that it belongs to. */
export interface CitationHover {
  readonly range: TextRange;
  readonly cards: readonly HoverCard[];
}

/** One card a source, in the order of the bracket, wherever in it the place is. */
export function hoverAt(
  library: SourceLibrary,
  draft: string,
  offset: number,
  references: DraftReferences = NO_REFERENCES,
): CitationHover | undefined {
  const found = citationAt(draft, offset);
  if (found === undefined) return undefined;
  return {
    range: found.range,
    cards: found.group.citations.map((citation) =>
      cardOf(citation, withLikelyClaim(resolveCitation(library, citation, references), draft, found.group)),
    ),
  };
}

/** What is known of one source of a citation. */
export function cardOf(citation: Citation, resolution: Shown): HoverCard {
  if (resolution.kind === 'unknownSource') {
    return { kind: 'unknownSource', citekey: citation.key, nearest: resolution.nearest };
  }
  if (resolution.kind === 'listed') return { kind: 'listed', entry: resolution.entry };
  const { source } = resolution;
  const passage = passageOf(source, resolution);
  const claim = claimOf(resolution);
  return {
    kind: 'source',
    source: viewOfSource(source),
    pin: pinStateOf(resolution),
    location: placeOf(source, resolution),
    annotations: notesOn(source, resolution),
    ...(passage === undefined ? {} : { passage }),
    ...(claim === undefined ? {} : { claimId: claim.id }),
  };
}

/** What a card shows: a resolution, or the sentence that a citation without a pin most probably means. */
export type Shown = Resolution | LikelyResolution;

export function withLikelyClaim(resolution: Resolution, draft: string, group: TextRange): Shown {
  if (resolution.kind !== 'anchored' || resolution.claim !== undefined) return resolution;
  const { source } = resolution;
  const claim = likelyClaim(source, resolution.range, citingSentence(draft, group));
  if (claim === undefined) return resolution;
  return { kind: 'likely', source, range: { start: claim.start, end: claim.end }, claim };
}

function claimOf(resolution: Shown): Claim | undefined {
  return 'claim' in resolution ? resolution.claim : undefined;
}

function pinStateOf(resolution: Exclude<Shown, { kind: 'unknownSource' | 'listed' }>): PinState {
  switch (resolution.kind) {
    case 'anchored':
      return { kind: resolution.claim === undefined ? 'unpinned' : 'anchored' };
    case 'likely':
      return { kind: 'likely' };
    case 'moved':
      return { kind: 'moved' };
    case 'altered':
      return {
        kind: 'altered',
        score: resolution.score,
        changes: wordDiff(resolution.quote, textOf(resolution.source.article.text, resolution.range)),
      };
    case 'gone':
      return { kind: 'gone', quote: resolution.quote };
    case 'unknownClaim':
      return { kind: 'unknownClaim', claimId: resolution.claimId };
    case 'unknownParagraph':
      return { kind: 'unknownParagraph', paragraphs: resolution.paragraphs };
  }
}

function notesOn(source: Source, resolution: Shown): readonly HoverAnnotation[] {
  const range = rangeOfResolution(resolution);
  const passage = range && passageAt(source.article, range)?.range;
  const onWords = range ? annotationsOn(source.annotations, range) : source.annotations;
  const around = passage ? annotationsOn(source.annotations, passage).filter((each) => !onWords.includes(each)) : [];
  return [...onWords, ...around].map((each) => {
    const { status, note, tags, author } = each.annotation;
    const { words } = viewOfAnnotation(source, each);
    return { status, note, tags, words, ...(author === undefined ? {} : { author }) };
  });
}

function passageOf(source: Source, resolution: Shown): HoverPassage | undefined {
  const passage = citedPassage(source, resolution);
  if (passage === undefined) return undefined;
  const speaker = claimOf(resolution)?.speaker;
  return {
    ...passage,
    speakerIsAnonymous: speaker?.anonymous ?? false,
    ...(speaker === undefined ? {} : { speaker: speaker.resolved ?? speaker.text }),
    ...(speaker?.role === undefined ? {} : { speakerRole: speaker.role }),
  };
}
