import { type Citation } from '../../citation/citation';
import { frontMatterTitle } from '../../citation/bibliography';
import { LineMap } from '../../text/lineMap';
import { overlapOf, type TextRange } from '../../text/range';
import { type CheckContext } from '../../verify/checkContext';
import { type CheckedCitation } from '../../verify/citedSentence';
import { type CheckFinding } from '../../verify/finding';
import { type StatedSentence, statedSentences } from './draftSentences';
import { type FactCheckSheet, type FactCheckSummary, type SentenceState, type SheetSentence } from './sheet';
import { type AskCorroboration, sheetCitation } from './sheetCitation';

/**
 * The fact-check sheet of a draft.
 *
 * @param findings what the rules find in it
 */
export function factCheckOf(
  context: CheckContext,
  findings: readonly CheckFinding[],
  corroborationOf: AskCorroboration,
): FactCheckSheet {
  const bench = { context, findings, corroborationOf, lines: new LineMap(context.draft) };
  const sentences = statedSentences(context).map((sentence, index) => sheetSentence(sentence, index + 1, bench));
  const title = frontMatterTitle(context.draft);
  return {
    ...(title === undefined ? {} : { title }),
    summary: summaryOf(sentences),
    sentences: [
      ...sentences.filter(({ state }) => state === 'unproven'),
      ...sentences.filter(({ state }) => state !== 'unproven'),
    ],
  };
}

interface Bench {
  readonly context: CheckContext;
  readonly findings: readonly CheckFinding[];
  readonly corroborationOf: AskCorroboration;
  readonly lines: LineMap;
}

function sheetSentence(sentence: StatedSentence, number: number, bench: Bench): SheetSentence {
  const { range, text, states } = sentence;
  // An `@name` that is like no key is a person's handle more often than a citation.
  const doubts = bench.findings.filter(({ isDoubtful }) => isDoubtful);
  const cited = sentence.citations.filter(({ citation }) => !doubts.some((doubt) => touch(doubt.range, citation)));
  const places = [range, ...cited.map(({ citation }) => citation)];
  const found = bench.findings.filter(
    (finding) => !finding.isDoubtful && places.some((place) => touch(finding.range, place)),
  );
  const findings = [...found, ...sentence.unproven];
  const citations = withoutMentions(cited).map((each) =>
    sheetCitation(each, bench.context.draft, bench.corroborationOf),
  );
  const row = { number, range, text, states, citations, findings };
  return { ...row, line: bench.lines.positionAt(range.start).line + 1, state: stateOf(row) };
}

/** `@harbour says so [-@harbour, para. 3]` names its source in the sentence and cites it at the end: that is one citation. */
function withoutMentions(cited: readonly CheckedCitation[]): readonly CheckedCitation[] {
  const located = new Set(cited.flatMap(({ citation }) => (isMention(citation) ? [] : [citation.key])));
  return cited.filter(({ citation }) => !isMention(citation) || !located.has(citation.key));
}

function isMention({ mode, locator, claimId }: Citation): boolean {
  return mode === 'narrative' && locator === undefined && claimId === undefined;
}

function touch(a: TextRange, b: TextRange): boolean {
  return overlapOf(a, b) > 0;
}

function stateOf({
  citations,
  findings,
  states,
}: Pick<SheetSentence, 'citations' | 'findings' | 'states'>): SentenceState {
  if (citations.length === 0) return states.length > 0 ? 'unproven' : 'uncited';
  const holds = citations.every(
    ({ pin, annotations }) =>
      pin === 'anchored' && annotations.every(({ status }) => status !== 'disputed' && status !== 'do-not-use'),
  );
  return holds && findings.length === 0 ? 'verified' : 'toCheck';
}

function summaryOf(sentences: readonly SheetSentence[]): FactCheckSummary {
  const count = (...states: readonly SentenceState[]) => sentences.filter(({ state }) => states.includes(state)).length;
  return {
    sentences: sentences.length,
    cited: count('verified', 'toCheck'),
    verified: count('verified'),
    toCheck: count('toCheck'),
    uncited: count('unproven', 'uncited'),
    unproven: count('unproven'),
  };
}
