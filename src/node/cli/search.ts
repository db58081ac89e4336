import { type SearchHit } from '../../core';
import { readArticles } from './articleFolder';
import { printExplanation } from './printExplanation';
import { queryError } from './queryError';
import { printClaim, printCopies, printLine, printProblems } from './print';

export interface SearchOptions {
  readonly query: string;
  readonly limit: number;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** `newscite search PATH… --query Q`: the claims that answer best, best first. */
export async function search(paths: readonly string[], options: SearchOptions): Promise<void> {
  const { query, limit, explain = false, json } = options;
  const { newscite } = await readArticles(paths);
  const { hits, problems } = newscite.search(query, limit, { explain });
  if (problems.length > 0) throw new Error(problems.map(queryError).join(' '));
  if (json) {
    printLine(JSON.stringify(hits.map(rowOf), undefined, 2));
    return;
  }
  printProblems(newscite.status().problems);
  for (const { claim, copies, explanation } of hits) {
    printClaim(claim);
    printCopies(copies);
    if (explanation) printExplanation(explanation);
  }
  if (hits.length === 0) printLine('No claim answers this query.');
}

function rowOf({ claim, ...others }: SearchHit) {
  return { ...claim, ...others };
}
