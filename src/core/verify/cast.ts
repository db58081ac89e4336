import { type Claim, type Source } from '../library/source';
import { folded } from '../text/fold';
import { Remembered } from '../text/remembered';

/** Two capitalised words: a person's name, or one that a title goes before. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){0,3}\s+\p{Lu}[\p{L}\p{M}.'’-]+$/u;

export function isFullName(name: string): boolean {
  return FULL_NAME.test(name);
}

export function lastName(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** Folded; in no order. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(folded(text).split(/[^\p{L}\p{N}]+/u));
}

/** The people of articles; those of an article that stays as it is are gathered once. */
export class Cast {
  private readonly known = new Remembered<Source, readonly string[]>();
  private readonly heard = new Remembered<Claim, ReadonlySet<string>>();

  /** People whom an article names in full. */
  of(source: Source): readonly string[] {
    return this.known.of(source, [], () => peopleOf(source));
  }

  /** Words by which a claim's speaker may go: of their name and role, of the claim, of the byline and the outlet's name. */
  heardFor(claim: Claim, source: Source): ReadonlySet<string> {
    return this.heard.of(claim, [], () => wordsOf(namedFor(claim, source).join(' ')));
  }

  /** A name as it is, where it is a full one; a surname alone is that of the one person of the article who has it. */
  fullName(name: string, source: Source): string | undefined {
    const people = this.of(source);
    if (isFullName(name)) return people.find((person) => name.endsWith(person)) ?? name;
    const [person, second] = people.filter((each) => lastName(each) === lastName(name));
    return second === undefined ? person : undefined;
  }
}

function peopleOf({ claims }: Source): readonly string[] {
  const names = claims.flatMap(({ names: all, speaker }) => [
    ...all.filter(({ kind }) => kind === 'person').map(({ text }) => text),
    ...(speaker?.resolved === undefined ? [] : [speaker.resolved]),
  ]);
  return [...new Set(names)].filter(isFullName);
}

function namedFor({ words, speaker }: Claim, { metadata }: Source): readonly string[] {
  const authors = metadata.authors?.value.map((author) => author.name) ?? [];
  const said = [speaker?.text, speaker?.resolved, speaker?.role, metadata.outlet?.value];
  return [words, ...authors, ...said.filter((part) => part !== undefined)];
}
