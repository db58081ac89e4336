import { type Severity } from '../../../text/problem';
import { message, type Message } from '../../../verify/message';
import { type AnnotationStatus } from '../../../annotation/annotation';
import { type SentenceState, type SheetPin, type StatedFact } from '../sheet';

/** What the sheet says beside the writer's and the sources' own words. */
export const STATE_TEXTS: Readonly<Record<Exclude<SentenceState, 'unproven'>, Message>> = {
  toCheck: message('To check'),
  uncited: message('Uncited'),
  verified: message('Verified'),
};

export const FACT_TEXTS: Readonly<Record<StatedFact, Message>> = {
  figure: message('a figure'),
  quote: message('a quote'),
  name: message('a name'),
};

export const PIN_TEXTS: Readonly<Record<SheetPin, Message>> = {
  anchored: message('Pinned, and as it was'),
  unpinned: message('Not pinned to a sentence'),
  likely: message('Not pinned; probably this sentence'),
  moved: message('Moved to another paragraph'),
  altered: message('Altered since it was pinned'),
  gone: message('Gone from the article'),
  unknownClaim: message('The pin is not known'),
  unknownParagraph: message('The article has no such paragraph'),
  listed: message('In the bibliography; no article to check it against'),
  unknownSource: message('No source has this key'),
};

export const SEVERITY_TEXTS: Readonly<Record<Severity, Message>> = {
  error: message('Error'),
  warning: message('Warning'),
  information: message('Note'),
};

export const STATUS_TEXTS: Readonly<Record<AnnotationStatus, Message>> = {
  unverified: message('unverified'),
  verified: message('verified'),
  disputed: message('disputed'),
  'do-not-use': message('not to be used'),
};

export const FIELD_TEXTS = {
  claim: message('Claim'),
  quote: message('Quote'),
  pinned: message('Was pinned as'),
  speaker: message('Speaker'),
  title: message('Title'),
  address: message('Address'),
  archive: message('Archive'),
  paragraph: message('Paragraph'),
  pin: message('Pin'),
  annotation: message('Annotation'),
  accounts: message('Accounts'),
} as const satisfies Readonly<Record<string, Message>>;
