import { lastWordOf } from '../../text/partsAt';
import { type TextRange } from '../../text/range';

/** Someone the article names in full. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  role?: string;
  gender?: Gender;
  /** Something says that a person bears the name: a given name that is known, a title, a role. Two capitals may be a firm. */
  isCertain: boolean;
}

export type Gender = 'male' | 'female';

/** A full name where it stands. */
export interface NameMention extends TextRange {
  readonly name: string;
  readonly role?: string;
  readonly gender?: Gender;
  readonly isCertain: boolean;
}

/** The people named so far, by full name and by surname. */
export class People {
  private readonly byName = new Map<string, Person>();
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();

  /** Remembers a mention; the first role that is told stays. */
  add({ name, role, gender, isCertain }: NameMention): Person {
    const person = this.byName.get(name) ?? this.create(name);
    if (role !== undefined) person.role ??= role;
    if (gender !== undefined) person.gender ??= gender;
    person.isCertain ||= isCertain;
    return person;
  }

  named(name: string): Person | undefined {
    return this.byName.get(name);
  }

  /** The one person of this surname, or else of this given name; `undefined` where there are two. */
  called(word: string): Person | undefined {
    const family = this.bySurname.get(word);
    // `Ostrander` alone is no short form of a firm `Ostrander Marine`.
    const candidates = family ?? this.byGiven.get(word)?.filter((person) => person.isCertain) ?? [];
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  private create(name: string): Person {
    const given = name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name;
    const person: Person = { name, surname: lastWordOf(name), given, isCertain: false };
    this.byName.set(name, person);
    push(this.bySurname, person.surname, person);
    push(this.byGiven, person.given, person);
    return person;
  }
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

/** A name in a sentence with whose it is. */
export interface NamedPerson {
  readonly mention: NameMention;
  readonly person: Person;
}
