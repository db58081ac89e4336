import { type TextRange } from '../../text/range';
import { type Fix } from '../finding';
import { message } from '../message';

/** Looks for more sources for a sentence of the draft. */
export function moreSources(sourcesFor: TextRange): Fix {
  return { title: message('Find Sources for This Sentence…'), edits: [], isSafe: false, sourcesFor };
}
