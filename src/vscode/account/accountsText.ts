import { type AccountCounts, type AccountsNote } from '../../core';
import { type Translate } from '../base/translate';

/** More names than these make no quiet line. */
const MOST_NAMES = 3;

/** `3 independent accounts · 1 differs: 3 billion here, 7 billion in @post2025 · also in Coast Wire` */
export function accountsLine(
  { accounts, differing, difference, others, printedIn }: AccountsNote,
  t: Translate,
): string {
  const differs = differing === 0 ? undefined : differingCount(differing, t);
  const parts = [
    accounts > 1 ? accountCount(accounts, t) : undefined,
    differs && (difference ? `${differs}: ${differenceText(difference, t)}` : differs),
    others.length > 0 ? t('also in {0}', names(others, t)) : undefined,
    printedIn.length > 0 ? t('also printed in {0}', names(printedIn, t)) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

export function accountCount(count: number, t: Translate): string {
  return count === 1 ? t('1 independent account') : t('{0} independent accounts', count);
}

export function differingCount(count: number, t: Translate): string {
  return count === 1 ? t('1 differs') : t('{0} differ', count);
}

/** `3 accounts · 1 differs`, for a line that says other things too; `undefined` where nobody else tells it. */
export function accountsInShort({ accounts, differing }: AccountCounts, t: Translate): string | undefined {
  if (accounts < 2) return undefined;
  const count = t('{0} accounts', accounts);
  return differing === 0 ? count : `${count} · ${differingCount(differing, t)}`;
}

/** `3 billion here, 7 billion in @post2025`; of a denial, who denies it. */
export function differenceText(
  { kind, own, ownRange, theirs, citekey }: NonNullable<AccountsNote['difference']>,
  t: Translate,
): string {
  if (kind !== 'negation') return t('{0} here, {1} in {2}', own, theirs, `@${citekey}`);
  return ownRange
    ? t('“{0}” here, not so in {1}', own, `@${citekey}`)
    : t('“{0}” in {1}, not so here', theirs, `@${citekey}`);
}

function names(all: readonly string[], t: Translate): string {
  const shown = all.slice(0, MOST_NAMES).join(', ');
  const more = all.length - MOST_NAMES;
  return more > 0 ? t('{0} and {1} more', shown, more) : shown;
}
