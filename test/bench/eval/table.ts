import { type Scores } from './scorer';

/** Where others stand and what is aimed at, as figures a reader can hold beside ours. */
interface Reference {
  readonly subset: string;
  readonly measure: string;
  readonly name: string;
  readonly value: (scores: Scores) => number | undefined;
  readonly prototype: string;
  readonly humans: string;
  readonly aim: string;
}

const f1 = (subset: string, measure: string) => (scores: Scores) => scores[subset]?.[measure]?.f1;
const speaker = (subset: string) => (scores: Scores) => scores[subset]?.['F1@.3']?.speakerAccuracy;

function row(name: string, subset: string, measure: string, prototype: string, humans: string, aim: string): Reference {
  return {
    name,
    subset,
    measure,
    value: measure === 'speaker' ? speaker(subset) : f1(subset, measure),
    prototype,
    humans,
    aim,
  };
}

const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  quotes_polnear: [
    row('speech F1@.3', 'speech', 'F1@.3', '84.9', '94.8', '90'),
    row('speech F1@.8', 'speech', 'F1@.8', '77.8', '92.0', '86'),
    row('speech IoU.5', 'speech', 'IoU.5', '73.8', '92.0', '83'),
    row('speech exact', 'speech', 'exact', '58.1', '85.8', '68'),
    row('speaker right', 'speech', 'speaker', '82.3', '96.5', '92'),
    row('direct F1@.3', 'direct', 'F1@.3', '93.7', '98.9', '97'),
    row('direct exact', 'direct', 'exact', '80.7', '', '90'),
    row('all F1@.3', 'all', 'F1@.3', '69.5', '83.6', '77'),
  ],
  quotes_gum_news: [row('speech F1@.3', 'speech', 'F1@.3', '80.9', '', '88')],
  quotes_de_wikinews: [row('speech F1@.3', 'speech', 'F1@.3', '34.0', '', '75')],
};
const OTHER: readonly Reference[] = [row('speech F1@.3', 'speech', 'F1@.3', '', '', '')];

export const HEADING = line('set', 'measure', 'newscite', 'prototype', 'humans', 'aim');

/** The table's lines for one set. */
export function linesOf(set: string, scores: Scores): string[] {
  return (REFERENCES[set] ?? OTHER).map(({ name, value, prototype, humans, aim }) =>
    line(set, name, percent(value(scores)), prototype, humans, aim),
  );
}

export function line(...cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(22) : cell.padStart(10))).join('');
}

export function percent(share: number | undefined): string {
  return share === undefined || Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}
