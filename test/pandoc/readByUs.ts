import { scanCitations } from '../../src/core/citation/scanCitations';
import { textOf } from '../../src/core/text/range';
import { plain, type PandocCitation } from './readByPandoc';

/** Our reading in pandoc's terms: prefix and suffix as words, without the marks of emphasis. */
export function readByUs(draft: string): readonly PandocCitation[] {
  return scanCitations(draft).flatMap(({ citations }, group) =>
    citations.map(({ start, key, keyRange, mode, suffix }) => ({
      group,
      key,
      mode,
      prefix: words(draft.slice(start, keyRange.start)),
      suffix: words(textOf(draft, suffix)),
    })),
  );
}

function words(markdown: string): string {
  return plain(markdown.replace(/[*`]/g, ''));
}
