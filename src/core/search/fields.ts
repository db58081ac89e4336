import { type SearchField } from './entry';

/** What the claim says and who says it. */
export const BODY = 0;
/** Where it stands: shared by all claims of a source, so a hit there tells less. A term that is in both counts as body. */
export const CONTEXT = 1;

export const FIELD_GROUPS = {
  body: ['text', 'speaker'],
  context: ['outlet', 'title'],
} as const satisfies Record<string, readonly SearchField[]>;

/**
 * What a hit in each field is worth. A name in the speaker's place was probably meant so; a hit in the title is better
 * than none, but must not put all claims of an article above the one that has the words.
 */
export const FIELD_WEIGHT: Readonly<Record<SearchField, number>> = { text: 1, speaker: 1.1, outlet: 0.6, title: 0.6 };

export const FIELDS = ['text', 'speaker', 'outlet', 'title'] as const satisfies readonly SearchField[];

/** Weight of each group when candidates are gathered: the most that one of its fields can earn. */
export const GROUP_WEIGHT = [1.1, 0.6] as const;

/** The number of a term's list of postings. */
export function listOf(term: number, group: number): number {
  return term * 2 + group;
}
