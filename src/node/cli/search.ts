import { readArticles } from './articleFolder';
import { queryError } from './queryError';
import { printClaim, printCopies, printLine, printProblems } from './print';

export interface SearchOptions {
  readonly query: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `newscite search PATH… --query Q`: the claims that answer best, best first. */
export async function search(paths: readonly string[], { query, limit, json }: SearchOptions): Promise<void> {
  const { newscite } = await readArticles(paths);
  const { hits, problems } = newscite.search(query, limit);
  if (problems.length > 0) throw new Error(problems.map(queryError).join(' '));
  if (json) {
    printLine(
      JSON.stringify(
        hits.map(({ claim, highlights, copies }) => ({ ...claim, highlights, copies })),
        undefined,
        2,
      ),
    );
    return;
  }
  printProblems(newscite.status().problems);
  for (const { claim, copies } of hits) {
    printClaim(claim);
    printCopies(copies);
  }
  if (hits.length === 0) printLine('No claim answers this query.');
}
