import { lastWordOf } from '../../text/partsAt';
import { type TextRange } from '../../text/range';
import { type Speaker } from '../claim';
import { withoutLinks } from '../token/linkMarkup';
import { isAnonymous } from './anonymous';
import { isRelativePronoun, personBefore, thingBefore } from './antecedent';
import { genderOfNoun, genderOfPronoun, learnGender } from './gender';
import { ROLE_WORDS } from './nameWords';
import { type NamedPerson, type Person } from './people';
import { headOf, nameAtEnd, roleAndName, roleAndNameBehind, withoutTitles } from './phrase';
import { type SpeakerMemory } from './speakerMemory';
import { mayNamePerson } from './stranger';
import { isThingsName, thingMeant } from './thing';

/** As far as a name is looked for behind a speaker. */
const NEAR = 80;

/** Where a speaker stands: the names of its sentence, where that begins, and the paragraph's number. */
export interface SpeakerPlace {
  readonly text: string;
  readonly names: readonly NamedPerson[];
  readonly frameStart: number;
  readonly paragraph: number;
}

/** Who is meant by the speaker at `range`, as far as the article has said so up to here. */
export function resolveSpeaker(range: TextRange, place: SpeakerPlace, memory: SpeakerMemory): Speaker {
  const words = withoutLinks(place.text, range);
  const person = personOf(words, range, place, memory);
  if (person) {
    memory.centre(person, place.paragraph);
    learnGender(person, words);
    return speakerOf(range, words, person.name, person.role);
  }
  if (isRelativePronoun(words))
    return speakerOf(range, words, thingBefore(place.text, range, place.frameStart), undefined);
  const named = roleAndName(words) ?? roleAndNameBehind(words, place.text.slice(range.end, range.end + NEAR));
  if (named) {
    memory.spoke(named.name, place.paragraph);
    return speakerOf(range, words, named.name, named.role);
  }
  return unnamed(range, words, place, memory);
}

/** What is told of a speaker beside the words. */
interface Told {
  resolved?: string;
  role?: string;
}

function speakerOf(
  { start, end }: TextRange,
  text: string,
  resolved: string | undefined,
  role: string | undefined,
  anonymous = false,
): Speaker {
  // Field by field: spread objects take several times as long.
  const speaker: Speaker & Told = { start, end, text, anonymous };
  if (resolved !== undefined) speaker.resolved = resolved;
  if (role !== undefined) speaker.role = role;
  return speaker;
}

function personOf(words: string, range: TextRange, place: SpeakerPlace, memory: SpeakerMemory): Person | undefined {
  const gender = genderOfPronoun(words);
  if (gender) return memory.meant(gender, place.paragraph);
  if (isRelativePronoun(words)) return personBefore(place.text, range, place.names);
  return personBehindRole(words, memory) ?? personCalled(nameAtEnd(withoutTitles(headOf(words))), memory);
}

/** `Its director, Jane Roe`: a name behind a role is a person's. */
function personBehindRole(words: string, memory: SpeakerMemory): Person | undefined {
  const found = roleAndName(words);
  const person = found && memory.people.named(found.name);
  if (!person) return undefined;
  person.role ??= found.role;
  person.isCertain = true;
  return person;
}

function personCalled(name: string | undefined, { people }: SpeakerMemory): Person | undefined {
  if (name === undefined) return undefined;
  return people.named(name) ?? namedAtEnd(name, people) ?? (name.includes(' ') ? undefined : people.called(name));
}

/** Splitting a name takes longer than most else that is done with it. */
const THREE_WORDS = /\S\s+\S+\s/;

/** `Acme CEO Jane Roe`: the run of capitals ends in a name. */
function namedAtEnd(run: string, people: SpeakerMemory['people']): Person | undefined {
  if (!THREE_WORDS.test(run)) return undefined;
  const parts = run.split(/\s+/);
  for (let from = 1; from < parts.length - 1 && from < 6; from++) {
    const person = people.named(parts.slice(from).join(' '));
    if (person) return person;
  }
  return undefined;
}

/** An outlet, an organisation, or somebody whose name is not told. */
function unnamed(range: TextRange, words: string, place: SpeakerPlace, memory: SpeakerMemory): Speaker {
  const head = headOf(words);
  const anonymous = isAnonymous(head, words);
  const resolved = thingMeant(words, place.paragraph, memory);
  if (resolved !== undefined) return speakerOf(range, words, resolved, undefined);
  const opensSentence = range.start === place.frameStart;
  remember(head, anonymous, opensSentence, place.paragraph, memory);
  // `Acme, which built the bridge, said`: the name without what is told of it.
  const isNamed = head !== words && words.startsWith(`${head},`) && isThingsName(head, opensSentence) && !anonymous;
  return speakerOf(range, words, isNamed ? head : undefined, undefined, anonymous);
}

function remember(
  head: string,
  anonymous: boolean,
  opensSentence: boolean,
  paragraph: number,
  memory: SpeakerMemory,
): void {
  const noun = lastWordOf(head).toLowerCase();
  const gender = genderOfNoun(noun);
  if (isThingsName(head, opensSentence)) {
    memory.spoke(head, paragraph);
    // An outlet by its letters; as a surname, somebody whom `he` may mean from now on.
    if (mayNamePerson(withoutTitles(head))) memory.centreUnnamed(undefined, paragraph);
  } else if (anonymous && /s$|people/i.test(head)) memory.spokeAsGroup(head, paragraph);
  else if (anonymous || gender || ROLE_WORDS.has(noun)) memory.centreUnnamed(gender, paragraph);
}
