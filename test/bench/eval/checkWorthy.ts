import { existsSync, readFileSync } from 'node:fs';
import { extractClaims } from '../../../src/core/claim/extractClaims';
import { dataPath } from './rows';

/** How well claim scores tell sentences worth checking from others. */
export interface CheckScore {
  readonly averagePrecision: number;
  /** Where {@link THRESHOLD} parts them. */
  readonly f1: number;
}

interface CheckRow {
  readonly text: string;
  readonly label: number;
}

interface Scored {
  readonly score: number;
  readonly isWorthy: boolean;
}

const THRESHOLD = 0.5;

/** Scores each sentence as an article of its own; `undefined` where the data isn't there. */
export function scoreCheckWorthy(name: string): CheckScore | undefined {
  const path = dataPath(name);
  if (!existsSync(path)) return undefined;
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CheckRow);
  const scored = rows.map(({ text, label }) => ({ score: scoreOf(text), isWorthy: label === 1 }));
  scored.sort((a, b) => b.score - a.score);
  const worthy = scored.filter(({ isWorthy }) => isWorthy).length;
  return { averagePrecision: averagePrecision(scored, worthy), f1: f1At(scored, worthy) };
}

function scoreOf(text: string): number {
  const passage = { locator: 1, range: { start: 0, end: text.length }, lang: 'en' };
  const { claims } = extractClaims({ name: 'a.txt', text, metadata: {}, passages: [passage], boilerplate: [] });
  return Math.max(0, ...claims.map((claim) => claim.score));
}

/** Sentences of one score have no order: all stand at the precision behind the last of them. */
function averagePrecision(scored: readonly Scored[], worthy: number): number {
  let found = 0;
  let sum = 0;
  scored.forEach(({ score, isWorthy }, index) => {
    if (isWorthy) found++;
    if (scored[index + 1]?.score === score) return;
    const first = scored.findIndex((one) => one.score === score);
    const inGroup = scored.slice(first, index + 1).filter((one) => one.isWorthy).length;
    sum += (inGroup * found) / (index + 1);
  });
  return sum / worthy;
}

function f1At(scored: readonly Scored[], worthy: number): number {
  const taken = scored.filter(({ score }) => score >= THRESHOLD);
  const right = taken.filter(({ isWorthy }) => isWorthy).length;
  return (2 * right) / (taken.length + worthy);
}
