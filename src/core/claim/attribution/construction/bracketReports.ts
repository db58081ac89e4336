import { type Language, type VerbBracket } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { contentWithoutSource } from '../content/contentWithoutSource';
import { nounPhraseBefore } from '../phrase/nounPhrase';
import { type Report, type Span } from '../report';

const LONGEST_AS_CLAUSE = 30;

/** `Wie Roe mitteilte, …` and `…, wie Roe mitteilte.`: the verb ends a clause whose mark is its first word. */
export function asClauseReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  if (!isPart(tokenAt(tokens, at), Part.AsWord)) return undefined;
  const before = tokenAt(tokens, at - 1);
  if (at > 0 && before.lower !== ',' && before.kind !== 'quotation') return undefined;
  const end = clauseEnd(tokens, at);
  const verb = lastCue(tokens, at + 1, end, language);
  if (verb === undefined) return undefined;
  const content = contentWithoutSource(tokens, 0, at, end);
  if (content.length === 0) return undefined;
  return {
    cue: { from: verb, to: end },
    speaker: { from: at + 1, to: verb },
    content,
    clauseStart: at,
    isOpenEnded: false,
  };
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < Math.min(tokens.length, from + LONGEST_AS_CLAUSE) && !/^[,.;:!?]$/.test(tokenAt(tokens, at).lower)) at++;
  return at;
}

/** The reporting verb that a clause ends with, an auxiliary behind it or not. */
function lastCue(tokens: readonly Token[], from: number, end: number, language: Language): number | undefined {
  for (let at = end - 1; at >= Math.max(from + 1, end - 3); at--) {
    const token = tokenAt(tokens, at);
    if (isReportingEnd(token.lower, language)) return at;
    if (!isPart(token, Part.Auxiliary)) return undefined;
  }
  return undefined;
}

/** `sagte`, `mitteilte`: the halves of a separable verb are one word at the end of such a clause. */
function isReportingEnd(lower: string, { cues, bracket }: Language): boolean {
  const cue = cues.get(lower);
  if (cue) return cue.complement !== 'naming';
  const particle = lower.startsWith('bekannt')
    ? 'bekannt'
    : /^(?:mit|an|aus|fest|ein|hin|hervor|dar|nahe)/.exec(lower)?.[0];
  return particle !== undefined && bracket !== undefined && cues.has(lower.slice(particle.length));
}

/** `Einem Bericht zufolge …`: the source stands before. */
export function sourceBeforeReport(tokens: readonly Token[], at: number, language: Language): Report | undefined {
  if (!language.bracket?.sourcesBefore.has(tokenAt(tokens, at).lower)) return undefined;
  const speaker = nounPhraseBefore(tokens, at, language);
  if (!speaker) return undefined;
  const content = contentWithoutSource(tokens, 0, speaker.from, at + 1);
  return { cue: { from: at, to: at + 1 }, speaker, content, clauseStart: speaker.from, isOpenEnded: false };
}

/** `seiner Ansicht nach`, `nach eigenen Angaben` turned round: whose it is stands before the noun. */
export function ownViewReport(tokens: readonly Token[], at: number, { bracket }: Language): Report | undefined {
  if (tokenAt(tokens, at).lower !== 'nach' || !bracket?.opinions.has(tokenAt(tokens, at - 1).lower)) return undefined;
  // `Was ist Ihrer Meinung nach …?`
  if (tokens.at(-1)?.lower === '?') return undefined;
  const from = at - 2;
  if (!/^(?:sein|ihr|mein|unser)er$/.test(tokenAt(tokens, from).lower)) return undefined;
  const content = contentWithoutSource(tokens, 0, from, at + 1);
  return {
    cue: { from: from + 1, to: at + 1 },
    speaker: { from, to: from + 1 },
    content,
    clauseStart: from,
    isOpenEnded: false,
  };
}

/** A sentence in the mood of reported speech without a verb of saying: `Die Brücke sei gesperrt.` Its speaker is the last one. */
export function moodReport(tokens: readonly Token[], { bracket }: Language): Report | undefined {
  if (!bracket || tokens.some(({ lower }) => lower === 'ich' || lower === 'denn')) return undefined;
  const at = tokens.findIndex((token, i) => isSubjunctive(token, tokenAt(tokens, i - 1), bracket));
  const said = at >= 0 ? at : saidToBe(tokens, bracket);
  if (said === undefined) return undefined;
  const cue = { from: said, to: said + 1 };
  return { ...whole(tokens, cue), ...(at >= 0 && { goesOn: true as const }) };
}

const NO_SUBJUNCTIVES = new Set(
  'wurde eine keine seine ihre meine unsere diese jene alle viele heute ohne gerne beinahe beide andere solche bisherige'.split(
    ' ',
  ),
);

/** A known form, or any verb in -e behind a pronoun that would want -t: `er freue sich`. */
function isSubjunctive({ lower, isCapitalised }: Token, before: Token, { subjunctives }: VerbBracket): boolean {
  if (isCapitalised) return false;
  return (
    subjunctives.has(lower) ||
    (/^(?:er|es|man)$/.test(before.lower) && /[^t]e$/.test(lower) && lower.length > 3 && !NO_SUBJUNCTIVES.has(lower))
  );
}

/** `soll … gewesen sein`: said to have been so. */
function saidToBe(tokens: readonly Token[], bracket: VerbBracket): number | undefined {
  const at = tokens.findIndex(({ lower }) => bracket.obligations.has(lower));
  if (at < 0) return undefined;
  const last = tokens.findLast(({ kind }) => kind === 'word')?.lower ?? '';
  return last === 'haben' || last === 'sein' ? at : undefined;
}

function whole(tokens: readonly Token[], cue: Span): Report {
  return { cue, content: [{ from: 0, to: tokens.length }], clauseStart: cue.from, isOpenEnded: false };
}
