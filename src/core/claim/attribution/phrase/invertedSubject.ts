import { type CueForm } from '../../language/cueForm';
import { type Language } from '../../language/language';
import { type Token, isPart, tokenAt } from '../../token/token';
import { Part } from '../../token/word';
import { closesApposition, isFronted } from '../bracket';
import { type CueMatch } from '../cueMatch';
import { type Span } from '../report';
import { commaBehindContent } from './commaBehindContent';
import { nounPhraseAt } from './nounPhrase';
import { endsApposition, subjectBefore } from './subject';
import { isAdverb, type VerbGroup } from './verbGroup';

const ENDS = new Set(['', ',', '.', ':', ';', '?', '!', '—', '–', '(']);
/** `äußerte sich`, `dijo este martes por la tarde`: so many small words may part a verb and its subject. */
const LONGEST_ASIDE = 4;

/** `"…," said Jane Roe`, `…, said Jane Roe.`: the subject follows, and nothing but the end of the clause follows it. */
export function invertedSubject(
  tokens: readonly Token[],
  { verb, end: from, form }: CueMatch,
  group: VerbGroup,
  language: Language,
): Span | undefined {
  if (!canInvert(form, language)) return undefined;
  const before = tokenAt(tokens, group.from - 1);
  // `Comme l'a dit Jeanne Roux`, `como dijo Ana Ruiz`
  if (language.saying && isPart(before, Part.AsWord))
    return nounPhraseAt(tokens, behindAside(tokens, from, language), language);
  const isBehindContent =
    before.kind === 'quotation' || before.lower === ',' || before.lower === '—' || before.lower === '–';
  const isFollowed = isBehindContent || (language.bracket && isFronted(tokens, from - 1));
  if (!isFollowed || (group.hasAuxiliary && !language.invertsCompounds)) return undefined;
  const comma = language.saying ? commaBehindContent(tokens, group.from - 1, verb, language.saying) : 'unsure';
  if (comma === 'no') return undefined;
  const phrase = nounPhraseAt(tokens, behindAside(tokens, from, language), language);
  if (language.bracket && !(phrase && startsInverted(tokens, group.from, phrase))) return undefined;
  if (!phrase || (before.lower === ',' && endsApposition(tokens, group.from))) return undefined;
  // Behind a quotation there is no doubt; German particles may follow (`„…“, fügte Muster hinzu`).
  if (before.kind === 'quotation' || tokenAt(tokens, group.from - 2).kind === 'quotation') return phrase;
  if (language.bracket || comma === 'yes') return phrase;
  const after = tokenAt(tokens, phrase.to);
  // `…, Roe, says the deal “ends nothing”`: who says so stands before, and the deal is what the quotation is about.
  if (after.kind === 'quotation' ? !subjectBefore(tokens, group.from, language) : ENDS.has(after.lower)) return phrase;
  // `…, said Roe in March`, but `Moss, a diver, said the lake in March was dry`.
  const isAdjunct = isPart(after, Part.Preposition) && !isPart(after, Part.Infinitive);
  return isAdjunct && tokenAt(tokens, phrase.to - 1).isCapitalised ? phrase : undefined;
}

/** `said she`, `asked Jane Roe`; never `told she` or `called she`. */
function canInvert({ form, complement }: CueForm, { invertsCompounds, bracket }: Language): boolean {
  if (bracket && complement === 'naming') return form === 'finite';
  const isFinite = form === 'finite' || (invertsCompounds && form === 'participle');
  return isFinite && complement !== 'naming' && complement !== 'wording' && complement !== 'listener';
}

/** `äußerte sich Eva Muster`, `dijo el martes Ana Ruiz`: small words and days may stand between the verb and its subject. */
function behindAside(tokens: readonly Token[], from: number, { saying }: Language): number {
  let at = from;
  while (at - from < 2 && isAdverb(tokenAt(tokens, at)) && !isPart(tokenAt(tokens, at), Part.Determiner)) at++;
  if (!saying) return at;
  for (let day = at; day < at + LONGEST_ASIDE; day++) {
    const token = tokenAt(tokens, day);
    if (isPart(token, Part.TimeWord)) return day + 1;
    if (!isPart(token, Part.Determiner | Part.Preposition)) return at;
  }
  return at;
}

/** German: what follows the verb can be a subject, and none stands before it. */
function startsInverted(tokens: readonly Token[], verb: number, phrase: Span): boolean {
  return opensSubject(tokenAt(tokens, phrase.from)) && !closesApposition(tokens, verb);
}

/** A noun, a name, a pronoun or what stands before a noun; never `erst`, `aber`. */
function opensSubject(token: Token): boolean {
  const { isCapitalised, lower } = token;
  return (
    isCapitalised ||
    isPart(token, Part.Determiner | Part.Pronoun) ||
    (/^\d|.(?:e|er|es)$/.test(lower) && !/^(?:aber|immer|sehr|heute|bisher)$/.test(lower))
  );
}
