import { type TextRange, textOf } from '../../text/range';
import { type Speaker } from '../claim';
import { isAnonymous } from './anonymous';
import { type Gender, type Person } from './people';
import { type SpeakerMemory } from './speakerMemory';

const PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['él', 'male'],
  ['ella', 'female'],
  ['il', 'male'],
  ['elle', 'female'],
  ['ele', 'male'],
  ['ela', 'female'],
  ['er', 'male'],
  ['他', 'male'],
  ['她', 'female'],
  ['彼', 'male'],
  ['彼女', 'female'],
]);
const SAME_REPORT =
  /^(?:the|this|that) (?:same |latter )?(?:report|story|article|newspaper|paper|outlet|magazine|publication|site|website|news agency)$/i;
const SAME_ORGANISATION =
  /^(?:the|this) (?:company|firm|agency|bank|group|organi[sz]ation|ministry|department|university|party|union|startup|carmaker|automaker|maker|retailer|airline|platform)$/i;
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov|sir|president|senator|governor|secretary|mayor|minister|chancellor|former|king|queen|prince|pope|judge|justice|gen|lt|col|rev)\b\.?\s+)+/i;

/** Who is meant by the speaker at `range`, as far as the article has said so up to here. */
export function resolveSpeaker(text: string, range: TextRange, paragraph: number, memory: SpeakerMemory): Speaker {
  const words = textOf(text, range);
  const person = personOf(words, paragraph, memory);
  if (person) {
    memory.centre(person, paragraph);
    learnGender(person, words);
    return {
      ...range,
      text: words,
      resolved: person.name,
      ...(person.role !== undefined && { role: person.role }),
      anonymous: false,
    };
  }
  const head = headOf(words);
  const anonymous = isAnonymous(head);
  const resolved = thingOf(words, paragraph, memory);
  if (!resolved) remember(head, anonymous, paragraph, memory);
  return { ...range, text: words, ...(resolved !== undefined && { resolved }), anonymous };
}

function personOf(words: string, paragraph: number, memory: SpeakerMemory): Person | undefined {
  const gender = PRONOUN.get(words.toLowerCase());
  if (gender) return memory.meant(gender, paragraph);
  const head = headOf(words).replace(TITLES, '');
  const run =
    /(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:(?:van|von|der|de|da|di|del|la|le|bin|al)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*)*$/u.exec(
      head,
    )?.[0];
  if (run === undefined || run === '') return undefined;
  return (
    memory.people.named(run) ?? namedAtEnd(run, memory) ?? (run.includes(' ') ? undefined : memory.people.called(run))
  );
}

/** `Acme CEO Jane Roe`: the run of capitals ends in a name. */
function namedAtEnd(run: string, memory: SpeakerMemory): Person | undefined {
  const parts = run.split(/\s+/);
  for (let from = 1; from < parts.length - 1 && from < 6; from++) {
    const person = memory.people.named(parts.slice(from).join(' '));
    if (person) return person;
  }
  return undefined;
}

/** The phrase without appositions and what a preposition hangs on it. */
function headOf(words: string): string {
  const head = /^[^,(–—]*/.exec(words)?.[0].trim() ?? words;
  return head.split(/\s(?:of|for|from|in|at|with|on|who|familiar|close|briefed)\s/)[0] ?? head;
}

function learnGender(person: Person, words: string): void {
  const gender =
    PRONOUN.get(words.toLowerCase()) ??
    (/^mr\b/i.test(words) ? 'male' : /^(?:mrs|ms|miss)\b/i.test(words) ? 'female' : undefined);
  if (gender) person.gender ??= gender;
}

/** An outlet, an organisation or a group that was named before. */
function thingOf(words: string, paragraph: number, memory: SpeakerMemory): string | undefined {
  if (SAME_REPORT.test(words)) return memory.lastOutlet();
  if (SAME_ORGANISATION.test(words)) return memory.lastOrganisation(paragraph);
  return /^they$/i.test(words) ? memory.lastGroup(paragraph) : undefined;
}

function remember(head: string, anonymous: boolean, paragraph: number, memory: SpeakerMemory): void {
  if (
    /^(?:the |The )?\p{Lu}[^\s]*(?:\s+(?:of |the |and |for )*\p{Lu}[^\s]*)*$/u.test(head) &&
    !/^(?:I|We|You|It|This|That|These|Those|One|Some|Many|Most|Others|Another|Both|He|She|They|Who)$/.test(head)
  )
    memory.spoke(head, paragraph);
  else if (anonymous && /s$|people/i.test(head)) memory.spokeAsGroup(head, paragraph);
}
