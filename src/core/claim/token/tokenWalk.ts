import { type TextRange } from '../../text/range';
import { type Token } from './token';

/** Walks once over the tokens of a paragraph's frames, sentence by sentence in order. */
export class TokenWalk {
  private frame = 0;
  private at = 0;

  constructor(private readonly frames: readonly { readonly tokens: readonly Token[] }[]) {}

  /** Visits the tokens of a sentence; a quotation that goes on in the next sentence is visited for both. */
  visit(sentence: TextRange, take: (token: Token) => void): void {
    for (let tokens = this.tokens(); tokens; tokens = this.tokens()) {
      for (let token = tokens[this.at]; token; token = tokens[this.at]) {
        if (token.start >= sentence.end) return;
        take(token);
        if (token.end > sentence.end) return;
        this.at++;
      }
      this.frame++;
      this.at = 0;
    }
  }

  private tokens(): readonly Token[] | undefined {
    return this.frames[this.frame]?.tokens;
  }
}
