import { type Language } from '../../language/language';
import { type Token, isOf, isPart, tokenAt } from '../../token/token';
import { Part, WordClass } from '../../token/word';
import { isAdverb } from './verbGroup';

/** The longest noun phrase, in words, that an apposition is looked for behind. */
const LONGEST_HEAD = 6;
const PARTS_OF_CLAUSES = Part.Pronoun | Part.Auxiliary | Part.Negation | Part.Conjunction;

/**
 * In Romance languages, what a comma right before a reporting verb tells, of which the subject may follow: no subject is
 * parted from its verb by a single comma, so that `Los trabajos durarán dos años, dijo la ministra en mayo` needs no end of
 * its clause to be read.
 *
 * @param comma where it stands
 * @param saying verbs that hardly ever have a noun for their object
 * @returns `no` where it closes what stands behind a subject: `Ana Ruiz, alcaldesa de Soto, anunció una fiesta`
 */
export function commaBehindContent(
  tokens: readonly Token[],
  comma: number,
  verb: number,
  saying: ReadonlySet<string>,
): 'yes' | 'no' | 'unsure' {
  if (tokenAt(tokens, comma).lower !== ',') return 'unsure';
  const [first, second] = firstCommas(tokens, comma);
  if (first === undefined) return saying.has(tokenAt(tokens, verb).lower) && !opensAdjunct(tokens) ? 'yes' : 'unsure';
  return second === undefined && isHead(tokens, first) && isApposition(tokens, first + 1, comma) ? 'no' : 'unsure';
}

/**
 * Whether all that stands before the comma, and so before a reporting verb with its subject behind it, is surely what was
 * said, however short: `Se acabó, dijo …`.
 */
export function isBehindContent(
  tokens: readonly Token[],
  comma: number,
  verb: number,
  { saying, bracket }: Language,
): boolean {
  if (tokenAt(tokens, comma).lower !== ',') return false;
  // German: the verb comes first behind what stands for the clause's opening: `Er geht, sagte sie`.
  if (bracket)
    return firstCommas(tokens, comma).length === 0 && !opensAdjunct(tokens) && !opensOtherwise(tokenAt(tokens, 0));
  return saying !== undefined && commaBehindContent(tokens, comma, verb, saying) === 'yes';
}

/** `Laut`, `Was`: no main clause begins so. */
function opensOtherwise(token: Token): boolean {
  return isOf(token, WordClass.Trigger) || isPart(token, Part.QuestionWord);
}

/** Where the first two marks stand that part the words: more are not asked for, and a sentence may be endless. */
function firstCommas(tokens: readonly Token[], end: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < end && found.length < 2; at++) if (/^[,–—()]$/.test(tokenAt(tokens, at).lower)) found.push(at);
  return found;
}

/** `En mayo`, `El martes`, `Además`, `Pero cuando llegó` */
function opensAdjunct(tokens: readonly Token[]): boolean {
  const from = isPart(tokenAt(tokens, 0), Part.Conjunction) ? 1 : 0;
  const first = tokenAt(tokens, from);
  if (isPart(first, Part.Preposition | Part.Subordinator | Part.AsWord | Part.TimeWord) || isAdverb(first)) return true;
  return isPart(tokenAt(tokens, from + 1), Part.TimeWord);
}

/** Whether the sentence begins with nothing but a noun phrase: a short one without a verb. */
function isHead(tokens: readonly Token[], end: number): boolean {
  if (end > LONGEST_HEAD || opensAdjunct(tokens) || isPart(tokenAt(tokens, 0), Part.Conjunction)) return false;
  return isVerbless(tokens, 0, end);
}

/** `alcaldesa de Soto`, `Emerson Vita`, `24 ans`, `que llegó ayer`; an enumeration goes on with what stands before. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokenAt(tokens, from);
  if (isPart(first, Part.Relative | Part.Complementiser)) return true;
  return !isPart(first, Part.Determiner | Part.Preposition) && isVerbless(tokens, from, to);
}

function isVerbless(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.word.cue || isPart(token, PARTS_OF_CLAUSES)) return false;
  }
  return true;
}
