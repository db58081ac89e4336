import { type Article, type Passage } from '../article/article';
import { kept } from '../text/kept';
import { type TextRange, contains, overlapOf, rangeOf, textOf } from '../text/range';
import {
  type Attribution,
  type ClaimKind,
  type Cue,
  type ExtractedClaim,
  type NameMention,
  type Speaker,
} from './claim';
import { findDates } from './date/findDates';
import { findFigures } from './figure/findFigures';
import { type Language } from './language/language';
import { scoreOf } from './score';
import { readSigns } from './sign/readSigns';
import { SignCount } from './sign/signCount';
import { SIGN_INDEX } from './sign/signSet';
import { type TokenWalk } from './token/tokenWalk';

interface Indexed {
  readonly attribution: Attribution;
  readonly index: number;
}

/** What is added to a claim that somebody makes. */
interface Attributed {
  speaker?: Speaker;
  cue?: Cue;
}

/**
 * Makes claims of sentences. The function returned wants the sentences in order: it goes through `attributions` and
 * `names` (both sorted) along with them, so that the whole takes linear time.
 */
export function claimsOf(
  article: Article,
  attributions: readonly Attribution[],
  names: readonly NameMention[],
): (passage: Passage, sentence: TextRange, walk: TokenWalk, language: Language) => ExtractedClaim {
  let open: Indexed[] = [];
  let next = 0;
  let nextName = 0;
  const signs = new SignCount();
  const namesIn = ({ start, end }: TextRange) => {
    while ((names[nextName]?.start ?? Infinity) < start) nextName++;
    const from = nextName;
    while ((names[nextName]?.end ?? Infinity) <= end) nextName++;
    return names.slice(from, nextName);
  };
  return (passage, sentence, walk, language) => {
    if (open.length > 0) open = open.filter(({ attribution }) => attribution.end > sentence.start);
    for (let found = attributions[next]; found && found.start < sentence.end; found = attributions[next]) {
      open.push({ attribution: found, index: next++ });
    }
    return claimOf(
      article,
      passage,
      sentence,
      walk,
      language,
      open.length === 0 ? open : open.filter(({ attribution }) => covered(attribution, sentence) > 0),
      namesIn(sentence),
      signs,
    );
  };
}

function claimOf(
  article: Article,
  passage: Passage,
  sentence: TextRange,
  walk: TokenWalk,
  language: Language,
  touching: readonly Indexed[],
  names: readonly NameMention[],
  signs: SignCount,
): ExtractedClaim {
  const main = mainAttribution(sentence, touching);
  const text = textOf(article.text, sentence);
  readSigns(article.text, sentence, language, walk, signs);
  const dates = findDates(article.text, sentence, passage.lang, article.metadata.issued?.value);
  const figures = findFigures(article.text, sentence, passage.lang, dates, (signs.counts[SIGN_INDEX.number] ?? 0) > 0);
  const kind: ClaimKind = main?.kind ?? 'unattributed';
  // Fields one by one: spread objects took as long as finding the figures.
  const claim: ExtractedClaim & Attributed = {
    start: sentence.start,
    end: sentence.end,
    text,
    paragraph: passage.locator,
    kind,
    attributions: kept(touching.map(({ index }) => index)),
    figures: kept(figures),
    dates: kept(dates),
    names: kept(names),
    hedges: kept(signs.hedges),
    negations: kept(signs.negations),
    score: scoreOf({ text, kind, figures, dates, signs }),
  };
  if (main?.speaker) claim.speaker = main.speaker;
  if (main) claim.cue = main.cue;
  return claim;
}

/**
 * The one that covers most of the sentence, where quoted words count double: who is quoted is asked for before who told of
 * it. Less than a fifth says too little about the sentence, unless the cue stands in it and the words are quoted or their
 * report is half of it: `It rained in the days since she announced the race` is nobody's claim.
 */
function mainAttribution(sentence: TextRange, touching: readonly Indexed[]): Attribution | undefined {
  if (touching.length === 0) return undefined;
  const best = touching.reduce<Attribution | undefined>(
    (found, { attribution }) =>
      !found || weightOf(attribution, sentence) > weightOf(found, sentence) ? attribution : found,
    undefined,
  );
  if (!best) return undefined;
  const length = sentence.end - sentence.start;
  if (covered(best, sentence) >= length * 0.2) return best;
  const isTelling = best.kind !== 'indirect' || overlapOf(reportRange(best), sentence) >= length * 0.5;
  return isTelling && contains(sentence, best.cue) ? best : undefined;
}

/** From the first to the last of speaker, cue and content. */
function reportRange({ start, end, cue, speaker }: Attribution): TextRange {
  return rangeOf(Math.min(start, cue.start, speaker?.start ?? start), Math.max(end, cue.end, speaker?.end ?? end));
}

function weightOf(attribution: Attribution, sentence: TextRange): number {
  return covered(attribution, sentence) * (attribution.kind === 'direct' ? 2 : 1);
}

function covered(attribution: Attribution, sentence: TextRange): number {
  return attribution.fragments.reduce((sum, fragment) => sum + overlapOf(fragment, sentence), 0);
}
