import { type SpeakerMemory } from './speakerMemory';

const SAME_REPORT =
  /^(?:the|this|that) (?:same |latter )?(?:report|story|article|newspaper|paper|outlet|magazine|publication|site|website|news agency)$/i;
const SAME_COMPANY =
  /^(?:the|this) (?:company|firm|startup|carmaker|automaker|maker|retailer|airline|platform|business|builder|supplier|lender)$/i;
const SAME_BODY =
  /^(?:the|this) (agency|bank|group|organi[sz]ation|ministry|department|university|party|union|council|commission|committee|association|authority|institute)$/i;
const NO_COMPANY =
  /agency|ministry|department|council|police|party|university|court|house|senate|parliament|committee|authority|commission|association|institute|society|union|greens|democrats|republicans|post|times|ledger|journal|gazette|herald|tribune|news|reuters|guardian/i;
const CAPITALISED = /^(?:[Tt]he )?\p{Lu}[^\s]*(?:\s+(?:of |the |and |for )*\p{Lu}[^\s]*)*$/u;
const NO_NAME = /^(?:I|We|You|It|This|That|These|Those|One|Some|Many|Most|Others|Another|Both|He|She|They|Who)$/;

/** The outlet, organisation or group, named before, that `words` stand for; a body only where its name says so. */
export function thingMeant(words: string, paragraph: number, memory: SpeakerMemory): string | undefined {
  if (SAME_REPORT.test(words)) return memory.lastOutlet();
  if (/^they$/i.test(words)) return memory.lastGroup(paragraph);
  const name = memory.lastOrganisation(paragraph);
  if (name === undefined) return undefined;
  if (SAME_COMPANY.test(words)) return NO_COMPANY.test(name) ? undefined : name;
  const body = SAME_BODY.exec(words)?.[1];
  const isNamedSo =
    body !== undefined && (name.toLowerCase().includes(body.toLowerCase()) || /^\p{Lu}{2,6}$/u.test(name));
  return isNamedSo ? name : undefined;
}

/** Whether `head` is the name of an outlet or an organisation; a plural that only begins its sentence is none. */
export function isThingsName(head: string, opensSentence: boolean): boolean {
  if (!CAPITALISED.test(head) || NO_NAME.test(head)) return false;
  return !(opensSentence && /^\p{Lu}\p{Ll}+s$/u.test(head));
}
