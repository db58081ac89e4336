import { type Gender, People, type Person } from './people';

interface Remembered {
  /** Absent where somebody unnamed speaks: `a spokeswoman` may be `she`, and nobody knows who that is. */
  readonly person?: Person;
  readonly gender?: Gender;
  readonly paragraph: number;
}

/** How many paragraphs back a pronoun may reach. */
const REACH = 2;
/** How many people back. */
const DEPTH = 12;

/** What a reader keeps in mind on the way through an article: who was named, who is being talked about, who spoke last. */
export class SpeakerMemory {
  readonly people = new People();
  private readonly centres: Remembered[] = [];
  private readonly mentions: Remembered[] = [];
  private outlet: string | undefined;
  private group: { readonly name: string; readonly paragraph: number } | undefined;
  private organisation: { readonly name: string; readonly paragraph: number } | undefined;

  /** A person who speaks, or whom a sentence is about. */
  centre(person: Person, paragraph: number): void {
    this.centres.push({ person, paragraph });
    this.mentions.length = 0;
  }

  /** Somebody without a name speaks: later pronouns may mean them. */
  centreUnnamed(gender: Gender | undefined, paragraph: number): void {
    this.centres.push({ ...(gender && { gender }), paragraph });
    this.mentions.length = 0;
  }

  /** A person who is named but not talked about. */
  mention(person: Person, paragraph: number): void {
    this.mentions.push({ person, paragraph });
  }

  spoke(name: string, paragraph: number): void {
    this.outlet = name;
    this.organisation = { name, paragraph };
  }

  spokeAsGroup(name: string, paragraph: number): void {
    this.group = { name, paragraph };
  }

  /** Whom `he` or `she` means: the last one talked about that fits; `undefined` where none does, or more than one might. */
  meant(gender: Gender, paragraph: number): Person | undefined {
    const floor = Math.max(0, this.centres.length - DEPTH);
    for (let i = this.centres.length - 1; i >= floor; i--) {
      const remembered = this.centres[i];
      if (!remembered || paragraph - remembered.paragraph > REACH) return undefined;
      if (!fits(remembered, gender)) continue;
      return remembered.person && this.isClear(remembered.person, gender, remembered.paragraph < paragraph)
        ? remembered.person
        : undefined;
    }
    return undefined;
  }

  /** Nobody else was named since who fits better, or as well when the paragraph has changed. */
  private isClear(person: Person, gender: Gender, isEarlierParagraph: boolean): boolean {
    const isKnown = person.gender === gender;
    return !this.mentions.some(
      ({ person: other }) => other && other !== person && other.gender === gender && (!isKnown || isEarlierParagraph),
    );
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

function fits({ person, gender }: Remembered, wanted: Gender): boolean {
  const known = person ? person.gender : gender;
  return known === undefined || known === wanted;
}
