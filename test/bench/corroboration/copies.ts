import { type Profile } from '../../../src/core/corroboration/profile';
import { accountsOf } from '../../../src/core/corroboration/kinship';
import { type KnownArticle } from '../articles/corpora';
import { sampleOf } from '../articles/random';
import { fileOf, folderOf, uriOf } from './folder';

/** Shorter ones are hardly sent over a wire, and leave nothing to be trimmed. */
const FEWEST_PARAGRAPHS = 4;
/** Of a copy's paragraphs at least so many stay: editors cut from the end. */
const LEAST_LEFT = 0.35;

export interface CopyScore {
  readonly copies: number;
  /** Copies that count as an account beside their original, in the story or for any claim. */
  readonly independent: readonly string[];
}

/** Wire stories, each with a copy of another outlet: trimmed, under another headline, its first sentence written anew. */
export function scoreCopies(articles: readonly KnownArticle[], count: number, random: () => number): CopyScore {
  const long = articles.filter(({ text }) => paragraphsOf(text).length >= FEWEST_PARAGRAPHS);
  const originals = sampleOf(long, count, random);
  const { sources, index } = folderOf(
    originals.flatMap((article, at) => [
      fileOf(`${at}-original`, { ...article, outlet: 'Wire One' }),
      fileOf(`${at}-copy`, copyOf(article, random)),
    ]),
  );
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const profiles = new Map(
    index.allStories().flatMap((story) => story.map((profile) => [profile.source.uri, profile])),
  );
  const independent = originals.flatMap((_, at) => {
    const uris = [uriOf(`${at}-original`), uriOf(`${at}-copy`)];
    const pair = uris.flatMap((uri) => profiles.get(uri) ?? []);
    const isCountedTwice =
      accountsOf(pair, (profile: Profile) => profile).length > 1 ||
      (byUri.get(uris[0] ?? '')?.claims ?? []).some((claim) => {
        const accounts = index.accountsOf(claim);
        return new Set(accounts.filter((account) => account.some(({ source }) => uris.includes(source.uri)))).size > 1;
      });
    return isCountedTwice ? [pair[0]?.source.metadata.title?.value ?? uris.join(' ')] : [];
  });
  return { copies: originals.length, independent };
}

function copyOf({ text, lang, issued }: KnownArticle, random: () => number): Parameters<typeof fileOf>[1] {
  const paragraphs = paragraphsOf(text);
  const left = Math.max(2, Math.ceil(paragraphs.length * (LEAST_LEFT + random() * (1 - LEAST_LEFT))));
  const [first = '', ...rest] = paragraphs.slice(0, left);
  const rewritten = first.replace(
    /^.*?[.!?](?=\s|$)/s,
    'This is what we know so far, as it reached our newsroom today.',
  );
  return {
    lang,
    title: 'What we know so far',
    outlet: 'Evening Mail',
    ...(issued && { issued }),
    text: [rewritten, ...rest].join('\n\n'),
  };
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

export interface TopicScore {
  readonly pairs: number;
  /** Pairs of one story. */
  readonly oneStory: readonly string[];
  /** Pairs of one account, though of two outlets. */
  readonly oneAccount: readonly string[];
}

/** Pairs of different articles of one topic: `bbc/business/001`. Each is taken for another outlet's. */
export function scoreTopics(articles: readonly KnownArticle[], count: number, random: () => number): TopicScore {
  const { index } = folderOf(
    articles.map((article) => fileOf(article.id.replaceAll('/', '-'), { ...article, outlet: article.id })),
  );
  const stories = index.allStories();
  const profiles = new Map(
    stories.flatMap((story) => story.map((profile) => [profile.source.uri, { profile, story }])),
  );
  const pairs = sampleOf([...articles], count, random).flatMap((one) => {
    const [other] = sampleOf(
      articles.filter(({ id, text }) => topicOf(id) === topicOf(one.id) && text !== one.text),
      1,
      random,
    );
    const both = [one, other].flatMap((article) =>
      article ? (profiles.get(uriOf(article.id.replaceAll('/', '-'))) ?? []) : [],
    );
    return both.length === 2 ? [{ both, name: `${one.title ?? '?'}  |  ${other?.title ?? '?'}` }] : [];
  });
  return {
    pairs: pairs.length,
    oneStory: pairs.flatMap(({ both: [one, other], name }) => (one?.story === other?.story ? [name] : [])),
    oneAccount: pairs.flatMap(({ both, name }) =>
      accountsOf(both, ({ profile }) => profile).length < 2 ? [name] : [],
    ),
  };
}

function topicOf(id: string): string | undefined {
  return id.split('/').at(-2);
}
