import { type CorroborationIndex } from '../../corroboration/corroborationIndex';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { accountsNote } from './accountsNote';
import { type CitationHover, type HoverCard } from '../citing/hoverCard';

/** The cards, with what is known of their sentences' accounts; nothing is added to what stands alone. */
export function withAccounts(library: SourceLibrary, index: CorroborationIndex, hover: CitationHover): CitationHover {
  return { ...hover, cards: hover.cards.map((card) => withNote(library, index, card)) };
}

function withNote(library: SourceLibrary, index: CorroborationIndex, card: HoverCard): HoverCard {
  if (card.kind !== 'source' || card.claimId === undefined) return card;
  const accounts = accountsNote(library, index, card.claimId);
  return accounts ? { ...card, accounts } : card;
}
