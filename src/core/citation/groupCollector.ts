import { type Bracket, bracketedGroup, narrativeGroup, narrativeKeyGroup, type NarrativeKey } from './brackets';
import { type CitationGroup } from './citation';
import { isCrossReference } from './crossReference';
import { type InlineMark } from './draft/inlineMark';

/** `[^@a]` is a note's mark, whatever its label looks like. */
const NOTE_MARKER = /^\[\^[^\s\][]+\]$/;
const MAX_MARKER = 200;

/** Puts the marks of one block together into citations. */
export class GroupCollector {
  private readonly groups: CitationGroup[] = [];
  private stack: Bracket[] = [];
  private outside: NarrativeKey[] = [];

  constructor(private readonly draft: string) {}

  take(mark: Exclude<InlineMark, { kind: 'opaque' }>): void {
    switch (mark.kind) {
      case 'key':
        this.keys().push({ mark });
        break;
      case 'open':
        this.stack.push({ open: mark.at, isPlain: mark.isPlain, separators: [], keys: [] });
        break;
      case 'separator':
        this.stack.at(-1)?.separators.push(mark.at);
        break;
      case 'close':
        this.close(mark.at, mark.isLink);
        break;
      case 'border':
        this.settleAll();
        break;
    }
  }

  /** The citations of the block, in order; of one inside another only the outer. */
  finish(): CitationGroup[] {
    this.settleAll();
    let end = 0;
    const outermost = this.groups
      .sort((a, b) => a.start - b.start)
      .filter((group) => {
        const isNested = group.start < end;
        if (!isNested) end = group.end;
        return !isNested;
      });
    return outermost.flatMap(withoutCrossReferences);
  }

  private keys(): NarrativeKey[] {
    return this.stack.at(-1)?.keys ?? this.outside;
  }

  private close(at: number, isLink: boolean): void {
    const bracket = this.stack.pop();
    if (
      bracket === undefined ||
      NOTE_MARKER.test(this.draft.slice(bracket.open, Math.min(at + 1, bracket.open + MAX_MARKER)))
    )
      return;
    const before = this.keys().at(-1);
    const narrative = before && !isLink ? narrativeGroup(this.draft, before.mark, bracket, at) : undefined;
    const bracketed = isLink || narrative ? undefined : bracketedGroup(this.draft, bracket, at);
    if (before && narrative) before.withBracket = narrative;
    else if (bracketed) this.groups.push(bracketed);
    else this.settle(bracket.keys);
  }

  /** No bracket made a citation of these keys: each stands for itself. */
  private settle(keys: readonly NarrativeKey[]): void {
    for (const { mark, withBracket } of keys) this.groups.push(withBracket ?? narrativeKeyGroup(this.draft, mark));
  }

  private settleAll(): void {
    this.settle(this.outside);
    for (const { keys } of this.stack) this.settle(keys);
    this.outside = [];
    this.stack = [];
  }
}

function withoutCrossReferences(group: CitationGroup): CitationGroup[] {
  const citations = group.citations.filter(({ key }) => !isCrossReference(key));
  if (citations.length === group.citations.length) return [group];
  return citations.length === 0 ? [] : [{ ...group, citations }];
}
