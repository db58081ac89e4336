import { type ComparisonSubject } from '../core';
import { type CellPlace } from './comparisonHtml';

/** What the page says was clicked; it is as little taken on trust as what a command is called with. */
export function cellPlaceIn(message: unknown): CellPlace | undefined {
  if (!isRecord(message)) return undefined;
  const { row, account, claim } = message;
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
