import { type Citation } from '../citation/citation';
import { scanCitations } from '../citation/scanCitations';
import { type DraftReferences, NO_REFERENCES } from '../library/draftReferences';
import { resolveCitation } from '../library/resolveCitation';
import { type Resolution } from '../library/resolution';
import { type SourceLibrary } from '../library/sourceLibrary';
import { type Severity } from '../text/problem';
import { type TextRange } from '../text/range';

export type CheckCode = 'unknown-source' | 'unknown-paragraph' | 'unknown-claim' | 'gone' | 'altered' | 'moved';

/** Something about a citation of a draft that its writer should know. */
export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  readonly citekey: string;
  /** An `@name` in running text that is like no source's key: it may as well be a person's handle as a citation. */
  readonly isDoubtful: boolean;
}

/** Every finding of a draft, in its order. */
export function checkDraft(
  library: SourceLibrary,
  draft: string,
  references: DraftReferences = NO_REFERENCES,
): readonly CheckFinding[] {
  return scanCitations(draft)
    .flatMap(({ citations }) => citations)
    .flatMap((citation) => {
      const resolution = resolveCitation(library, citation, references);
      const verdict = verdictOf(citation, resolution);
      if (verdict === undefined) return [];
      const { start, end, key } = citation;
      return [{ ...verdict, range: { start, end }, citekey: key, isDoubtful: isDoubtful(citation, resolution) }];
    });
}

function isDoubtful({ mode, locator, claimId }: Citation, resolution: Resolution): boolean {
  const isBare = mode === 'narrative' && locator === undefined && claimId === undefined;
  return isBare && resolution.kind === 'unknownSource' && resolution.nearest.length === 0;
}

type Verdict = Pick<CheckFinding, 'code' | 'severity' | 'message'>;

function verdictOf({ key, locator, claimId }: Citation, resolution: Resolution): Verdict | undefined {
  switch (resolution.kind) {
    case 'anchored':
      return undefined;
    case 'listed':
      // A work without its article is cited all the time; a sentence was pinned to an article that was here.
      if (claimId === undefined) return undefined;
      return {
        code: 'unknown-claim',
        severity: 'warning',
        message: `@${key} is in the bibliography, but no article of it is in the folder: the pinned sentence cannot be checked.`,
      };
    case 'moved':
      return { code: 'moved', severity: 'information', message: `The cited sentence has moved within @${key}.` };
    case 'altered':
      return {
        code: 'altered',
        severity: 'warning',
        message: `The cited sentence of @${key} has been altered (${Math.round(resolution.score * 100)} % alike). It read: “${resolution.quote}”`,
      };
    case 'gone':
      return {
        code: 'gone',
        severity: 'error',
        message: `The cited sentence is no longer in @${key}. It read: “${resolution.quote}”`,
      };
    case 'unknownClaim':
      return {
        code: 'unknown-claim',
        severity: 'error',
        message: `@${key} has no claim ${resolution.claimId}, and its sidecar has no such pin.`,
      };
    case 'unknownParagraph':
      return {
        code: 'unknown-paragraph',
        severity: 'error',
        message: `@${key} has ${resolution.paragraphs} paragraph${resolution.paragraphs === 1 ? '' : 's'}; ${locator === undefined ? 'the cited one' : `para. ${locator.last}`} is not among them.`,
      };
    case 'unknownSource':
      return {
        code: 'unknown-source',
        // It may stand in what could not be read: then this is no more than a hint.
        severity: resolution.unread.length === 0 ? 'error' : 'information',
        message: `No source has the citekey “${key}”.${suggestion(resolution.nearest)}${reservation(resolution.unread)}`,
      };
  }
}

function suggestion(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Did you mean ${nearest.map((key) => `@${key}`).join(' or ')}?`;
}

function reservation(unread: readonly string[]): string {
  return unread.length === 0 ? '' : ` It may stand in ${unread.join(' or ')}, which could not be read.`;
}
