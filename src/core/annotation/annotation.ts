import { type Selectors } from '../anchor/selectors';

/** What a writer thinks of a passage, from nothing yet to the worst. */
export const ANNOTATION_STATUSES = ['unverified', 'verified', 'disputed', 'do-not-use'] as const;
export type AnnotationStatus = (typeof ANNOTATION_STATUSES)[number];

/** What a writer says of a passage of an article. */
export interface Annotation {
  /** 8 hex digits, spread evenly: see `annotationId`. */
  readonly id: string;
  readonly selectors: Selectors;
  /** Markdown; empty for a passage that is only marked. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly status: AnnotationStatus;
  /** Nothing is left to discuss; its status holds all the same. */
  readonly isResolved: boolean;
  readonly author?: string;
  /** ISO 8601 in UTC, to the millisecond; empty where nobody wrote it down. So is {@link modified}. */
  readonly created: string;
  readonly modified: string;
  /** Oldest first. */
  readonly replies: readonly AnnotationReply[];
  /** The IRI by which the tool goes that it was brought over from. */
  readonly origin?: string;
}

/** What somebody answers. */
export interface AnnotationReply {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly author?: string;
  readonly created: string;
  /** Where it was changed since. */
  readonly modified?: string;
}

export function isAnnotationStatus(text: string | undefined): text is AnnotationStatus {
  return ANNOTATION_STATUSES.some((status) => status === text);
}

/** The order in which replies are read; of one moment by id, so that it is the same everywhere. */
export function inOrder(replies: readonly AnnotationReply[]): readonly AnnotationReply[] {
  const key = ({ created, id }: AnnotationReply) => `${created} ${id}`;
  return [...replies].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** True where both say the same of the same words. */
export function isSameAnnotation(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a !== undefined && b !== undefined && told(a) === told(b);
}

function told({ selectors: { quote, position }, replies, ...said }: Annotation): string {
  const { id, note, tags, status, isResolved, author, created, modified, origin } = said;
  const answers = replies.map((reply) => [reply.id, reply.text, reply.author, reply.created, reply.modified]);
  return JSON.stringify([
    [id, note, tags, status, isResolved, author, created, modified, origin, answers],
    [quote.exact, quote.prefix, quote.suffix, position.start, position.end],
  ]);
}
