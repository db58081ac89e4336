import { type ComparisonSubject } from '../../core';
import { type CellPlace } from './comparisonHtml';
import { isRecord } from '../base/isRecord';

/** What the panel is told by the extension. */
export interface ToComparison {
  readonly html: string;
  /** What a reload of the window begins with. */
  readonly subject: ComparisonSubject | undefined;
}

/** What the extension is told by the panel. */
export type FromComparison =
  | { readonly type: 'ready' }
  /** A claim was clicked. */
  | { readonly type: 'open'; readonly place: CellPlace };

/** A message of the panel; it is as little taken on trust as what a command is called with. */
export function comparisonMessageIn(value: unknown): FromComparison | undefined {
  if (!isRecord(value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  const place = value.type === 'open' ? placeIn(value.place) : undefined;
  return place && { type: 'open', place };
}

function placeIn(value: unknown): CellPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { row, account, claim } = value;
  return typeof row === 'number' && typeof account === 'number' && typeof claim === 'number'
    ? { row, account, claim }
    : undefined;
}

/** What a panel of an earlier window compared. */
export function subjectIn(state: unknown): ComparisonSubject | undefined {
  if (!isRecord(state)) return undefined;
  if (typeof state.claimId === 'string') return { claimId: state.claimId };
  return typeof state.sourceUri === 'string' ? { sourceUri: state.sourceUri } : undefined;
}
