import { type BoilerplateReason } from '../article';
import { authorNote } from './authorNote';
import { caption } from './caption';
import { contact } from './contact';
import { cookieNotice } from './cookieNotice';
import { copyright } from './copyright';
import { correction } from './correction';
import { credits } from './credits';
import { disclaimer } from './disclaimer';
import { navigation } from './navigation';
import { readMore } from './readMore';
import { type BlockContext, type BoilerplateRule } from './rule';
import { share } from './share';
import { signature } from './signature';
import { sourceLine } from './sourceLine';
import { subscribe } from './subscribe';
import { timestamp } from './timestamp';

/** One kind of boilerplate a file; the first that matches gives the reason. */
const RULES: readonly BoilerplateRule[] = [
  readMore,
  navigation,
  share,
  subscribe,
  copyright,
  disclaimer,
  cookieNotice,
  correction,
  authorNote,
  credits,
  sourceLine,
  signature,
  caption,
  contact,
  timestamp,
];

/** Why a block's words are not prose that can be cited; `undefined` for prose. */
export function boilerplateReason(block: BlockContext): BoilerplateReason | undefined {
  return RULES.find((rule) => block.words.length <= rule.longest && rule.matches(block))?.why;
}
