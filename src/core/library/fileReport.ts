import { type ParsedSidecar } from '../sidecar/parseSidecar';
import { SIDECAR_SUFFIX } from '../sidecar/sidecar';
import { type LineMap, type TextSpan } from '../text/lineMap';
import { type Problem } from '../text/problem';
import { type ArticleFile } from './articleFile';
import { fileNameOf } from './fileChange';

/** What there is to say about a file: its problems, or the reason why it is no source. */
export interface FileReport {
  readonly uri: string;
  readonly problems: readonly LocatedProblem[];
  readonly passedOver?: string;
}

interface LocatedProblem extends Problem {
  readonly span?: TextSpan;
}

/** Reports of the files that have something to be said about, by URI. */
export function fileReports(
  files: ReadonlyMap<string, ArticleFile>,
  sidecars: ReadonlyMap<string, ParsedSidecar>,
  keyProblemOf: (uri: string) => Problem | undefined,
): readonly FileReport[] {
  const articles = [...files].flatMap(([uri, file]) => articleReport(uri, file, keyProblemOf(uri)));
  const orphans = [...sidecars].flatMap(([uri, sidecar]) => sidecarReport(uri, sidecar, files.has(uri)));
  return [...articles, ...orphans].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

function articleReport(uri: string, file: ArticleFile, keyProblem: Problem | undefined): FileReport[] {
  if (file.kind === 'passedOver') return [{ uri, problems: [], passedOver: file.reason }];
  const problems = [...file.problems, ...(keyProblem === undefined ? [] : [keyProblem])];
  if (problems.length === 0) return [];
  return [{ uri, problems: file.kind === 'article' ? located(problems, file.lines) : problems }];
}

function located(problems: readonly Problem[], lines: LineMap): LocatedProblem[] {
  return problems.map((problem) =>
    problem.range === undefined ? problem : { ...problem, span: lines.spanOf(problem.range) },
  );
}

function sidecarReport(articleUri: string, sidecar: ParsedSidecar, hasArticle: boolean): FileReport[] {
  const uri = articleUri + SIDECAR_SUFFIX;
  const problems = hasArticle ? sidecar.problems : [...sidecar.problems, orphaned(articleUri)];
  return problems.length > 0 ? [{ uri, problems }] : [];
}

function orphaned(articleUri: string): Problem {
  return {
    code: 'sidecar-orphaned',
    severity: 'warning',
    message: `The article ${fileNameOf(articleUri)} that this file belongs to is not there. Its citekey and pins are kept for when it comes back.`,
  };
}
