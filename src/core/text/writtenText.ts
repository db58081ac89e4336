import { type Problem } from './problem';

/** A file's new text, or why it must not be written. */
export type WrittenText =
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };
