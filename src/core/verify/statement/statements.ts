import { type Claim } from '../../library/source';
import { type CitedSentence } from '../citedSentence';
import { type Statement, statementOf } from './statement';

/** Statements of sentences and claims; those of what stays as it is are made once. */
export class Statements {
  private readonly known = new WeakMap<object, Statement>();

  /** What the writer says, quotations left out. */
  ofDraft({ sentence, quoted }: CitedSentence): Statement {
    return this.remembered(sentence, () => statementOf(sentence, quoted));
  }

  ofClaim(claim: Claim): Statement {
    return this.remembered(claim, () => statementOf(claim));
  }

  private remembered(key: object, make: () => Statement): Statement {
    const statement = this.known.get(key) ?? make();
    this.known.set(key, statement);
    return statement;
  }
}
