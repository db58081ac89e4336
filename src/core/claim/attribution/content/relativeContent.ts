import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';
import { type Report, type Span } from '../report';

const LONGEST_CLAUSE = 60;

/** `a lake, which she says is dry`, `what he calls dry`: the pronoun before the cue's subject belongs to what is said. */
export function withRelative(tokens: readonly Token[], site: CueSite, report: Report | undefined): Report | undefined {
  const { clauseStart, subject, isElided } = site;
  if (!report || !subject || isElided || !isRelative(tokens, clauseStart - 1, report, site)) return report;
  const at = clauseStart - 1;
  const said = report.content.map((span) => beforeComma(tokens, at, span));
  return { ...report, content: [{ from: at, to: clauseStart }, ...said] };
}

/** `…, which she says is dry, …`: a clause between commas. */
function beforeComma(tokens: readonly Token[], at: number, { from, to }: Span): Span {
  if (tokenAt(tokens, at - 1).lower !== ',') return { from, to };
  for (let end = from + 1; end < Math.min(to, from + LONGEST_CLAUSE); end++)
    if (tokenAt(tokens, end).lower === ',') return { from, to: end };
  return { from, to };
}

function isRelative(tokens: readonly Token[], at: number, { content }: Report, { form }: CueSite): boolean {
  const pronoun = tokenAt(tokens, at);
  if (pronoun.lower === 'what' || pronoun.lower === 'than') return true;
  // `in which she says …` only tells where she says it.
  if (!isPart(pronoun, Part.Relative) || isPart(tokenAt(tokens, at - 1), Part.Preposition)) return false;
  // `the rule that he says is old`, but `it is odd that he says it is old`.
  const first = tokenAt(tokens, content[0]?.from ?? at);
  return !isPart(pronoun, Part.Complementiser) || form.complement === 'naming' || isPart(first, Part.Auxiliary);
}
