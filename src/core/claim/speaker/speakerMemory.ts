import { type Gender, People, type Person } from './people';

interface Remembered {
  readonly person: Person;
  readonly paragraph: number;
}

/** How many paragraphs back a pronoun may reach. */
const REACH = 2;

/** What a reader keeps in mind on the way through an article: who was named, who is being talked about, who spoke last. */
export class SpeakerMemory {
  readonly people = new People();
  private readonly centres: Remembered[] = [];
  private outlet: string | undefined;
  private group: { readonly name: string; readonly paragraph: number } | undefined;
  private organisation: { readonly name: string; readonly paragraph: number } | undefined;

  /** A person who speaks, or whom a sentence is about. */
  centre(person: Person, paragraph: number): void {
    this.centres.push({ person, paragraph });
  }

  spoke(name: string, paragraph: number): void {
    this.outlet = name;
    this.organisation = { name, paragraph };
  }

  spokeAsGroup(name: string, paragraph: number): void {
    this.group = { name, paragraph };
  }

  about(organisation: string, paragraph: number): void {
    this.organisation = { name: organisation, paragraph };
  }

  /** Whom `he` or `she` means: the last one talked about that fits; `undefined` where none does. */
  meant(gender: Gender, paragraph: number): Person | undefined {
    for (let i = this.centres.length - 1; i >= 0 && i >= this.centres.length - 12; i--) {
      const remembered = this.centres[i];
      if (!remembered || paragraph - remembered.paragraph > REACH) return undefined;
      const { person } = remembered;
      if (person.gender === undefined || person.gender === gender) return person;
    }
    return undefined;
  }

  /** Whose `the same report` is. */
  lastOutlet(): string | undefined {
    return this.outlet;
  }

  lastGroup(paragraph: number): string | undefined {
    return this.group?.paragraph === paragraph ? this.group.name : undefined;
  }

  lastOrganisation(paragraph: number): string | undefined {
    return this.organisation && paragraph - this.organisation.paragraph < REACH ? this.organisation.name : undefined;
  }
}
