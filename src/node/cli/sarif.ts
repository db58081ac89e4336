import packageJson from '../../../package.json';
import strings from '../../../package.nls.json';
import {
  type CheckFinding,
  DEFAULT_SEVERITIES,
  inEnglish,
  LineMap,
  type RuleCode,
  type RuleSeverity,
} from '../../core';
import { type CheckedDraft } from './checkedDraft';

type Level = 'error' | 'warning' | 'note' | 'none';

const LEVELS: Readonly<Record<RuleSeverity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  off: 'none',
};

/**
 * Findings as a SARIF log, which GitHub shows beside the lines of a pull request. Paths are given as they came: relative
 * to the folder that the command runs in.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(drafts: readonly CheckedDraft[]) {
  const codes = Object.keys(DEFAULT_SEVERITIES);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Newscite',
            version: packageJson.version,
            rules: Object.entries(DEFAULT_SEVERITIES).map(([id, severity]) => ({
              id,
              shortDescription: { text: firstSentence(strings[`rule.${id as RuleCode}`]) },
              help: { text: strings[`rule.${id as RuleCode}`] },
              defaultConfiguration: { level: LEVELS[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap((draft) => {
          const lines = new LineMap(draft.text);
          return draft.findings.map((finding) => resultOf(draft, finding, lines, codes.indexOf(finding.code)));
        }),
      },
    ],
  };
}

function resultOf({ draft, text }: CheckedDraft, finding: CheckFinding, lines: LineMap, ruleIndex: number) {
  const { code, severity, message, range, fixes } = finding;
  const artifactLocation = { uri: uriOf(draft) };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: inEnglish(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(lines, range, text) } }],
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes
            .filter(({ edits }) => edits.length > 0)
            .map(({ title, edits }) => ({
              description: { text: inEnglish(title) },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map((edit) => ({
                    deletedRegion: regionOf(lines, edit.range),
                    insertedContent: { text: edit.newText },
                  })),
                },
              ],
            })),
        }),
  };
}

/** Lines and columns from 1, the last column exclusive. */
function regionOf(lines: LineMap, range: CheckFinding['range'], text?: string) {
  const { from, to } = lines.spanOf(range);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    ...(text === undefined ? {} : { snippet: { text: text.slice(range.start, range.end) } }),
  };
}

function uriOf(path: string): string {
  return encodeURI(path.replaceAll('\\', '/').replace(/^\.\//, ''));
}

function firstSentence(text: string): string {
  return /^[^]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}
