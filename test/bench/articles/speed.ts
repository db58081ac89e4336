import { parseArticle } from '../../../src/core/article/parseArticle';
import { type KnownArticle } from './corpora';

const RUNS = 3;

/** Units a second of processor time, the best of a few runs: other programs on the machine only make it slower. */
export function unitsPerSecond(articles: readonly KnownArticle[]): number {
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  const seconds = Array.from({ length: RUNS }, () => secondsFor(articles));
  return units / Math.min(...seconds);
}

function secondsFor(articles: readonly KnownArticle[]): number {
  const before = process.cpuUsage();
  for (const { text } of articles) parseArticle(text, 'story.txt');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
