import { formatDate, type PartialDate } from '../text/partialDate';
import { type SearchEntry, type SearchSource } from './entry';
import { hasTrait } from './hasTrait';
import { NameMatcher } from './nameMatcher';
import { NAME_FILTERS, TRAITS, type ClaimTrait, type NameFilter } from './queryFilter';
import { type Tokenizer } from './tokenizer';

/** A value that claims have, and how many of them. */
export interface ValueCount {
  readonly value: string;
  readonly claims: number;
}

export interface FilterSnapshot {
  readonly names: Readonly<Partial<Record<string, readonly ValueCount[]>>>;
  readonly dates: readonly (readonly [string, number])[];
  readonly traits: readonly (readonly [ClaimTrait, number])[];
}

const FIELD_OF = {
  speaker: 'speaker',
  outlet: 'outlet',
  title: 'title',
  lang: 'lang',
  source: 'citekey',
} as const satisfies Record<NameFilter, keyof SearchEntry>;

/** What all claims of a source have in common. */
const SOURCE_FILTERS = ['outlet', 'title', 'lang', 'source'] as const;

/** The value of an entry that a name filter looks at. */
export function valueOf(entry: SearchEntry, filter: NameFilter): string | undefined {
  return entry[FIELD_OF[filter]];
}

/** The values that filters can have: what the claims of an index have. */
export class FilterValues {
  private readonly names: Readonly<Record<NameFilter, NameMatcher>>;
  /** By year, by month and by day. */
  private readonly dates = new Map<string, number>();
  private readonly traits = new Map<ClaimTrait, number>();

  constructor(tokenizer: Tokenizer) {
    const matcher = () => new NameMatcher(tokenizer);
    this.names = { speaker: matcher(), outlet: matcher(), title: matcher(), lang: matcher(), source: matcher() };
  }

  add(source: SearchSource): void {
    this.count(source, 1);
  }

  /** @param source as it was added */
  remove(source: SearchSource): void {
    this.count(source, -1);
  }

  /** All of it as plain data. */
  snapshot(): FilterSnapshot {
    const names = Object.fromEntries(NAME_FILTERS.map((filter) => [filter, this.names[filter].counted()]));
    return { names, dates: [...this.dates], traits: [...this.traits] };
  }

  restore({ names, dates, traits }: FilterSnapshot): void {
    this.clear();
    for (const filter of NAME_FILTERS) {
      for (const { value, claims } of names[filter] ?? []) this.names[filter].count(value, claims);
    }
    for (const [date, claims] of dates) this.dates.set(date, claims);
    for (const [trait, claims] of traits) this.traits.set(trait, claims);
  }

  clear(): void {
    for (const filter of NAME_FILTERS) this.names[filter].clear();
    this.dates.clear();
    this.traits.clear();
  }

  /** The names in use that are meant by {@link value}. */
  meantBy(filter: NameFilter, value: string): ReadonlySet<string> {
    return new Set(filter === 'lang' ? this.languages(value) : this.names[filter].matching(value));
  }

  /** The names in use that may be meant by what is typed of one, with their claims; all for an empty one. */
  namesFor(filter: NameFilter, typed: string): readonly ValueCount[] {
    return this.names[filter].counted(typed === '' ? undefined : this.meantBy(filter, typed));
  }

  /** The years, months or days of the claims, whichever {@link typed} is the beginning of. */
  datesFor(typed: string): readonly ValueCount[] {
    const length = ['2000', '2000-10', '2000-10-10'].find((date) => typed.length <= date.length)?.length;
    return counted(this.dates).filter(({ value }) => value.length === length && value.startsWith(typed));
  }

  traitsFor(typed: string): readonly ValueCount[] {
    return counted(this.traits).filter(({ value }) => value.startsWith(typed));
  }

  /** `en` means `en-GB` as well: BCP 47 tags narrow from left to right. */
  private languages(value: string): readonly string[] {
    const wanted = value.toLowerCase();
    return this.names.lang
      .counted()
      .map((known) => known.value)
      .filter((tag) => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}-`));
  }

  private count(source: SearchSource, by: 1 | -1): void {
    const { claims, issued } = source;
    for (const filter of SOURCE_FILTERS) this.names[filter].count(source[FIELD_OF[filter]], by * claims.length);
    for (const { speaker } of claims) this.names.speaker.count(speaker, by);
    for (const date of datesOf(issued)) countIn(this.dates, date, by * claims.length);
    for (const trait of TRAITS) {
      countIn(this.traits, trait, by * claims.filter((claim) => hasTrait(claim, trait)).length);
    }
  }
}

function datesOf(issued: PartialDate | undefined): readonly string[] {
  if (!issued) return [];
  const { year, month } = issued;
  const known = [{ year }, ...(month === undefined ? [] : [{ year, month }]), issued].map(formatDate);
  return [...new Set(known)];
}

function countIn<T>(counts: Map<T, number>, value: T, by: number): void {
  const count = (counts.get(value) ?? 0) + by;
  if (count > 0) counts.set(value, count);
  else counts.delete(value);
}

function counted(counts: ReadonlyMap<string, number>): readonly ValueCount[] {
  return Array.from(counts, ([value, claims]) => ({ value, claims }));
}
