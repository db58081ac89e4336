import { type Annotation } from '../annotation';

/** What tells an article apart in a file that is carried elsewhere. */
export interface ExchangedSource {
  readonly citekey?: string;
  readonly url?: string;
  readonly title?: string;
}

/** An annotation on its way out or in, with its article. */
export interface ExchangedAnnotation {
  readonly annotation: Annotation;
  readonly source: ExchangedSource;
  /** What its position counts; ours count UTF-16 units. */
  readonly counts: 'utf16' | 'codePoints';
}

/** What a file holds. */
export interface ExchangeReading {
  readonly annotations: readonly ExchangedAnnotation[];
  /** Things in it that are on no words of an article: notes on whole pages, answers to nothing. */
  readonly passedOver: number;
}

/** Formats that annotations are written in. */
export const EXCHANGE_FORMATS = ['web-annotation', 'hypothesis', 'csv', 'markdown'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];
