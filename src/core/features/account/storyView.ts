import { type CorroborationIndex } from '../../corroboration/corroborationIndex';
import { compareUnits } from '../../text/compareUnits';
import { type SourceView, viewOfSource } from '../source/sourceView';

/** Behind every ISO date. */
const LAST = '~';

/** Articles about one event. */
export interface StoryView {
  /** The headline of its first article; by date, then by path. */
  readonly title: string;
  /** The first day and the last, ISO 8601; absent where no article has a date. */
  readonly from?: string;
  readonly to?: string;
  /** Accounts among them that do not depend on each other. */
  readonly independent: number;
  readonly sources: readonly SourceView[];
}

/** Those of several articles, newest first; an article that is alone with its event is in none. */
export function storyViews(index: CorroborationIndex): readonly StoryView[] {
  return index
    .allStories()
    .filter((story) => story.length > 1)
    .map((story): StoryView => {
      const sources = story.map(({ source }) => viewOfSource(source)).sort(byDate);
      const days = sources.flatMap(({ issued }) => issued ?? []);
      const [from, to] = [days[0], days.at(-1)];
      return {
        title: sources[0]?.title ?? '',
        independent: index.accountsAmong(story).length,
        sources,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
    })
    .sort(
      (a, b) => compareUnits(b.to ?? '', a.to ?? '') || compareUnits(a.sources[0]?.uri ?? '', b.sources[0]?.uri ?? ''),
    );
}

/** Those without a date last. */
function byDate(a: SourceView, b: SourceView): number {
  return compareUnits(a.issued ?? LAST, b.issued ?? LAST) || compareUnits(a.uri, b.uri);
}
