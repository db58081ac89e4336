import { wordSet } from '../language/wordSet';
import { type Token, isOf, tokenAt } from '../token/token';
import { WordClass } from '../token/word';

/** Done to people alone. */
const SUFFERED =
  wordSet(`born arrested jailed imprisoned detained murdered buried divorced widowed educated knighted hospitalised hospitalized
  diagnosed handcuffed beheaded orphaned`);
/** Done by people alone: firms and teams don't. */
const DONE =
  wordSet(`smiled laughed joked grinned wept cried sobbed nodded shrugged sighed whispered died resigned married divorced
  graduated tweeted prayed slept drowned giggled blushed winked`);
/** What people alone have. */
const OWNED =
  wordSet(`wife husband spouse widow widower mother father parents mom mum dad son daughter brother sister girlfriend boyfriend
  fiancee fiancé fiancée uncle aunt nephew niece grandson granddaughter grandfather grandmother
  death murder childhood memoir autobiography`);
/** Before a name they make it a person's. */
const BEFORE = wordSet('arrested married jailed murdered divorced née nicknamed');
const BEING = wordSet('is was');
/** `is a former assistant editor` */
const LONGEST_OFFICE = 5;

/** `Jane Roe, 52, …`, `Roe's widow`, `Roe was born`, `Roe is the editor`: words beside the name `[from, to)` that only a person has. */
export function isPersonFrame(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokenAt(tokens, to).lower;
  const behind = tokenAt(tokens, to + 1);
  if (next === ',') return isAge(tokens, to);
  if (isOf(tokenAt(tokens, to - 1), WordClass.Possessive)) return OWNED.has(next);
  if (BEING.has(next)) return SUFFERED.has(behind.lower) || isSomebody(tokens, to + 1);
  return DONE.has(next) || BEFORE.has(tokenAt(tokens, from - 1).lower);
}

/** `, 52,` */
function isAge(tokens: readonly Token[], comma: number): boolean {
  return /^\d{2}$/.test(tokenAt(tokens, comma + 1).lower) && /^[,.)]$/.test(tokenAt(tokens, comma + 2).lower);
}

/** `a 30-year-old farmer`, `the editor of it`; `a leader in lakes` may be a firm. */
function isSomebody(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:an?|the)$/.test(tokenAt(tokens, from).lower)) return false;
  for (let at = from + 1; at < from + LONGEST_OFFICE; at++) {
    const token = tokenAt(tokens, at);
    if (/^\d{1,2}-year-old$/.test(token.lower)) return true;
    if (isOf(token, WordClass.Role) && /^(?:of|at)$/.test(tokenAt(tokens, at + 1).lower)) return true;
    if (token.kind !== 'word' || token.isCapitalised) return false;
  }
  return false;
}
