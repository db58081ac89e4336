import { formatDate, type PartialDate } from '../text/partialDate';
import { type SearchEntry } from './entry';
import { hasTrait } from './hasTrait';
import { NameMatcher } from './nameMatcher';
import { NAME_FILTERS, TRAITS, type ClaimTrait, type NameFilter } from './queryFilter';
import { type SourceEntries } from './segment/entryStore';
import { type Tokenizer } from './tokenizer';

/** A value that claims have, and how many of them. */
export interface ValueCount {
  readonly value: string;
  readonly claims: number;
}

/** Values beside their claims. */
interface CountedValues {
  readonly values: readonly string[];
  readonly claims: readonly number[];
}

export interface FilterSnapshot {
  readonly names: Readonly<Partial<Record<string, CountedValues>>>;
  readonly dates: CountedValues;
  readonly traits: CountedValues;
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

/** A source that was added or removed. */
interface Change {
  readonly source: SourceEntries;
  readonly by: 1 | -1;
}

/**
 * The values that filters can have: what the claims of an index have. What changes is counted when somebody asks for a
 * value, or in an idle moment: most folders are searched before anything is filtered.
 */
export class FilterValues {
  private readonly names: Readonly<Record<NameFilter, NameMatcher>>;
  /** By year, by month and by day. */
  private readonly dates = new Map<string, number>();
  private readonly traits = new Map<ClaimTrait, number>();
  private waiting: Change[] = [];
  /** How many of {@link waiting} have been counted. */
  private done = 0;

  constructor(tokenizer: Tokenizer) {
    const matcher = () => new NameMatcher(tokenizer);
    this.names = { speaker: matcher(), outlet: matcher(), title: matcher(), lang: matcher(), source: matcher() };
  }

  add(source: SourceEntries): void {
    this.waiting.push({ source, by: 1 });
  }

  /** @param source as it was added */
  remove(source: SourceEntries): void {
    this.waiting.push({ source, by: -1 });
  }

  /**
   * Counts what has changed.
   *
   * @param claims stops after so many
   * @returns how many claims were counted; less than asked for when nothing is left
   */
  catchUp(claims = Infinity): number {
    let counted = 0;
    while (counted < claims && this.done < this.waiting.length) {
      const change = this.waiting[this.done++];
      if (!change) break;
      this.count(change);
      counted += change.source.count;
    }
    if (this.done === this.waiting.length) {
      this.waiting = [];
      this.done = 0;
    }
    return counted;
  }

  /** All of it as plain data. */
  snapshot(): FilterSnapshot {
    this.catchUp();
    const names = Object.fromEntries(
      NAME_FILTERS.map((filter) => [filter, besideClaims(this.names[filter].counted())]),
    );
    return { names, dates: besideClaims(counted(this.dates)), traits: besideClaims(counted(this.traits)) };
  }

  /** Changes that were not counted yet come on top of it. */
  restore({ names, dates, traits }: FilterSnapshot): void {
    for (const filter of NAME_FILTERS)
      each(names[filter], (value, claims) => {
        this.names[filter].count(value, claims);
      });
    each(dates, (date, claims) => this.dates.set(date, claims));
    each(traits, (trait, claims) => this.traits.set(trait as ClaimTrait, claims));
  }

  clear(): void {
    for (const filter of NAME_FILTERS) this.names[filter].clear();
    this.dates.clear();
    this.traits.clear();
    this.waiting = [];
    this.done = 0;
  }

  /** The names in use that are meant by {@link value}. */
  meantBy(filter: NameFilter, value: string): ReadonlySet<string> {
    this.catchUp();
    return new Set(filter === 'lang' ? this.languages(value) : this.names[filter].matching(value));
  }

  /** The names in use that may be meant by what is typed of one, with their claims; all for an empty one. */
  namesFor(filter: NameFilter, typed: string): readonly ValueCount[] {
    this.catchUp();
    return this.names[filter].counted(typed === '' ? undefined : this.meantBy(filter, typed));
  }

  /** The years, months or days of the claims, whichever {@link typed} is the beginning of. */
  datesFor(typed: string): readonly ValueCount[] {
    this.catchUp();
    const length = ['2000', '2000-10', '2000-10-10'].find((date) => typed.length <= date.length)?.length;
    return counted(this.dates).filter(({ value }) => value.length === length && value.startsWith(typed));
  }

  traitsFor(typed: string): readonly ValueCount[] {
    this.catchUp();
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

  private count({ source, by }: Change): void {
    const { fields, count } = source;
    for (const filter of SOURCE_FILTERS) this.names[filter].count(fields[FIELD_OF[filter]], by * count);
    for (const date of datesOf(fields.issued)) countIn(this.dates, date, by * count);
    const { speaker: speakers } = this.names;
    const having = TRAITS.map(() => 0);
    for (let place = 0; place < count; place++) {
      const claim = source.claim(place);
      speakers.count(claim.speaker, by);
      TRAITS.forEach((trait, i) => (having[i] = (having[i] ?? 0) + (hasTrait(claim, trait) ? by : 0)));
    }
    TRAITS.forEach((trait, i) => {
      countIn(this.traits, trait, having[i] ?? 0);
    });
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

function besideClaims(counts: readonly ValueCount[]): CountedValues {
  return { values: counts.map(({ value }) => value), claims: counts.map(({ claims }) => claims) };
}

function each(counts: CountedValues | undefined, take: (value: string, claims: number) => void): void {
  counts?.values.forEach((value, i) => {
    take(value, counts.claims[i] ?? 0);
  });
}
