import { matchesOf } from '../../text/matches';

/** Fewer names or figures than this may be an answer or an address. */
const FEWEST_MARKS = 3;
const FEWEST_NAMES = 3;
/** `6. Ann Lee (GBR) 1:15,4 (7./10.)` */
const FEWEST_BEHIND_RANK = 2;
const RANK = /^[–—-]?\s?\d{1,3}\. \p{Lu}/u;

/** Small words inside of names, and what line-ups put behind them. */
const SMALL_WORDS =
  'al|and|bin|capt|captain|da|das|de|del|den|der|di|do|dos|du|e|el|et|la|le|min|of|ter|und|van|von|wkt|y';
const SMALL = new Set(SMALL_WORDS.split('|'));

/** Any other small word before all brackets, which most sentences have in second place. */
const PROSE = new RegExp(`^[^(]*?\\s(?!(?:${SMALL_WORDS})(?!\\p{L}))[a-z]`, 'u');

/** A word that has its capital from opening the sentence or from being a name, and a small one that no fixture has either. */
const PROSE_START = new RegExp(`^["“„]?[A-Z][a-z]+ (?:[^(]*? )??(?!(?:${SMALL_WORDS}|or|vs?)(?![\\p{L}]))[a-z]`, 'u');

/**
 * The first word of a sentence that begins as prose does, `Roe` of `Roe and Lee said no.`; `undefined` where the beginning
 * leaves it open. Rows of lists and headings in capitals don't begin so, but labels and calls may.
 */
export function proseWordOf(sentence: string): string | undefined {
  if (!PROSE_START.test(sentence)) return undefined;
  return sentence.slice('"“„'.includes(sentence.charAt(0)) ? 1 : 0, sentence.indexOf(' '));
}

const WORDS = /\S+/g;

/** Marks of speech, and scripts without capitals, in which nothing can be told from them. */
const UNFIT = /["“”„«»‘?!]|\p{Lo}/u;

/** What parts a row: commas between names, figures of minutes, places and scores. */
const MARKS = /[,;–]|\d+(?:[.:,]\d+)*/g;

/** As many small words in brackets as `(Linz, 16.30 Uhr/live ORF eins)` has; more are prose. */
const MOST_IN_BRACKETS = 2;

/**
 * True for a row of names and figures: a line-up, a ranking, a fixture. No word of it is written small, so that it has no
 * verb: `Ajax: Smit – Bos, Mol (71. Vos), de Wit.`, `2. Ann Lee (GBR) 9:10:59 3. Ida Berg (SWE) 9:14:52`.
 */
export function isRow(sentence: string): boolean {
  if (PROSE.test(sentence)) return false;
  let names = 0;
  let smallInBrackets = 0;
  let isInBrackets = false;
  for (const { 0: word, index } of matchesOf(WORDS, sentence)) {
    // All of a sentence may stand in brackets.
    if (index > 0 && word.startsWith('(')) isInBrackets = true;
    if (isSmall(word) && (!isInBrackets || ++smallInBrackets > MOST_IN_BRACKETS)) return false;
    if (NAME.test(word)) names++;
    if (CLOSES.test(word)) isInBrackets = false;
  }
  return (
    names >= (RANK.test(sentence) ? FEWEST_BEHIND_RANK : FEWEST_NAMES) &&
    !UNFIT.test(sentence) &&
    (sentence.match(MARKS)?.length ?? 0) >= FEWEST_MARKS
  );
}

/** What sports reports put before names: who did not play, who was shown a card, who scored. */
const LINE_UP =
  /^(?:subs(?:titutes)?(?: not used)?|not used|booked|sent off|goals?|scorers?|ref(?:eree)?|umpires?|att(?:endance)?|tore?|gelbe(?:-rote)? karten?|goles|golos|gols|buts|remplaçants|suplentes|reservas)\s?:\s/i;

/** `Booked: Smit, Bos.`, `Goals: Smit 12, Bos 90 pen.`: a label of sports and names. */
export function isLineUp(sentence: string): boolean {
  const label = sentence.includes(':') ? LINE_UP.exec(sentence)?.[0].length : undefined;
  if (label === undefined) return false;
  return !(sentence.slice(label).match(/(?<![\p{L}.’'-])\p{Ll}{2,}/gu) ?? []).some((word) => !IN_LINE_UPS.has(word));
}

const IN_LINE_UPS = new Set([...SMALL, 'pen', 'pens', 'og', 'mins', 'min']);

/** `Smit or Bos Town v Mol City`: who plays whom. */
export function isFixture(sentence: string): boolean {
  return sentence.length <= LONGEST_FIXTURE && FIXTURE.test(sentence);
}

const LONGEST_FIXTURE = 80;
const FIXTURE =
  /^\p{Lu}[\p{L}.&’']*(?: (?:\p{Lu}[\p{L}.&’']*|or|and|of))* vs?\.? \p{Lu}[\p{L}.&’']*(?: (?:\p{Lu}[\p{L}.&’']*|or|and|of))*\.?$/u;

/** A street, a number and no verb: `R. do Porto, 57, V. Azul.`. */
export function isStreetAddress(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_ADDRESS &&
    STREET.test(sentence) &&
    !matchesOf(WORDS, sentence)
      .slice(1)
      .some(([word]) => isSmall(word) && !IN_ADDRESSES.test(word))
  );
}

const LONGEST_ADDRESS = 120;
const STREET = /^(?:R|Av|Al|Pça|Lgo|Estr|Rod|C)\. (?=\p{Lu}|d[aeo]s? )[^\d]{2,50}, (?:s\/n|nº? ?)?\d/u;
const IN_ADDRESSES = /^(?:s\/n|nº?|andar|tel|loja|esq)/;

/** A place in a ranking, on a line of its own: `3 Ann Lee (Canada)`. */
export function isPlace(sentence: string): boolean {
  return sentence.length <= LONGEST_PLACE && PLACE.test(sentence);
}

const LONGEST_PLACE = 60;
const PLACE = /^\d{1,3}[.)]? \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} \(\p{Lu}[\p{L} ]{1,20}\)$/u;

/** What a page links to, with its address: `Song of the Lake https://video.example/4`. */
export function isLinkedTitle(sentence: string): boolean {
  // A colon is rarer than an `h`.
  return sentence.includes('://') && LINKED_TITLE.test(sentence);
}

const LINKED_TITLE = /^[^.!?…"“«]{0,60}\s\(?https?:\/\/\S+$/u;

const NAME = /^[^\p{L}]*\p{Lu}\p{L}*\p{Ll}/u;
const CLOSES = /\)[^\p{L}\p{N}]*$/u;

/** A word of prose: `said`, `l’eau`, but not `van` and `de`. */
function isSmall(word: string): boolean {
  const letters = /^[^\p{L}\p{N}]*(\p{Ll}\p{L}*)/u.exec(word)?.[1];
  return letters !== undefined && !SMALL.has(letters);
}

/** One word without a final mark, as items of lists and headings without prose below are: `Year`, `Abril`. */
export function isLoneWord(sentence: string): boolean {
  return sentence.length <= LONGEST_WORD && LONE_WORD.test(sentence);
}

const LONGEST_WORD = 25;
const LONE_WORD = /^[^\p{L}\p{N}"“”„«»‘]*\p{Lu}[\p{Script=Latin}\p{M}’'-]*,?$/u;
