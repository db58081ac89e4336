import { type Claim, type Source } from '../../../src/core/library/source';
import { type RuleCode } from '../../../src/core/verify/ruleCodes';
import { CORRUPTIONS } from './corruptions';
import { type Case } from './quoteCases';
import { type Random } from './random';
import { plainTextOf, REWRITINGS, type Told } from './rewritings';

/** A rewritten sentence; where a fact of it was changed, with the rule that has to speak. */
export interface ParaphraseCase extends Case {
  readonly mustWake?: RuleCode;
}

/** A true sentence made by one rewriting, half of the time by a second one after it. */
export function trueParaphrase(kind: string, random: Random, source: Source): ParaphraseCase | undefined {
  const told = toldBy(random, source);
  const sentence = told && REWRITINGS[kind]?.(random, told);
  if (told === undefined || sentence === undefined || isTooShort(sentence)) return undefined;
  return caseOf(
    kind,
    told,
    random.next() < 0.5 ? (rewritten(random, { ...told, text: sentence }) ?? sentence) : sentence,
  );
}

/** A rewritten sentence with one fact changed. */
export function falseParaphrase(kind: string, random: Random, source: Source): ParaphraseCase | undefined {
  const corruption = CORRUPTIONS[kind];
  const told = toldBy(random, source);
  const rephrased = told && rewritten(random, told);
  const sentence = rephrased && corruption?.corrupt(random, told, rephrased);
  if (told === undefined || corruption === undefined || sentence === undefined || isTooShort(sentence))
    return undefined;
  return { ...caseOf(kind, told, sentence), mustWake: corruption.code };
}

function rewritten(random: Random, told: Told): string | undefined {
  return REWRITINGS[random.pick(OF_THE_CLAIM)]?.(random, told);
}

function toldBy(random: Random, source: Source): Told | undefined {
  const lang = source.metadata.lang?.value ?? '';
  const fitting = source.claims.filter((claim) => isFitting(claim) && (!isQuoting(claim) || SPEECH.test(claim.text)));
  if (fitting.length === 0) return undefined;
  const claim = random.pick(fitting);
  return { source, claim, lang, text: plainTextOf(claim, source) };
}

function caseOf(kind: string, { source, claim, lang }: Told, sentence: string): ParaphraseCase {
  const pin = `[@${source.citekey}, para. ${claim.paragraph}]<!--claim:${claim.id}-->`;
  return { kind, lang, paragraph: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} ${pin}.` };
}

/** A quotation as it is given whole: words cut out of one are another rule's. */
const SPEECH = /^["“][^"“”]+,["”] [^"“”]+$/;

function isQuoting({ text }: Claim): boolean {
  return /["“”„«»]/.test(text);
}

/** Others tell what the pinned sentence does not. */
const OF_THE_CLAIM = Object.keys(REWRITINGS).filter((kind) => !/neighbour|sum/.test(kind));

/** Of a sentence's length, with nothing in it that Markdown would read. */
function isFitting({ text }: Claim): boolean {
  return !/[‘[\]*_`<>\\|@^~#(){}=…]|\.\.|--|'\w+.*'/.test(text) && text.length > 40 && text.length < 300;
}

/** Half a quotation is none, and three words are no sentence. */
function isTooShort(sentence: string): boolean {
  return /["“”]/.test(sentence) || sentence.split(' ').length < 4;
}
