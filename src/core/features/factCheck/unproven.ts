import { message } from '../../verify/message';
import { type TextRange } from '../../text/range';
import { type SheetFinding } from './sheet';

/**
 * Says that what a sentence states is not in what it cites.
 *
 * @param text the figure or name as it is written
 * @param range of it, in the passage
 */
export function unproven(code: SheetFinding['code'], text: string, range: TextRange): SheetFinding {
  const said = message('“{0}” is not in what is cited.', text.replace(/\s+/g, ' '));
  return { code, severity: 'information', message: said, range };
}
