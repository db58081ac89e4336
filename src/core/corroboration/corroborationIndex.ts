import { type Claim, type Source } from '../library/source';
import { compareUnits } from '../text/compareUnits';
import { accountsOf, type Kinship, kinship } from './kinship';
import { type Difference } from './difference';
import { differencesBetween } from './differencesBetween';
import { ClaimComparison, type ClaimLikeness } from './likeness';
import { SharedMatter } from './matter';
import { NameDifferences } from './nameDifference';
import { packProfile, storedProfile } from './packedProfile';
import { type ClaimProfile, type Profile, profileOf } from './profile';
import { Relatedness } from './relatedness';
import { storiesOf, type Story } from './stories';
import { Synonyms } from './synonyms';
import { TermReader } from './term';
import { TermIndex } from './termIndex';

/** Articles that are less related hardly tell of the same. */
const RELATED = 0.1;
/** Of so many that share most of its words, so many are looked at claim by claim. */
const MOST_CANDIDATES = 300;
const MOST_RELATED = 60;
/** Claims that are less alike may be about the same but do not say it. */
const SAME = 0.42;
/** Besides who is spoken of, so much must be the same: names and offices alone make no account. */
const LEAST_MATTER = 2;

/** What an article says of the matter of a claim. */
export interface AccountedClaim {
  readonly source: Source;
  readonly claim: Claim;
  /** 0–1; 1 for the claim itself. */
  readonly likeness: number;
  /** What cannot be right in both. */
  readonly differences: readonly Difference[];
}

/** One telling of the matter: those behind the first copied it, or it them. */
export type Account = readonly AccountedClaim[];

/** An article that was taken in. */
interface Unread {
  readonly source: Source;
  /** Its profile, where that was stored. */
  readonly packed?: Uint8Array;
}

/** An article's profile as it is stored. */
export interface PackedArticle {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/** What the folder's articles say of one another's claims: which of them say the same, and how many tell it independently. */
export class CorroborationIndex {
  private readonly unread = new Map<string, Unread>();
  private readonly profiles = new Map<string, Profile>();
  private readonly index = new TermIndex();
  private readonly reader = new TermReader();
  private readonly synonyms = new Synonyms(this.reader);
  private readonly matter = new SharedMatter(this.synonyms, this.reader);
  private readonly names = new NameDifferences(this.synonyms, this.reader);
  /** Of the folder as it is; made anew when it changes. */
  private relatedness = new Relatedness(this.index);
  /** By URI; made when somebody asks. */
  private stories: readonly Story[] | undefined;

  /** Takes an article in, or its newest text. It is read when somebody asks first. */
  replaceSource(source: Source): void {
    this.removeSource(source.uri);
    this.unread.set(source.uri, { source });
  }

  /** Takes an article in as it was when {@link packing} gave this. */
  restoreSource(source: Source, packed: Uint8Array): void {
    this.removeSource(source.uri);
    this.unread.set(source.uri, { source, packed });
  }

  /** What was read of the articles, for {@link restoreSource}; of those that were not it is read now. */
  *packing(): Generator<PackedArticle, void, undefined> {
    for (const uri of [...this.unread.keys(), ...this.profiles.keys()]) {
      const { packed } = this.unread.get(uri) ?? {};
      const profile = packed === undefined ? (this.profiles.get(uri) ?? this.read(uri)) : undefined;
      const bytes = packed ?? (profile && packProfile(profile));
      if (bytes) yield { uri, bytes };
    }
  }

  clear(): void {
    this.unread.clear();
    this.profiles.clear();
    this.index.clear();
    this.forget();
  }

  removeSource(uri: string): void {
    this.unread.delete(uri);
    this.forget();
    const profile = this.profiles.get(uri);
    if (profile === undefined) return;
    this.profiles.delete(uri);
    this.index.remove(profile);
  }

  /** Articles that were taken in and not read. */
  get waiting(): number {
    return this.unread.size;
  }

