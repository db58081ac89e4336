/** Token indices `[from, to)` of a frame. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One reporting clause found in a frame, as token indices. */
export interface Report {
  readonly cue: Span;
  readonly speaker?: Span | undefined;
  /** Parts of the content, in order, disjoint; empty where the content is still to come (`she wrote:`). */
  readonly content: readonly Span[];
  /** Where the reporting clause begins: content of an earlier report ends before it. */
  readonly clauseStart: number;
  /** The content follows the cue, up to the frame's end or the next report. */
  readonly isOpenEnded: boolean;
  /** Reports inside what is reported: hearsay at second hand. */
  readonly relayed?: readonly Report[];
  /** Only the verb says that it is reported, by its mood or without a subject: whoever spoke last goes on. */
  readonly goesOn?: true;
}
