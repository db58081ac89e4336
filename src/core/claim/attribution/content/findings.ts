import { wordSet } from '../../language/wordSet';
import { type Token } from '../../token/token';
import { type Span } from '../report';

/** What findings are read in; a video or a picture shows things. */
const SOURCES =
  wordSet(`poll polls polling survey surveys study studies analysis analyses report reports record records document
  documents figure figures data result results statistics census research paper papers estimate estimates filing filings file files
  review reviews audit investigation inquiry evidence`);

/** `Polls show …`: a verb, and no noun. */
export function showsFindings(before: Token, verb: Token): boolean {
  return SOURCES.has(before.lower) && /^shows?$/.test(verb.lower);
}

/** `a poll by Harbour College`: whoever stands there says what was found, be it a thing: `showed Moss with a lead`. */
export function namesFindings(tokens: readonly Token[], { from, to }: Span): boolean {
  return tokens.slice(from, to).some(({ lower }) => SOURCES.has(lower));
}
