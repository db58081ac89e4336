import { type RulingPlan } from '../../core';
import { locationsIn } from './claimArguments';
import { type Services } from '../services';

/** Says of a claim that it is none, or of an aside that it is text; said the other way round, takes that back. */
export async function overrule(
  { newscite, keeper, indexer }: Services,
  is: 'text' | 'boilerplate',
  clicked: unknown,
  selected: unknown,
): Promise<void> {
  // All are planned before the first is kept: then the others' places are still those that were clicked.
  const locations = locationsIn(clicked, selected);
  const plans = await Promise.all(locations.map(({ uri, range }) => newscite.planRuling(uri, range, is)));
  const wanted = plans.filter((plan) => plan !== undefined);
  const kept: RulingPlan[] = [];
  for (const plan of wanted) if (await keeper.keepRuling(plan)) kept.push(plan);
  if (kept.length > 0) await indexer.refresh(kept.map(({ sidecarUri }) => sidecarUri));
}
