import { type ParsedSidecar } from '../sidecar/parseSidecar';
import { type Ruling, SIDECAR_SUFFIX } from '../sidecar/sidecar';
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

/** What the files are to each other. */
export interface Relations {
  readonly keyProblemOf: (uri: string) => Problem | undefined;
  /** What the writer said of words that an article has no more. */
  readonly lostRulingsOf: (uri: string) => readonly Ruling[];
  /** URIs of articles that were renamed, by the name under which their sidecar still stands. */
  readonly heirs: ReadonlyMap<string, string>;
}

/** Reports of the files that have something to be said about, by URI. */
export function fileReports(
  files: ReadonlyMap<string, ArticleFile>,
  sidecars: ReadonlyMap<string, ParsedSidecar>,
  { keyProblemOf, lostRulingsOf, heirs }: Relations,
): readonly FileReport[] {
  const articles = [...files].flatMap(([uri, file]) => articleReport(uri, file, keyProblemOf(uri)));
  const beside = [...sidecars].flatMap(([uri, sidecar]) => {
    const lost = lostRulingsOf(heirs.get(uri) ?? uri).map(rulingLost);
    return sidecarReport(uri, sidecar, files.has(uri) ? lost : [orphaned(uri, heirs.get(uri)), ...lost]);
  });
  return [...articles, ...beside].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

function articleReport(uri: string, file: ArticleFile, keyProblem: Problem | undefined): FileReport[] {
  if (file.kind === 'passedOver') return [{ uri, problems: file.problems, passedOver: file.reason }];
  const problems = [...file.problems, ...(keyProblem === undefined ? [] : [keyProblem])];
  if (problems.length === 0) return [];
  return [{ uri, problems: file.kind === 'article' ? located(problems, file) : problems }];
}

function located(problems: readonly Problem[], file: { readonly lines: LineMap }): LocatedProblem[] {
  return problems.map((problem) =>
    problem.range === undefined ? problem : { ...problem, span: file.lines.spanOf(problem.range) },
  );
}

function sidecarReport(articleUri: string, sidecar: ParsedSidecar, more: readonly Problem[]): FileReport[] {
  const uri = articleUri + SIDECAR_SUFFIX;
  const problems = [...sidecar.problems, ...more];
  return problems.length > 0 ? [{ uri, problems }] : [];
}

const LONGEST_QUOTE = 80;

function rulingLost({ is, selectors: { quote } }: Ruling): Problem {
  const words = quote.exact.replace(/\s+/g, ' ').trim();
  const start = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
  const said = is === 'text' ? 'text' : 'not a claim';
  return {
    code: 'ruling-lost',
    severity: 'information',
    message: `You said that “${start}” is ${said}, but these words are not in the article any more. What you said waits here until they are, or until you delete it under “boilerplate”.`,
  };
}

function orphaned(articleUri: string, heir: string | undefined): Problem {
  if (heir !== undefined) {
    return {
      code: 'sidecar-orphaned',
      severity: 'information',
      message: `The article ${fileNameOf(articleUri)} is called ${fileNameOf(heir)} now and is still read with this file. The next citation of it copies what is in here to its new name; then this file can be deleted.`,
    };
  }
  return {
    code: 'sidecar-orphaned',
    severity: 'warning',
    message: `The article ${fileNameOf(articleUri)} that this file belongs to is not there. Its citekey and pins are kept for when it comes back.`,
  };
}