  /**
   * Reads what was taken in: paid by whoever asks first, or before, while nobody waits.
   *
   * @param most articles to be read now
   */
  tidy(most = Infinity): void {
    let left = most;
    for (const uri of this.unread.keys()) {
      if (left-- <= 0) return;
      this.read(uri);
    }
  }

  /** Each article in one of them, alone in most; by the first article's URI. */
  allStories(): readonly Story[] {
    this.tidy();
    this.stories ??= storiesOf(
      [...this.profiles.values()].sort((a, b) => compareUnits(a.source.uri, b.source.uri)),
      this.relatedness,
    );
    return this.stories;
  }

  /**
   * The accounts of what a claim says, its own first, then by how much they say the same. One article has one claim in
   * them: the one most alike.
   */
  accountsOf(claim: Claim): readonly Account[] {
    this.tidy();
    const profile = this.profiles.get(claim.sourceUri);
    const own = profile?.claims.find((each) => each.claim.id === claim.id);
    if (profile === undefined || own === undefined) return [];
    const others = this.related(profile).flatMap((other) => this.bestOf(own, profile, other));
    others.sort((a, b) => b.likeness - a.likeness || compareUnits(a.source.uri, b.source.uri));
    const all = [{ source: profile.source, claim, likeness: 1, differences: [] }, ...others];
    return accountsOf(all, ({ source }) => this.profiles.get(source.uri) ?? profile);
  }

  /** Why two articles are one account; `undefined` where only a third joins them, or none. */
  kinshipWithin(one: Source, other: Source): Kinship | undefined {
    const [first, second] = [this.profiles.get(one.uri), this.profiles.get(other.uri)];
    return first && second && kinship(first, second);
  }

  /** A story's articles by account, in the order given. */
  accountsAmong(story: Story): readonly Story[] {
    return accountsOf(story, (profile) => profile);
  }

  private forget(): void {
    this.stories = undefined;
    this.relatedness = new Relatedness(this.index);
  }

  private read(uri: string): Profile | undefined {
    const unread = this.unread.get(uri);
    if (unread === undefined) return undefined;
    const { source, packed } = unread;
    const profile = packed === undefined ? profileOf(source, this.reader) : storedProfile(source, packed);
    this.unread.delete(uri);
    this.profiles.set(uri, profile);
    this.index.add(profile);
    return profile;
  }

  private related(profile: Profile): readonly Profile[] {
    return [...this.relatedness.candidates(profile)]
      .sort(([a, shared], [b, other]) => other - shared || compareUnits(a.source.uri, b.source.uri))
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => ({ other, value: this.relatedness.of(profile, other) }))
      .filter(({ value }) => value >= RELATED)
      .sort((a, b) => b.value - a.value || compareUnits(a.other.source.uri, b.other.source.uri))
      .slice(0, MOST_RELATED)
      .map(({ other }) => other);
  }

  /** The claim of another article that says most of what this one says, if any does. */
  private bestOf(own: ClaimProfile, profile: Profile, other: Profile): AccountedClaim[] {
    const { source, claims } = other;
    const comparison = new ClaimComparison(profile, other, this.index);
    let best: { readonly their: ClaimProfile; readonly likeness: ClaimLikeness } | undefined;
    for (const their of claims) {
      const least = Math.max(SAME, best?.likeness.score ?? 0);
      const likeness = comparison.likeness(own, their, least);
      if (likeness.score < SAME || likeness.score <= (best?.likeness.score ?? 0)) continue;
      if (this.matter.of(own.claim, their.claim) >= LEAST_MATTER) best = { their, likeness };
    }
    if (best === undefined) return [];
    const { claim } = best.their;
    const found = differencesBetween(own.claim, claim, best.likeness.ofLonger);
    // Where a figure differs too, it may be of the other one.
    const differences = found.length > 0 ? found : this.names.between(own.claim, claim);
    return [{ source, claim, likeness: best.likeness.score, differences }];
  }
}
