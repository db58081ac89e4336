import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { type CueSite } from '../cueSite';

/** Verbs of naming that also say what something bears as a name, or whom somebody telephoned. */
const CALLS = new Set(['call', 'name', 'title', 'entitle', 'dub']);

/**
 * `a plan called Blue Water`, `a book called "Blue Water" on lakes`, `Moss called Roe.`: a name and nothing that is said of it.
 * `a man he calls "Blue Water"` does say something.
 */
export function isBareName(tokens: readonly Token[], { form, group, end, subject }: CueSite): boolean {
  if (!CALLS.has(form.lemma) || form.form !== 'finite' || group.hasAuxiliary || !subject) return false;
  if (subject.to !== group.from || isPart(tokenAt(tokens, group.from - 1), Part.Pronoun)) return false;
  const to = nameEnd(tokens, end, tokenAt(tokens, group.from - 1).isCapitalised);
  return to !== undefined && endsPhrase(tokenAt(tokens, to));
}

/** Behind the name at `from`; a title in quotation marks is one only behind a common noun. */
function nameEnd(tokens: readonly Token[], from: number, isBehindName: boolean): number | undefined {
  let at = tokenAt(tokens, from).lower === 'the' ? from + 1 : from;
  const first = tokenAt(tokens, at);
  if (first.kind === 'quotation') return !isBehindName && /\p{Lu}/u.test(first.opening ?? '') ? at + 1 : undefined;
  if (tokenAt(tokens, at).lower === '#') at++;
  const start = at;
  while (/^\d/.test(tokenAt(tokens, at).lower) || tokenAt(tokens, at).isCapitalised) at++;
  return at > start ? at : undefined;
}

function endsPhrase(token: Token): boolean {
  return token.kind === 'mark' || isPart(token, Part.Preposition | Part.Conjunction);
}
