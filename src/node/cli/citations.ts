import { createNewscite, LineMap } from '../../core';
import { printLine } from './print';
import { readDraft } from './readDraft';

/** `newscite citations DRAFT… [--json]`: what drafts cite, a JSON row a draft or a line a source. */
export async function citations(drafts: readonly string[], { json }: { readonly json?: boolean }): Promise<void> {
  const newscite = createNewscite();
  for (const file of drafts) {
    const text = await readDraft(file);
    const rows = newscite.citationsOf(text);
    if (json) {
      printLine(JSON.stringify({ file, citations: rows }));
      continue;
    }
    const lines = new LineMap(text);
    for (const { keyStart, key, mode, suffix, claim } of rows) {
      const { line, character } = lines.positionAt(keyStart);
      const pin = claim === null ? '' : `  claim ${claim}`;
      printLine(`${file}:${line + 1}:${character + 1}: @${key}${suffix && ` ${suffix}`}  ${mode}${pin}`);
    }
  }
}
