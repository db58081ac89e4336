import { type Token, tokenAt } from '../../token/token';
import { type Span } from '../report';

/** The sentence from `floor` on without the words `[from, to)` that name its source: `Der Pegel stieg … um drei Meter.` */
export function contentWithoutSource(tokens: readonly Token[], floor: number, from: number, to: number): Span[] {
  const before = { from: floor, to: tokenAt(tokens, from - 1).lower === ',' ? from - 1 : from };
  const after = { from: tokenAt(tokens, to).lower === ',' ? to + 1 : to, to: tokens.length };
  return [before, after].filter((span) => hasWords(tokens, span));
}

function hasWords(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (tokenAt(tokens, at).kind !== 'mark') return true;
  return false;
}
