import { type Source } from '../../library/source';
import { overlapOf } from '../../text/range';
import { type CheckedPassage, type CheckedQuotation } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';
import { type Fix } from '../finding';
import { message, type Message } from '../message';
import { type NearestPlace } from '../quote/quoteDesk';
import { type PassageRule, type RuleFinding } from '../rule';
import { changesTold, sourcesWords } from './quoteChanges';
import { citeInstead } from './citeInstead';

/** Scare quotes: `the “great” gate`. */
const SCARE_WORDS = 2;
/** Of so few words all but one must be the source's for the rest to be a slip. */
const FEW = 4;
const ALIKE_OF_FEW = 0.66;
const ALIKE = 0.5;

/**
 * Words in quotation marks that the source cited with them does not have. Journalists' conventions are honoured, see
 * `quotePattern` and `readWords`. Not checked: one or two words without a pin, a translation, a source that isn't at hand.
 */
export const misquote: PassageRule = {
  scope: 'passage',
  code: 'misquote',
  *check(passage) {
    for (const quotation of passage.quotations) {
      const sources = checkableSources(quotation);
      if (sources === undefined || !isWorthChecking(passage, quotation) || holds(passage, quotation, sources)) continue;
      const finding = findingFor(passage, quotation, sources);
      if (finding) yield finding;
    }
  },
};

/** None where one of the citations leads to no article: the words may stand there. */
function checkableSources({ citations }: CheckedQuotation): readonly Source[] | undefined {
  const sources = new Set<Source>();
  for (const { resolution } of citations) {
    if (!('source' in resolution)) return undefined;
    sources.add(resolution.source);
  }
  return sources.size === 0 ? undefined : [...sources];
}

function isWorthChecking({ quotes, sentences }: CheckedPassage, { words, range }: CheckedQuotation): boolean {
  const count = wordCount(quotes.patternOf(words));
  if (count === 0 || count > SCARE_WORDS) return count > 0;
  return sentences.some(
    (cited) => overlapOf(cited.range, range) > 0 && cited.citations.some((checked) => isPinnedFor(checked, range.end)),
  );
}

/** A pin in brackets stands behind the words that it is for: what follows it may be about something else. */
function isPinnedFor({ citation, group }: CheckedCitation, end: number): boolean {
  return citation.claimId !== undefined && (group.citations[0]?.mode === 'narrative' || group.start >= end);
}

/** Two characters of a script without spaces are about a word. */
export function wordCount(pattern: ReturnType<CheckedPassage['quotes']['patternOf']>): number {
  return pattern.reduce(
    (sum, { words }) =>
      sum + words.reduce((count, { norm }) => count + (norm.length === 1 && norm > '\u2e7f' ? 0.5 : 1), 0),
    0,
  );
}

function holds(passage: CheckedPassage, quotation: CheckedQuotation, sources: readonly Source[]): boolean {
  const { quotes } = passage;
  if (sources.some((source) => quotes.placeIn(source, quotation.words) !== undefined)) return true;
  return isFrame(passage, quotation, sources) && quotation.parts.every((part) => holds(passage, part, sources));
}

/** A block quote may be the writer's words around somebody's; if they are nearly the source's, it is all a quotation. */
function isFrame({ quotes }: CheckedPassage, { words, parts }: CheckedQuotation, sources: readonly Source[]): boolean {
  const all = wordCount(quotes.patternOf(words));
  const inMarks = parts.reduce((sum, part) => sum + wordCount(quotes.patternOf(part.words)), 0);
  const likeliest = Math.max(...sources.map((source) => quotes.nearestIn(source, words)?.likeness ?? 0));
  return inMarks > 0 && likeliest * all < inMarks + (all - inMarks) / 2;
}

function findingFor(
  passage: CheckedPassage,
  quotation: CheckedQuotation,
  sources: readonly Source[],
): RuleFinding | undefined {
  const near = nearestOf(passage, quotation, sources);
  const other = passage.quotes.elsewhere(quotation.words, sources);
  const citeOther = other && citeInstead(quotation, other.source, other.place);
  const range = quotation.inside;
  if (near) {
    return {
      range,
      message: nearMessage(quotation, near),
      fixes: [useSourcesWords(quotation, near), ...(citeOther ?? [])],
    };
  }
  if (other) {
    const text = message('These words are not in {0}, but in @{1}.', keysOf(sources), other.source.citekey);
    return { range, message: text, fixes: citeOther ?? [] };
  }
  if (isTranslation(passage, sources)) return undefined;
  return { range, message: message('These words are not in {0}.', keysOf(sources)) };
}

interface NearSource {
  readonly source: Source;
  readonly place: NearestPlace;
}

function nearestOf(
  { quotes }: CheckedPassage,
  { words }: CheckedQuotation,
  sources: readonly Source[],
): NearSource | undefined {
  let best: NearSource | undefined;
  for (const source of sources) {
    const place = quotes.nearestIn(source, words);
    if (place && place.likeness > (best?.place.likeness ?? 0)) best = { source, place };
  }
  if (best === undefined) return undefined;
  const { likeness, quoted } = best.place;
  return likeness >= (quoted.length <= FEW ? ALIKE_OF_FEW : ALIKE) ? best : undefined;
}

function nearMessage(quotation: CheckedQuotation, { source, place }: NearSource): Message {
  const told = changesTold(quotation, source, place);
  // Only a few words left out may have turned the sentence round.
  return told === undefined
    ? message(
        '@{0} has these words, but what is left out before or between them, or put in, changes what they say.',
        source.citekey,
      )
    : message('Not the words of @{0}: {1}.', source.citekey, told);
}

function useSourcesWords(quotation: CheckedQuotation, { source, place }: NearSource): Fix {
  return { title: message('Use the source’s words'), edits: sourcesWords(quotation, source, place), isSafe: false };
}

/** Quotations in the draft's language from a source in another one were translated by the writer. */
function isTranslation({ lang }: CheckedPassage, sources: readonly Source[]): boolean {
  return (
    lang !== 'und' &&
    sources.every(({ metadata }) => metadata.lang !== undefined && !metadata.lang.value.startsWith(lang))
  );
}

function keysOf(sources: readonly Source[]): string {
  return sources.map(({ citekey }) => `@${citekey}`).join(', ');
}
