import { type KnownArticle } from '../articles/corpora';
import { fileOf, type Folder, folderOf, timed, uriOf } from './folder';

/** How well events were told apart, over pairs of articles. */
export interface StoryScore {
  readonly articles: number;
  readonly claims: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs in one story that are of different events. */
  readonly wrong: readonly string[];
  readonly folder: Folder;
  /** Milliseconds of processor time. */
  readonly storyTime: number;
}

/** `basil/EVENT_1`: three papers on each event. Of other corpora the event is not known; with each other they don't count. */
export function scoreStories(articles: readonly KnownArticle[]): StoryScore {
  const events = new Map(articles.map((article, at) => [uriOf(nameOf(at)), eventOf(article)]));
  const folder = folderOf(articles.map((article, at) => fileOf(nameOf(at), article)));
  const storyTime = timed(() => folder.index.allStories());
  const pairs = folder.index
    .allStories()
    .flatMap((story) =>
      story.flatMap((one, at) => story.slice(at + 1).map((other) => [one.source, other.source] as const)),
    )
    .map(([one, other]) => ({ one, other, events: [events.get(one.uri), events.get(other.uri)] }))
    .filter(({ events: [one, other] }) => one !== undefined || other !== undefined);
  const right = pairs.filter(({ events: [one, other] }) => one === other);
  const sizes = new Map<string, number>();
  for (const event of events.values()) if (event !== undefined) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const truth = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return {
    articles: folder.sources.length,
    claims: folder.sources.reduce((sum, { claims }) => sum + claims.length, 0),
    precision: right.length / pairs.length,
    recall: right.length / truth,
    wrong: pairs
      .filter((pair) => !right.includes(pair))
      .map(({ one, other }) => `${one.metadata.title?.value ?? '?'}  |  ${other.metadata.title?.value ?? '?'}`),
    folder,
    storyTime,
  };
}

function nameOf(at: number): string {
  return String(at).padStart(6, '0');
}

function eventOf({ corpus, id }: KnownArticle): string | undefined {
  return corpus === 'basil_en' ? id.replace(/_\d$/, '') : undefined;
}
