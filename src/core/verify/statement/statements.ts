import { type Claim } from '../../library/source';
import { Remembered } from '../../text/remembered';
import { type CitedSentence } from '../citedSentence';
import { type DraftSentence } from '../draft/draftSentence';
import { type Statement, statementOf } from './statement';

/** Statements of sentences and claims; those of what stays as it is are made once. */
export class Statements {
  private readonly ofSentences = new Remembered<DraftSentence, Statement>();
  private readonly ofClaims = new Remembered<Claim, Statement>();

  /** What the writer says, quotations left out. */
  ofDraft({ sentence, quoted }: CitedSentence): Statement {
    const places = quoted.flatMap(({ start, end }) => [start, end]);
    return this.ofSentences.of(sentence, places, () => statementOf(sentence, quoted));
  }

  ofClaim(claim: Claim): Statement {
    return this.ofClaims.of(claim, [], () => statementOf(claim));
  }
}
