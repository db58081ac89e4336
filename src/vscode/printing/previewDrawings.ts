import { type DrawnCitation, type DrawnDraft } from '../../core';
import { smallestEdit } from '../base/textEdits';

interface Kept {
  readonly drawn: DrawnDraft;
  /** For the documents that are drawn so: addresses of those for which it is up to date. */
  readonly current: Set<string>;
}

/** Some drafts side by side, each with what it was a few keystrokes ago. */
const MOST_KEPT = 24;

/** What previews have drawn, by the text of the draft. */
export class PreviewDrawings {
  private readonly byText = new Map<string, Kept>();

  /** What is known of this text, or what is left of the drawing of one that is almost the same. */
  drawn(text: string): DrawnDraft | undefined {
    return this.byText.get(text)?.drawn ?? this.nearest(text);
  }

  /** What is drawn in this draft; `undefined` while it is being found out, or again. */
  current(text: string, uri: string): DrawnDraft | undefined {
    const kept = this.byText.get(text);
    return kept?.current.has(uri) === true ? kept.drawn : undefined;
  }

  keep(text: string, uri: string, drawn: DrawnDraft): void {
    // Two drafts with one text, each in a folder of its own, look the same rather than take turns for ever.
    const current = new Set([...(this.byText.get(text)?.current ?? []), uri]);
    this.byText.delete(text);
    this.byText.set(text, { drawn, current });
    const [oldest] = this.byText.keys();
    if (this.byText.size > MOST_KEPT && oldest !== undefined) this.byText.delete(oldest);
  }

  /** Sources, bibliographies or settings are others: what is drawn stays until it is drawn anew. */
  outdate(): void {
    for (const { current } of this.byText.values()) current.clear();
  }

  /** Who types changes one stretch: what stands before and behind it is as it was. */
  private nearest(text: string): DrawnDraft | undefined {
    let best: { drawn: DrawnDraft; shared: number } | undefined;
    for (const [old, { drawn }] of this.byText) {
      const { replace, text: typed } = smallestEdit(old, text);
      const shared = text.length - typed.length;
      if (shared * 2 < text.length || shared <= (best?.shared ?? 0)) continue;
      const by = typed.length - (replace.end - replace.start);
      const citations = drawn.citations.flatMap((citation): DrawnCitation[] => {
        if (citation.end <= replace.start) return [citation];
        if (citation.start < replace.end) return [];
        return [{ ...citation, start: citation.start + by, end: citation.end + by }];
      });
      best = { drawn: { ...drawn, citations }, shared };
    }
    return best?.drawn;
  }
}
