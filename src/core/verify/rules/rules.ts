import { type Rule } from '../rule';
import { alteredSource } from './alteredSource';
import { anonymousSourceOnly } from './anonymousSourceOnly';
import { disputed } from './disputed';
import { doNotUse } from './doNotUse';
import { duplicateKey } from './duplicateKey';
import { figureMismatch } from './figureMismatch';
import { gone } from './gone';
import { hedgeDropped } from './hedgeDropped';
import { incompleteSource } from './incompleteSource';
import { misquote } from './misquote';
import { moved } from './moved';
import { negationMismatch } from './negationMismatch';
import { singleSource } from './singleSource';
import { speakerMismatch } from './speakerMismatch';
import { uncitedQuote } from './uncitedQuote';
import { unknownClaim } from './unknownClaim';
import { unknownParagraph } from './unknownParagraph';
import { unknownSource } from './unknownSource';
import { unusedEntry } from './unusedEntry';

/** Every rule. A rule is a file of this folder, a line here, and a line in `DEFAULT_SEVERITIES`. */
export const RULES: readonly Rule[] = [
  misquote,
  uncitedQuote,
  figureMismatch,
  negationMismatch,
  hedgeDropped,
  speakerMismatch,
  doNotUse,
  disputed,
  unknownSource,
  unknownParagraph,
  unknownClaim,
  gone,
  alteredSource,
  moved,
  duplicateKey,
  unusedEntry,
  incompleteSource,
  singleSource,
  anonymousSourceOnly,
];
