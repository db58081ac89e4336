/** The front door: what hosts may use of the core. */
export { createNewscite } from './createNewscite';
export type * from './newscite';
export type * from './ports';
export type * from './features/checkDraft';
export type * from './features/citePlan';
export type * from './features/claimView';
export type * from './features/completion';
export type * from './features/definition';
export type * from './features/hoverCard';
export type * from './features/libraryStatus';
export type * from './features/location';
export type * from './features/sourceView';
export type { FileChange } from './library/fileChange';
export type { Problem, ProblemCode, Severity } from './text/problem';
export { textOf, type TextRange } from './text/range';
export type { TextPosition, TextSpan } from './text/lineMap';
export { EventEmitter, type Disposable, type Event } from './text/events';
export { SIDECAR_SUFFIX } from './sidecar/sidecar';
