import { type TextRange } from '../../text/range';
import { type Frame } from './frame';

/** An attribution before its speaker is resolved; offsets into the article. */
export interface Draft {
  fragments: TextRange[];
  readonly cue: TextRange;
  readonly speaker?: TextRange | undefined;
  /** Reports inside the content, by their cue and who speaks. */
  readonly relayed?: readonly Pick<Draft, 'cue' | 'speaker'>[] | undefined;
  /** The content is still to come, in the next paragraph. */
  readonly isAwaited: boolean;
  /** The frame that its cue stands in. */
  readonly cueFrame: Frame;
  /** Index of the last frame in its paragraph that it has content in. */
  lastFrame: number;
}
