import { type SearchField } from './entry';

/** Fields whose words are listed together: a hit in any of them is worth the same. */
export const TEXT = 0;
export const SPEAKER = 1;
/** Outlet and title: what all claims of a source share, so it is listed by source. */
export const CONTEXT = 2;

export const GROUPS = [TEXT, SPEAKER, CONTEXT] as const;

/**
 * What a hit in each group is worth. A name in the speaker's place was probably meant so; a hit in the title is better
 * than none, but must not put all claims of an article above the one that has the words.
 */
export const GROUP_WEIGHT = [1, 1.1, 0.6] as const;
export const MOST_GROUP_WEIGHT = 1.1;

export const FIELDS = ['text', 'speaker', 'outlet', 'title'] as const satisfies readonly SearchField[];
