import { type Language, type VerbBracket } from '../language/language';
import { type Token, isPart, tokenAt } from '../token/token';
import { Part } from '../token/word';
import { type CueMatch } from './cueMatch';
import { nounPhraseAt, nounPhraseBefore } from './phrase/nounPhrase';
import { type Span } from './report';
import { isAdverb } from './phrase/verbGroup';

/** How far before its participle an auxiliary is looked for. */
const LONGEST_BRACKET = 24;
/** A subject with its apposition, in tokens. */
const LONGEST_OPENING = 60;
/** Cases that no subject has. */
const OBLIQUE = /^(?:den|dem|einen|einem|diesen|diesem|seinen|seinem|ihren|ihrem)$/;
const PERFECT = /^(?:hat|haben|hatte|hatten|habe|hätte|hätten)$/;
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden|werde)$/;

/** The clause that a participle closes: `Roe hat am Freitag erklärt`. */
export interface Bracket {
  readonly auxiliary: number;
  readonly isPassive: boolean;
  readonly subject: Span | undefined;
}

/** `gab das Buch`: the verb says something only with its other half, which stands at the clause's end. */
export function lacksParticle(tokens: readonly Token[], { form, end }: CueMatch, { separable }: VerbBracket): boolean {
  const particles = form.form === 'finite' ? separable.get(form.lemma) : undefined;
  if (!particles) return false;
  for (let at = end; at < Math.min(tokens.length, end + LONGEST_BRACKET); at++) {
    const { lower } = tokenAt(tokens, at);
    if (particles.includes(lower)) return false;
    if (/^[.:;]$/.test(lower)) return true;
  }
  return true;
}

function staysInClause(token: Token): boolean {
  return token.kind === 'word' && !isPart(token, Part.Conjunction);
}

/** Where the clause of the verb at `verb` begins: behind a mark, a quotation or a conjunction. */
function clauseStartBefore(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && verb - at < LONGEST_OPENING && staysInClause(tokenAt(tokens, at - 1))) at--;
  return at;
}

/** `Am Freitag sagte Roe`, `So sagte Roe`: what stands before the verb is no subject, which then follows it. */
export function isFronted(tokens: readonly Token[], verb: number): boolean {
  const from = clauseStartBefore(tokens, verb);
  const first = tokenAt(tokens, from);
  // Verb first behind a comma: `Als es regnete, sagte Roe …`, but not `Roe, der Bürgermeister, sagte …`.
  if (from === verb) return verb > 0 && tokenAt(tokens, verb - 1).kind !== 'word' && !closesApposition(tokens, verb);
  if (OBLIQUE.test(first.lower) || /^als$|.end$/.test(first.lower)) return true;
  return isPart(first, Part.Preposition | Part.TimeWord) || isAdverb(first);
}

/**
 * `Roe, der Bürgermeister, sagte: …`: what opens the sentence is a noun phrase, so that the comma right before the verb ends
 * an apposition; where nothing is said behind the verb, it ends what is said: `Der See sei leer, sagte Roe.`
 */
export function closesApposition(tokens: readonly Token[], verb: number): boolean {
  if (tokenAt(tokens, verb - 1).lower !== ',') return false;
  let from = verb - 1;
  while (from > 0 && !partsSentence(tokenAt(tokens, from - 1))) {
    from--;
    if (verb - from > LONGEST_OPENING) return false;
  }
  const first = tokenAt(tokens, from);
  const leads = isPart(first, Part.Preposition | Part.Subordinator | Part.AsWord | Part.Pronoun);
  return first.kind === 'word' && first.isCapitalised && !leads && announces(tokens, verb);
}

function partsSentence({ lower, kind }: Token): boolean {
  return lower === ';' || lower === ':' || kind === 'quotation';
}

/** Whether a colon, a quotation or a `dass` follows. */
function announces(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + LONGEST_BRACKET)
    .some(({ lower, kind }) => lower === ':' || kind === 'quotation' || lower === 'dass');
}

/** The bracket that the participle at `verb` closes; `undefined` where no auxiliary opens one. */
export function bracketBefore(tokens: readonly Token[], verb: number, language: Language): Bracket | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_BRACKET); at--) {
    const token = tokenAt(tokens, at);
    if (token.lower === ',' && at === verb - 1) {
      // `hat Roe, der Bürgermeister, erklärt`
      at = commaBefore(tokens, at);
      continue;
    }
    if (token.kind === 'mark' && !/^[()-]$/.test(token.lower)) return undefined;
    // `wird Roe zitiert`: the one passive whose subject speaks.
    const isPassive = PASSIVE.test(token.lower) && tokenAt(tokens, verb).lower !== 'zitiert';
    if (!PASSIVE.test(token.lower) && !PERFECT.test(token.lower)) continue;
    const subject = isPassive ? undefined : subjectOf(tokens, at, language);
    return { auxiliary: at, isPassive, subject };
  }
  return undefined;
}

/** The comma that opens what the one at `close` closes; the start of the tokens where there is none. */
function commaBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > Math.max(0, close - LONGEST_BRACKET); at--)
    if (tokenAt(tokens, at).lower === ',') return at;
  return 0;
}

function subjectOf(tokens: readonly Token[], auxiliary: number, language: Language): Span | undefined {
  return isFronted(tokens, auxiliary)
    ? nounPhraseAt(tokens, auxiliary + 1, language)
    : nounPhraseBefore(tokens, auxiliary, language);
}

const SEPARABLE_INFINITIVE =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|um|vor|weg|weiter|zurück|zusammen)zu\p{L}+n$/u;

/** `versprach, die Brücke zu bauen`: the clause ends in `zu` and an infinitive; one with `um` tells a purpose. */
export function isInfinitiveClause(tokens: readonly Token[], from: number, { bracket }: Language): boolean {
  if (!bracket || /^(?:um|ohne|statt|anstatt)$/.test(tokenAt(tokens, from).lower)) return false;
  let end = from;
  while (end - from < LONGEST_BRACKET && tokenAt(tokens, end).kind !== 'mark') end++;
  const { lower } = tokenAt(tokens, end - 1);
  return SEPARABLE_INFINITIVE.test(lower) || (tokenAt(tokens, end - 2).lower === 'zu' && lower.endsWith('n'));
}

/** Whether speech is told of in a clause from `from` on: a subjunctive, or words in quotation marks. */
export function soundsReported(tokens: readonly Token[], from: number, { bracket }: Language): boolean {
  if (!bracket) return false;
  for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
    const { lower, kind } = tokenAt(tokens, at);
    if (kind === 'quotation' || bracket.subjunctives.has(lower) || bracket.conditionals.has(lower)) return true;
  }
  return false;
}
