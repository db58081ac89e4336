/** Run bundled by `speed.ts`: prints how many characters of the texts in a file are read in a second of processor time. */
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { extractClaims } from '../../../src/core/claim/extractClaims';

const ROUNDS = 10;
const texts = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as string[];
const length = texts.reduce((sum, text) => sum + text.length, 0);
const parseAll = () => texts.map((text) => parseArticle(text, 'article.txt').article);
const articles = parseAll();

const parse = best(parseAll);
const extract = best(() => articles.map((article) => extractClaims(article)));
console.log(JSON.stringify({ parse, extract, both: 1 / (1 / parse + 1 / extract) }));

function best(work: () => unknown): number {
  let shortest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    work();
    const used = process.cpuUsage(start);
    shortest = Math.min(shortest, (used.user + used.system) / 1e6);
  }
  return length / shortest;
}
