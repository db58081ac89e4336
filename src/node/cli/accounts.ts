import { type CorroborationView, type DifferenceView, type StoryView } from '../../core';
import { readArticles } from './articleFolder';
import { printClaim, printLine, printProblems } from './print';

export interface AccountsOptions {
  /** Ids as `extract` and `search` print them; without one, stories are listed. */
  readonly claim?: readonly string[];
  readonly json?: boolean;
}

/** `newscite accounts PATH… [--claim ID…]`: who else tells a claim, or which articles tell of one event. */
export async function accounts(paths: readonly string[], { claim = [], json }: AccountsOptions): Promise<void> {
  const { newscite } = await readArticles(paths);
  printProblems(newscite.status().problems);
  if (claim.length === 0) {
    const stories = newscite.stories();
    if (json) printLine(JSON.stringify(stories, undefined, 2));
    else for (const story of stories) printStory(story);
    return;
  }
  const views = claim.map((id) => {
    const view = newscite.corroborationOf(id);
    if (!view) throw new Error(`No claim has the id ${id}.`);
    return view;
  });
  if (json) printLine(JSON.stringify(views, undefined, 2));
  else for (const view of views) printAccounts(view);
}

function printStory({ title, from, to, independent, sources }: StoryView): void {
  const days = [...new Set([from, to])].filter((day) => day !== undefined).join(' to ');
  printLine(`${title}${days && `  ${days}`}  ${sources.length} articles, independent accounts: ${independent}`);
  for (const { citekey, outlet, issued } of sources)
    printLine(`    ${[`@${citekey}`, outlet, issued].filter((part) => part !== undefined).join(' · ')}`);
}

function printAccounts({ accounts: all, independent, differing }: CorroborationView): void {
  printLine(`independent accounts: ${all.length}, agreeing: ${independent}, differing: ${differing}`);
  for (const { claims } of all) {
    for (const { claim, kinship, differences } of claims) {
      printClaim(claim);
      if (kinship !== undefined) printLine(`    no account of its own: same ${kinship}`);
      for (const difference of differences) printLine(`    differs: ${differenceText(difference)}`);
    }
  }
}

function differenceText({ kind, own, ownRange, theirs }: DifferenceView): string {
  if (kind !== 'negation') return `${theirs}, not ${own}`;
  return ownRange ? `without “${own}”` : `“${theirs}”`;
}
