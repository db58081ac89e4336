import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json';
import { EXCHANGE_FORMATS, SHEET_FORMS } from '../core';
import { accounts, type AccountsOptions } from './cli/accounts';
import { annotations, type AnnotationsOptions } from './cli/annotations';
import { check, type CheckOptions } from './cli/check';
import { citations } from './cli/citations';
import { cite, type CiteOptions } from './cli/cite';
import { exportDraft, type ExportOptions } from './cli/exportDraft';
import { extract } from './cli/extract';
import { factcheck, type FactcheckOptions } from './cli/factcheck';
import { search, type SearchOptions } from './cli/search';

const DEFAULT_LIMIT = 10;

function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1.');
  return number;
}

function program(): Command {
  const newscite = new Command('newscite')
    .description('Claims of news articles: extract, search, cite, check. Nothing leaves this machine.')
    .version(packageJson.version)
    .showHelpAfterError('(newscite --help lists the commands)')
    // A desk's script tells a citation that does not hold (1) from a command that could not run (2).
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  newscite
    .command('extract')
    .description('print what articles say: sources, claims, who said what')
    .argument('<path...>', 'article files, or folders of them')
    .option('--json', 'a JSON row a file')
    .action(extract);
  newscite
    .command('search')
    .description('find claims by half-remembered words')
    .argument('<path...>', 'article files, or folders of them')
    .requiredOption(
      '-q, --query <words>',
      'what to look for; understands "in these words", -word, speaker: outlet: title: lang: source: after: before: tag: status: is:',
    )
    .option('-n, --limit <number>', 'how many at the most', positiveInteger, DEFAULT_LIMIT)
    .option('--explain', 'say why each claim stands where it does')
    .option('--json', 'claims as JSON')
    .action((paths: string[], options: SearchOptions) => search(paths, options));
  newscite
    .command('cite')
    .description('print the citation of claims, to be pasted into a draft')
    .argument('<path...>', 'article files, or folders of them')
    .requiredOption('-c, --claim <id...>', 'ids as extract and search print them')
    .addOption(
      new Option('-f, --form <form>').choices(['citation', 'narrative', 'quote', 'block-quote']).default('citation'),
    )
    .option('--record', 'write the pins to the sidecars, as inserting in the editor does')
    .option('--bibliography <file>', 'add the sources to this file: CSL-JSON, CSL-YAML or BibLaTeX by its ending')
    .action((paths: string[], options: CiteOptions) => cite(paths, options));
  newscite
    .command('citations')
    .description('print what drafts cite, read as pandoc reads it')
    .argument('<draft...>', 'Markdown files that cite')
    .option('--json', 'a JSON row a draft')
    .action((drafts: string[], options: { json?: boolean }) => citations(drafts, options));
  newscite
    .command('check')
    .description('check quotations, figures and citations of drafts; exit code 1 when there is an error')
    .argument('<draft...>', 'Markdown files that cite')
    .requiredOption('-s, --sources <path...>', 'article files, or folders of them')
    .addOption(new Option('--json', 'findings as JSON').conflicts('sarif'))
    .option('--sarif', 'findings as a SARIF 2.1.0 log, for code review')
    .option('-r, --rule <code=severity...>', 'count a rule as error, warning or information, or turn it off')
    .action(async (drafts: string[], options: CheckOptions) => {
      process.exitCode = await check(drafts, options);
    });
  addFactcheck(newscite);
  addEvidence(newscite);
  addExport(newscite);
  return newscite;
}

function addFactcheck(newscite: Command): void {
  newscite
    .command('factcheck')
    .description('print every sentence of a draft with what proves it; exit code 1 when there is an error')
    .argument('<draft>', 'Markdown file that cites')
    .requiredOption('-s, --sources <path...>', 'article files, or folders of them')
    .addOption(new Option('-f, --format <format>').choices(SHEET_FORMS).default('md'))
    .option('-o, --output <file>', 'write the sheet there instead of printing it')
    .option('-r, --rule <code=severity...>', 'count a rule as error, warning or information, or turn it off')
    .action(async (draft: string, options: FactcheckOptions) => {
      process.exitCode = await factcheck(draft, options);
    });
}

function addEvidence(newscite: Command): void {
  newscite
    .command('accounts')
    .description('print who else tells a claim and who gives it otherwise, or which articles tell of one event')
    .argument('<path...>', 'article files, or folders of them')
    .option('-c, --claim <id...>', 'ids as extract and search print them; without one, stories are listed')
    .option('--json', 'accounts or stories as JSON')
    .action((paths: string[], options: AccountsOptions) => accounts(paths, options));
  newscite
    .command('annotations')
    .description('list notes on articles, write them for other programs, or bring theirs over')
    .argument('<path...>', 'article files, or folders of them')
    .option('-q, --query <words>', 'only notes that this finds; understands tag: and status:')
    .addOption(new Option('-f, --format <format>', 'write all of them so').choices(EXCHANGE_FORMATS))
    .option('-o, --output <file>', 'write them there instead of printing them')
    .addOption(
      new Option('--import <file>', 'keep those of this file in the sidecars').conflicts(['query', 'format', 'output']),
    )
    .action((paths: string[], options: AnnotationsOptions) => annotations(paths, options));
}

function addExport(newscite: Command): void {
  newscite
    .command('export')
    .description('print a draft with its citations set and its pins gone')
    .argument('<draft>', 'a Markdown file that cites')
    .addOption(
      new Option('-t, --to <form>', 'Markdown with footnotes or links, a page of HTML, plain text')
        .choices(['footnotes', 'links', 'html', 'text'])
        .makeOptionMandatory(),
    )
    .option('-s, --sources <path...>', 'article files, or folders of them')
    .option('--style <name>', 'chicago-author-date, chicago-notes, apa, mla, news, or a .csl file')
    .option('-o, --output <file>', 'write to this file; one that is there is left alone')
    .option('--force', 'write over it')
    .action((draft: string, options: ExportOptions) => exportDraft(draft, options));
}

// A reader such as `head` that has enough closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`newscite: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
