import { type Selectors } from '../anchor/selectors';
import { type Annotation, type AnnotationReply, inOrder } from './annotation';

/** What may be changed of an annotation. */
export interface AnnotationEdit {
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly status?: Annotation['status'];
  readonly isResolved?: boolean;
  /** Attached to other words. */
  readonly selectors?: Selectors;
}

/**
 * One thing that a writer does to an annotation. Small, so that what somebody else did to the same one meanwhile stays.
 * Of an id that isn't there any more nothing is changed.
 */
export type AnnotationChange =
  /** Also to take a removal back, and to bring one over; in place of one of that id. */
  | { readonly kind: 'put'; readonly annotation: Annotation }
  | { readonly kind: 'edit'; readonly id: string; readonly edit: AnnotationEdit; readonly modified: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'putReply'; readonly id: string; readonly reply: AnnotationReply; readonly modified: string }
  | { readonly kind: 'removeReply'; readonly id: string; readonly replyId: string; readonly modified: string };

/** What an annotation becomes; `undefined` where none is left. */
export function changed(annotation: Annotation | undefined, change: AnnotationChange): Annotation | undefined {
  if (change.kind === 'put') return change.annotation;
  if (change.kind === 'remove' || annotation === undefined) return undefined;
  const { modified } = change;
  switch (change.kind) {
    case 'edit':
      return { ...annotation, ...change.edit, modified };
    case 'putReply': {
      const others = annotation.replies.filter(({ id }) => id !== change.reply.id);
      return { ...annotation, replies: inOrder([...others, change.reply]), modified };
    }
    case 'removeReply':
      return { ...annotation, replies: annotation.replies.filter(({ id }) => id !== change.replyId), modified };
  }
}

export function idOfChange(change: AnnotationChange): string {
  return change.kind === 'put' ? change.annotation.id : change.id;
}
