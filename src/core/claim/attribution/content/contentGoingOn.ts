import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';
import { isBehindContent } from '../phrase/commaBehindContent';
import { type Span } from '../report';

/** In words; with one more there may be a verb among them. */
const LONGEST_BARE_SUBJECT = 3;

/** What follows an interrupting clause and is still content: a quotation, or text behind a comma. */
export function contentGoingOn(tokens: readonly Token[], site: CueSite, language: Language): Span | undefined {
  const { complement, clauseEnd } = site;
  if (complement.kind === 'quotation') {
    // `…, sagte Roe, der See sei „leer“`: German goes on right behind the subject's comma.
    const comma = site.isInverted && language.bracket ? (site.subject?.to ?? 0) : 0;
    if (tokenAt(tokens, comma).lower === ',') return { from: comma + 1, to: tokens.length };
    // `said on the show "Lake Talk"`: no comma before the marks, no speech in them.
    return tokenAt(tokens, complement.at).kind === 'quotation' ? { from: complement.at, to: tokens.length } : undefined;
  }
  if (complement.kind !== 'none' && complement.kind !== 'adjunct') return undefined;
  // `«…», dijo, al salir`: without a subject only what is quoted goes on.
  if (!site.subject) return undefined;
  const comma = complement.kind === 'none' ? clauseEnd : complement.at;
  // `The losers, said Roe, are …`: behind an inverted subject only a verb is sure to be content.
  if (
    site.isInverted &&
    !isPart(tokenAt(tokens, comma + 1), Part.Auxiliary) &&
    !interruptsSubject(tokens, site, language)
  )
    return undefined;
  if (tokenAt(tokens, comma).lower !== ',' || !resumes(tokens, comma + 1)) return undefined;
  // Behind `on Friday,` more adjuncts are likelier than more content.
  if (comma > clauseEnd && !isPart(tokenAt(tokens, comma + 1), Part.Conjunction)) return undefined;
  return { from: comma + 1, to: tokens.length };
}

/** `El plan, dijo la ministra, durará …`: what stands before is too short to be all that she said. */
function interruptsSubject(tokens: readonly Token[], { clauseStart, verb }: CueSite, language: Language): boolean {
  const comma = clauseStart - 1;
  return (
    comma <= LONGEST_BARE_SUBJECT &&
    isPart(tokenAt(tokens, 0), Part.Determiner) &&
    isBehindContent(tokens, comma, verb, language)
  );
}

/** Whether the text at `at` takes up interrupted content, and doesn't add a clause of the reporter's. */
function resumes(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'quotation') return true;
  if (token.kind !== 'word' || isPart(token, Part.Relative)) return false;
  if (isPart(token, Part.Subordinator | Part.AsWord)) return false;
  return token.word.cue?.form !== 'gerund' && !/[a-z]{3,}ing$/.test(token.lower);
}
