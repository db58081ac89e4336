import { type SourceLibrary } from '../../library/sourceLibrary';
import { type ClaimIndex } from '../../search/claimIndex';
import { type MatchExplanation } from '../../search/explanation';
import { united } from '../../search/highlights';
import { type SearchMatch } from '../../search/searchMatch';
import { type TextRange } from '../../text/range';
import { type DraftSelection } from '../citing/citePlan';
import { hitOf, type SearchHit, withoutCopies } from '../search/searchClaims';
import { agreementOf } from './agreement';
import { type Statement, statementAt } from './statementAt';
import { supportQueries } from './supportQueries';

/** What a sentence of a draft, or what is selected of it, could be cited from. */
export interface Support {
  /** What was looked for; absent where there is no sentence. */
  readonly statement?: { readonly range: TextRange; readonly words: string };
  /** Best first; those that it is cited from already are left out. */
  readonly hits: readonly SearchHit[];
}

/** Candidates a query; the best of a sentence is among the first ones of some of its parts. */
const CANDIDATES = 60;
/** Words of a title or an outlet say little about the sentence. */
const CONTEXT_SHARE = 0.3;
/**
 * What a figure, name or speaker that both have is worth, where all words together are worth 1: writers put words in
 * other words, but not these.
 */
const WORTH = { figures: 0.35, names: 0.2, speaker: 0.15 } as const;
/** Less is chance. */
const LEAST = 0.3;
/** Of the best one's points: what has less is about something else. */
const LEAST_SHARE_OF_BEST = 0.4;

/**
 * The claims that support the statement at a place of a draft: by its words, then by what cannot be paraphrased.
 *
 * @param limit 0 to be told the statement alone, which costs no search
 */
export function findSupport(library: SourceLibrary, index: ClaimIndex, draft: DraftSelection, limit: number): Support {
  const statement = statementAt(draft.text, draft.selection);
  if (statement === undefined) return { hits: [] };
  const { range, words } = statement;
  if (limit <= 0) return { statement: { range, words }, hits: [] };
  const ranked = rank(library, statement, candidatesOf(index, statement));
  const found = withoutCopies(library, ranked).slice(0, limit);
  return { statement: { range, words }, hits: found.map((one) => hitOf(library, one)) };
}

/** A claim with what share of the statement's words, by their weight, it has. */
interface Candidate {
  readonly match: SearchMatch;
  readonly coverage: number;
}

function candidatesOf(index: ClaimIndex, statement: Statement): readonly Candidate[] {
  const earned = new Map<string, { readonly match: SearchMatch; readonly weight: number }>();
  let all = 0;
  for (const query of supportQueries(statement)) {
    const explained = index.search(query, CANDIDATES).map((match) => ({ match, explanation: match.explain() }));
    all += weightOf(explained[0]?.explanation);
    for (const { match, explanation } of explained) {
      const before = earned.get(match.entry.claimId);
      const weight = (before?.weight ?? 0) + earnedBy(explanation);
      earned.set(match.entry.claimId, { match: before ? both(before.match, match) : match, weight });
    }
  }
  return [...earned.values()].map(({ match, weight }) => ({ match, coverage: weight / all }));
}

function weightOf(explanation: MatchExplanation | undefined): number {
  return (explanation?.words ?? []).reduce((sum, { weight }) => sum + weight, 0);
}

function earnedBy({ words }: MatchExplanation): number {
  return words.reduce((sum, { weight, found }) => {
    if (found === undefined || found.kind === 'two slips') return sum;
    const isOwn = found.field === 'text' || found.field === 'speaker';
    return sum + weight * found.closeness * (isOwn ? 1 : CONTEXT_SHARE);
  }, 0);
}

/** With what matched for either query. */
function both(one: SearchMatch, other: SearchMatch): SearchMatch {
  const highlights = () => {
    const [own, others] = [one.highlights(), other.highlights()];
    return { ...own, ...others, text: united([...(own.text ?? []), ...(others.text ?? [])]) };
  };
  return { ...one, highlights };
}

function rank(library: SourceLibrary, statement: Statement, candidates: readonly Candidate[]): readonly SearchMatch[] {
  const cited = new Set(statement.groups.flatMap(({ citations }) => citations.map(({ claimId }) => claimId)));
  const scored = candidates
    .filter(({ match }) => !cited.has(match.entry.claimId))
    .map((candidate) => ({ ...candidate, score: scoreOf(library, statement, candidate) }))
    .sort((a, b) => b.score - a.score);
  const least = Math.max(LEAST, (scored[0]?.score ?? 0) * LEAST_SHARE_OF_BEST);
  return scored.filter(({ score }) => score >= least).map(({ match }) => match);
}

function scoreOf(library: SourceLibrary, { sentences }: Statement, { match, coverage }: Candidate): number {
  const claim = library.claim(match.entry.claimId);
  if (claim === undefined) return 0;
  const { figures, names, hasSameSpeaker } = agreementOf(sentences, claim);
  return coverage + WORTH.figures * figures + WORTH.names * names + (hasSameSpeaker ? WORTH.speaker : 0);
}
