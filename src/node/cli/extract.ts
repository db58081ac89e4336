import { type ExtractionRow } from '../../core';
import { readArticles } from './articleFolder';
import { printLine, printProblems } from './print';

/** `newscite extract PATH… [--json]`: what each article says, a JSON row a file or a list to read. */
export async function extract(paths: readonly string[], { json }: { readonly json?: boolean }): Promise<void> {
  const { newscite, files } = await readArticles(paths);
  const { problems, skipped } = newscite.status();
  for (const [uri, file] of files) {
    const row = newscite.extractionOf(uri);
    const own = problems.filter((problem) => problem.uri === uri || problem.uri.startsWith(`${uri}.`));
    const passedOver = skipped.find((each) => each.uri === uri)?.reason;
    if (json) {
      const found = own.map(({ code, severity, message }) => ({ code, severity, message }));
      printLine(JSON.stringify({ file, ...(row ?? EMPTY), ...(passedOver && { passedOver }), problems: found }));
      continue;
    }
    printLine(row === undefined ? `${file}: ${passedOver ?? 'not read'}` : headingOf(file, row));
    for (const claim of row?.claims ?? []) printLine(lineOf(claim));
    printProblems(own);
    printLine('');
  }
}

/** A row of a file that is no source has the same keys as any other. */
const EMPTY = { source: null, paragraphs: [], claims: [], attributions: [], stances: [], boilerplate: [] };

function headingOf(file: string, { source, claims }: ExtractionRow): string {
  const about = [source.title, source.outlet, source.issued].filter((value) => value !== null).join(', ');
  return `${file}  @${source.citekey}${about && `  (${about})`}  ${claims.length} claims`;
}

function lineOf({ id, paragraph, text, speaker }: ExtractionRow['claims'][number]): string {
  const by = speaker === null ? '' : `  [${speaker.resolved ?? speaker.text}]`;
  return `  ${id}  para. ${paragraph}${by}  ${text.replace(/\s+/g, ' ')}`;
}
