import { isAgency } from '../article/metadata/agencies';
import { type Source } from '../library/source';
import { folded } from '../text/fold';
import { type Profile } from './profile';
import { containment } from './sketch';

/** Two articles that share as much of the shorter one's prose were not written independently. */
const COPIED = 0.2;

/** Why two articles are one account. */
export type Kinship = 'copy' | 'outlet' | 'agency';

/** What two articles have of each other; `undefined` for independent ones. */
export function kinship(one: Profile, other: Profile): Kinship | undefined {
  if (containment(one.sketch, other.sketch) >= COPIED) return 'copy';
  const [outlet, theirs] = [outletOf(one.source), outletOf(other.source)];
  if (outlet !== undefined && outlet === theirs) return 'outlet';
  const agencies = agenciesOf(one.source);
  return agenciesOf(other.source).some((agency) => agencies.includes(agency)) ? 'agency' : undefined;
}

/** Articles that depend on each other, directly or by a third; in the order given, each group by its first. */
export function accountsOf<T>(items: readonly T[], profileOf: (item: T) => Profile): readonly (readonly T[])[] {
  const accounts: T[][] = [];
  for (const item of items) {
    const own = accounts.filter((account) => account.some((other) => kinship(profileOf(item), profileOf(other))));
    const [first] = own;
    if (first === undefined) accounts.push([item]);
    else {
      for (const other of own.slice(1)) {
        first.push(...other);
        accounts.splice(accounts.indexOf(other), 1);
      }
      first.push(item);
    }
  }
  return accounts;
}

function outletOf({ metadata: { outlet } }: Source): string | undefined {
  return outlet && folded(outlet.value);
}

function agenciesOf({ metadata: { outlet, authors } }: Source): readonly string[] {
  const names = [outlet?.value, ...(authors?.value.map(({ name }) => name) ?? [])];
  return names.flatMap((name) => (name !== undefined && isAgency(name) ? [folded(name)] : []));
}
