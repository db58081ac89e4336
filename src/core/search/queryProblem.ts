import { type FilterName } from './queryFilter';

/** A filter that filters nothing, or everything, for a reason that the writer should see. */
export interface QueryProblem {
  readonly kind:
    | 'no-value'
    | 'no-such-date'
    | 'no-such-trait'
    /** No claim of the folder has such a speaker, outlet …: nothing can be found. */
    | 'no-such-name'
    /** Two filters exclude each other: nothing can be found. */
    | 'contradiction';
  readonly filter: FilterName;
  /** As typed; for a contradiction the other filter, whole: `before:2024`. */
  readonly value: string;
  /** The writer may be about to type what makes it right. */
  readonly isUnfinished: boolean;
}
