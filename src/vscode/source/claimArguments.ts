import { type AnnotationPlace, type CopiedPassage, type SourceLocation, type TextRange } from '../../core';
import { isRecord } from '../base/isRecord';

/**
 * What a command was called with. Links, menus, keybindings and other extensions call commands, so nothing about their
 * arguments is taken on trust: a shape that doesn't fit is as good as none.
 */

/** The claim that a card's link or a tree item means. */
export function claimIdIn(argument: unknown): string | undefined {
  if (!isRecord(argument)) return undefined;
  if (typeof argument.claimId === 'string') return argument.claimId;
  return isRecord(argument.claim) && typeof argument.claim.id === 'string' ? argument.claim.id : undefined;
}

/** The claims of a tree command: all that are selected if the clicked one is among them, else that one. */
export function claimIdsIn(argument: unknown, selected: unknown): readonly string[] {
  const clicked = claimIdIn(argument);
  const others: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const ids = others.flatMap((each) => claimIdIn(each) ?? []);
  if (clicked === undefined) return [];
  return ids.includes(clicked) ? ids : [clicked];
}

/** Where a card's link or a tree item leads. */
export function locationIn(argument: unknown): SourceLocation | undefined {
  if (isLocation(argument)) return argument;
  if (!isRecord(argument)) return undefined;
  return [argument.claim, argument.aside, argument.source]
    .map((view) => (isRecord(view) ? view.location : undefined))
    .find((location) => isLocation(location));
}

/** The places of a tree command: of all that are selected if the clicked one is among them, else of that one. */
export function locationsIn(clicked: unknown, selected: unknown): readonly SourceLocation[] {
  const others: readonly unknown[] = Array.isArray(selected) ? selected : [];
  return (others.includes(clicked) ? others : [clicked]).flatMap((each) => locationIn(each) ?? []);
}

/** What an accepted completion asks to be recorded. */
export interface RecordRequest {
  readonly draft: string;
  readonly citekey: string;
  readonly claimId?: string;
}

export function recordRequestIn(argument: unknown): RecordRequest | undefined {
  if (!isRecord(argument)) return undefined;
  const { draft, citekey, claimId } = argument;
  if (typeof draft !== 'string' || typeof citekey !== 'string') return undefined;
  return { draft, citekey, ...(typeof claimId === 'string' ? { claimId } : {}) };
}

/** An annotation that a quick fix names. */
export function annotationPlaceIn(argument: unknown): AnnotationPlace | undefined {
  if (!isRecord(argument)) return undefined;
  const { sourceUri, id } = argument;
  return typeof sourceUri === 'string' && typeof id === 'string' ? { sourceUri, id } : undefined;
}

/** What was copied from an article, as JSON: any program may put something of that kind on the clipboard. */
export function copiedPassageIn(json: string | undefined): CopiedPassage | undefined {
  const value = parsed(json);
  if (!isRecord(value) || typeof value.sourceUri !== 'string' || !isRange(value.range)) return undefined;
  return { sourceUri: value.sourceUri, range: { start: value.range.start, end: value.range.end } };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isLocation(value: unknown): value is SourceLocation {
  if (!isRecord(value) || !isRecord(value.span)) return false;
  const { uri, encoding, span, range } = value;
  const isPlace = isRange(range) && isPosition(span.from) && isPosition(span.to);
  return typeof uri === 'string' && typeof encoding === 'string' && isPlace;
}

function isRange(value: unknown): value is TextRange {
  return isRecord(value) && isCount(value.start) && isCount(value.end);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value.line) && isCount(value.character);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
