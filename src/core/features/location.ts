import { type Source } from '../library/source';
import { type TextSpan } from '../text/lineMap';
import { type TextRange } from '../text/range';

/** A stretch of a source file, ready to be shown in an editor. */
export interface SourceLocation {
  readonly uri: string;
  /** In units of the decoded text. */
  readonly range: TextRange;
  readonly span: TextSpan;
  /** How the file must be opened for the span to fit: `utf8`, `windows1252`. */
  readonly encoding: string;
}

export function locationOf(source: Source, range: TextRange): SourceLocation {
  const { start, end } = range;
  return { uri: source.uri, range: { start, end }, span: source.lines.spanOf(range), encoding: source.encoding };
}
