import { type NameKind, type NameMention } from '../claim/claim';
import { type Claim } from '../library/source';
import { COUNTRIES, COUNTRY_PAIRS, ORGANISATION_HEADS, PLACE_HEADS } from '../claim/name/nameKinds';
import { type Difference, givenWords } from './difference';
import { sharedFigures } from './sameFigure';
import { type Meaning, type Synonyms } from './synonyms';
import { type TermReader } from './term';

/**
 * How much of what the longer of two claims tells besides names both must tell. A place or an organisation may be given
 * by a larger or a smaller one: `in London`, `in Britain`.
 */
const SAME_FRAME: Readonly<Record<NameKind, number>> = { person: 0.65, place: 0.75, organisation: 0.75, name: 0.85 };
/** The same where they stand elsewhere in the sentence: `the board elected Jo Roe`, `Jo Roe was elected by the board`. */
const ALL_ELSE = 0.85;
const LEAST_SHARED = 3;
/** Characters between two names of one list: `, ` and ` and `. */
const LIST = 6;
/** `WHO` may be any name. */
const ACRONYM = /^\p{Lu}[\p{Lu}.]+$/u;
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}$/u;
const LAST_WORD = /[\p{L}\p{N}’'-]+(?=\P{L}*$)/u;
const FIRST_WORD = /^(?:[’']s?(?!\p{L}))?\P{L}*([\p{L}\p{N}’'-]+)/u;

/** Finds where two claims tell the same of two people, places or organisations. */
export class NameDifferences {
  constructor(
    private readonly synonyms: Synonyms,
    private readonly reader: TermReader,
  ) {}

  /** One name each, of one kind and in one place of the sentence, where all else that is told is the same; or nothing. */
  between(own: Claim, theirs: Claim): readonly Difference[] {
    const [name, ...more] = this.namesNotIn(own, theirs);
    const [rival, ...others] = this.namesNotIn(theirs, own);
    if (!name || !rival || more.length + others.length > 0) return [];
    const kind = kindOfBoth(name, rival);
    if (kind === undefined) return [];
    const isComparable =
      [name, rival].every(({ text }) => !ACRONYM.test(text)) &&
      !isListed(own, name) &&
      !isListed(theirs, rival) &&
      sharedFigures(own, theirs) === Math.max(own.figures.length, theirs.figures.length) &&
      (hasSameNeighbour(own, name, theirs, rival)
        ? this.sharedFrame(own, theirs) >= SAME_FRAME[kind]
        : kind !== 'name' && this.sharedFrame(own, theirs) >= ALL_ELSE);
    return isComparable ? [{ kind: 'name', own: givenWords(name), theirs: givenWords(rival) }] : [];
  }

  /** Names of which no word stands in the other claim, nor in what its names and its speaker are in full. */
  private namesNotIn(claim: Claim, other: Claim): readonly NameMention[] {
    const full = [other.speaker, ...other.names].map((each) => each?.resolved ?? '');
    const known = new Set(this.reader.termsOf([other.words, ...full].join(' ')));
    const open = claim.names.filter((name) => !this.termsOf(name).some((term) => known.has(term)));
    const distinct = new Map(open.map((name) => [this.reader.termsOf(name.text).join(' '), name]));
    return [...distinct.values()];
  }

  private termsOf({ text, resolved = '' }: NameMention): readonly number[] {
    return this.reader.termsOf(`${text} ${resolved}`);
  }

  /** 0–1: how much of what the longer one tells besides names both tell. */
  private sharedFrame(own: Claim, theirs: Claim): number {
    const [some, others] = [this.frame(own), this.frame(theirs)];
    const keys = new Set(others.flat());
    const shared = some.filter((meaning) => meaning.some((key) => keys.has(key))).length;
    return shared < LEAST_SHARED ? 0 : shared / Math.max(some.length, others.length);
  }

  /** What is told, names left out. */
  private frame({ words, names }: Claim): readonly Meaning[] {
    const inNames = new Set(this.reader.termsOf(names.map(({ text }) => text).join(' ')));
    return this.synonyms.read(words).filter(([term = 0]) => !inNames.has(term));
  }
}

/** What both may be; a full name that nothing tells the kind of may be a person's. */
function kindOfBoth(name: NameMention, rival: NameMention): NameKind | undefined {
  if (isCountry(name) !== isCountry(rival)) return undefined;
  if (isFullName(name) && isFullName(rival)) return 'person';
  return name.kind === rival.kind ? name.kind : undefined;
}

/** One of several, of which each paper names its own. */
function isListed({ names }: Claim, { start, end, text, kind }: NameMention): boolean {
  return names.some((other) => {
    const gap = other.start >= end ? other.start - end : start - other.end;
    return other.text !== text && other.kind === kind && gap >= 0 && gap < LIST;
  });
}

/** The same word right before them or right behind, or both at the beginning. */
function hasSameNeighbour(own: Claim, name: NameMention, theirs: Claim, rival: NameMention): boolean {
  const [before, behind] = neighbours(own, name);
  const [theirBefore, theirBehind] = neighbours(theirs, rival);
  return before === theirBefore || (behind !== '' && behind === theirBehind);
}

function neighbours({ text, start }: Claim, name: NameMention): readonly [string, string] {
  const before = LAST_WORD.exec(text.slice(Math.max(0, name.start - start - 30), name.start - start))?.[0] ?? '';
  const behind = FIRST_WORD.exec(text.slice(name.end - start, name.end - start + 30))?.[1] ?? '';
  return [before.toLowerCase(), behind.toLowerCase()];
}

/** `Milan Brandt`; of a place or an organisation mostly one word tells what it is. */
function isFullName({ text, kind }: NameMention): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    kind === 'person' ||
    (kind === 'name' &&
      FULL_NAME.test(text) &&
      !words.some((word) => COUNTRIES.has(word) || ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)))
  );
}

/** `in Britain` may be as right as `in London`. */
function isCountry({ text }: NameMention): boolean {
  const lower = text.toLowerCase();
  return COUNTRIES.has(lower) || COUNTRY_PAIRS.test(lower);
}
