import { type TextRange } from './range';

export type Severity = 'error' | 'warning' | 'information';

/** Something that is wrong with the writer's files; data, never a throw. */
export interface Problem {
  /** Stable and kebab-case, for filters and tests: `'empty-file'`. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** A sentence for the writer: what is wrong and what happens instead. */
  readonly message: string;
  /** Where in the decoded text, when it has a place. */
  readonly range?: TextRange;
}

/** Every problem that a file of a library can have. */
export type ProblemCode =
  | 'undecodable'
  | 'guessed-encoding'
  | 'binary-file'
  | 'empty-file'
  | 'file-too-large'
  | 'unreadable-file'
  | 'not-prose'
  | 'front-matter-invalid'
  | 'front-matter-too-large'
  | 'metadata-invalid'
  | 'bibliography-invalid'
  | 'sidecar-invalid'
  | 'sidecar-orphaned'
  | 'ruling-lost'
  | 'duplicate-citekey'
  | 'invalid-citekey'
  | 'missing-folder'
  | 'too-many-files';
