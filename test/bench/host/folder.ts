import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeUpArticles } from '../articles/madeUp';
import { randomFrom } from '../articles/random';

/** Of ten claims each. */
const ARTICLES = 10_000;
const SEED = 7;
/** Citations in the draft, each of another article. */
export const CITED = 200;
const WORDS = 10_000;
export const DRAFT = 'draft.md';

/** Writes a large folder of articles, and a long draft that cites them: its quotations are right, every fifth but for a word. */
export async function writeFolder(folder: string): Promise<void> {
  const texts = madeUpArticles(ARTICLES, randomFrom(SEED));
  await mkdir(join(folder, 'news'), { recursive: true });
  for (const [i, text] of texts.entries()) {
    await writeFile(join(folder, 'news', `story-${i}.txt`), text);
    if (i < CITED) await writeFile(join(folder, 'news', `story-${i}.txt.cite.yaml`), `citekey: story-${i}\n`);
  }
  await writeFile(join(folder, DRAFT), draftOf(texts.slice(0, CITED)));
}

function draftOf(texts: readonly string[]): string {
  const paragraphs = texts.map((text, i) => {
    const sentences = text.split('\n\n').slice(1);
    const quoted = sentences[i % sentences.length]?.trim().replace(/\.$/, '').split(' ') ?? [];
    if (i % 5 === 4) quoted[3] = 'changed';
    const own = sentences.join(' ').split(/\s+/);
    const rest = own.slice(0, WORDS / CITED - quoted.length).join(' ');
    return `${rest}. It says “${quoted.join(' ')}” [@story-${i}].`;
  });
  return `---\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`;
}
