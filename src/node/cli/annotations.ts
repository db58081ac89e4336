import { readFile } from 'node:fs/promises';
import { type AnnotationView, type ExchangeFormat, type Newscite } from '../../core';
import { pathOf, readArticles } from './articleFolder';
import { printLine, printProblems } from './print';
import { reasonOf } from './reasonOf';
import { rewriteSidecar } from './rewriteFile';
import { writeOutput } from './writeOutput';

export interface AnnotationsOptions {
  readonly query?: string;
  readonly format?: ExchangeFormat;
  readonly output?: string;
  readonly import?: string;
}

/** `newscite annotations PATH…`: lists notes, or writes them in a format that others read, or brings others' over. */
export async function annotations(paths: readonly string[], options: AnnotationsOptions): Promise<void> {
  const { newscite } = await readArticles(paths);
  printProblems(newscite.status().problems);
  if (options.import !== undefined) await importFrom(newscite, options.import);
  else if (options.format !== undefined) await writeOutput(newscite.exportAnnotations(options.format), options.output);
  else printAll(listed(newscite, options.query), options.query);
}

function printAll(views: readonly AnnotationView[], query: string | undefined): void {
  for (const view of views) printAnnotation(view);
  if (views.length === 0)
    printLine(query === undefined ? 'There are no annotations.' : 'No annotation answers this query.');
}

function listed(newscite: Newscite, query: string | undefined): readonly AnnotationView[] {
  const all = newscite.annotations();
  return query === undefined ? all : newscite.searchAnnotations(query, all.length);
}

function printAnnotation({ sourceUri, location, annotation, words }: AnnotationView): void {
  const { line, character } = location?.span.from ?? { line: -1, character: -1 };
  const place = location ? `:${line + 1}:${character + 1}` : ' (words are gone)';
  const { status, author, tags, note } = annotation;
  const about = [status, author, ...tags.map((tag) => `#${tag}`)].filter((part) => part !== undefined).join(' · ');
  printLine(`${pathOf(sourceUri)}${place}: ${about}`);
  printLine(`    “${words.replace(/\s+/g, ' ')}”`);
  if (note !== '') printLine(`    ${note.replace(/\s+/g, ' ')}`);
}

async function importFrom(newscite: Newscite, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`${file} can't be read: ${reasonOf(error)}.`, { cause: error });
  });
  const plan = newscite.planImport(text);
  if (!plan) throw new Error(`There are no annotations in ${file} that Newscite can read.`);
  for (const each of plan.plans) await rewriteSidecar(each, (current) => newscite.withAnnotations(current, each));
  const { added, updated, unchanged, passedOver, unknownSources } = plan;
  printLine(
    `added: ${added}, updated: ${updated}, here already: ${unchanged}, on no words of an article: ${passedOver}`,
  );
  for (const source of unknownSources) printLine(`left out, since the article is not here: ${source}`);
}
