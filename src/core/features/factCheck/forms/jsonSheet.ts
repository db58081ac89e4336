import { type FactCheckSheet } from '../sheet';
import { type Print } from './printedSheet';

/**
 * The sheet for programs:
 *
 * ```json
 * { "format": "newscite-factcheck", "version": 1, "draft": "column.md", "title": "…",
 *   "summary": { "sentences": 12, "cited": 8, "verified": 5, "toCheck": 3, "uncited": 4, "unproven": 1 },
 *   "sentences": [ {
 *     "number": 3, "line": 12, "range": { "start": 210, "end": 290 }, "text": "…",
 *     "state": "unproven | toCheck | uncited | verified", "states": ["figure", "quote", "name"],
 *     "findings": [ { "code": "misquote | … | unproven-figure | unproven-name", "severity": "error", "message": "…",
 *       "range": { … } } ],
 *     "citations": [ { "citekey": "…", "range": { … }, "pin": "anchored | unpinned | likely | moved | altered | gone |
 *       unknownClaim | unknownParagraph | listed | unknownSource", "paragraph": 3, "pinned": "…",
 *       "claim": { "id": "…", "text": "…", "quote": "…", "speaker": "…", "speakerRole": "…", "speakerIsAnonymous": false },
 *       "source": { "title": "…", "outlet": "…", "authors": [], "issued": "2026-03-04", "url": "…", "archiveUrl": "…" },
 *       "annotations": [ { "status": "disputed", "note": "…", "tags": [], "author": "…", "words": "…" } ],
 *       "corroboration": { "independent": 3, "differing": 1, "others": [ { "citekey": "…", "outlet": "…", "text": "…",
 *         "differences": [ { "own": "…", "theirs": "…" } ] } ] } } ] } ] }
 * ```
 *
 * Ranges are UTF-16 units of the draft, lines count from 1; what is not known is absent. `version` goes up when a field
 * changes its meaning or goes; new fields may come without that.
 */
export function jsonSheet({ title, summary, sentences }: FactCheckSheet, name: string, print: Print): string {
  const rows = sentences.map(({ findings, citations, ...row }) => ({
    ...row,
    findings: findings.map(({ code, severity, message, range }) => ({
      code,
      severity,
      message: print(message),
      range,
    })),
    // A place on this disk says nothing elsewhere.
    citations: citations.map((citation) => ({ ...citation, location: undefined })),
  }));
  const titled = title === undefined ? {} : { title };
  const sheet = { format: 'newscite-factcheck', version: 1, draft: name, ...titled, summary, sentences: rows };
  return `${JSON.stringify(sheet, undefined, 2)}\n`;
}
