import { type Article } from './article';
import { reasonAgainstProse } from './reasonAgainstProse';
import { isMarkdownName } from './metadata/fileName';

/** True when the front matter of an article says where it was published: what tells a clipping from a writer's own note. */
export function hasSourceAddress({ metadata: { url } }: Article): boolean {
  return url?.origin === 'frontMatter';
}

/**
 * Why a file that nobody named as an article is not listed as one: a Markdown file without a source's address, a text
 * without prose. `undefined` for an article. The sentence is for the writer.
 */
export function reasonToPassOver(article: Article): string | undefined {
  if (isMarkdownName(article.name)) {
    return hasSourceAddress(article)
      ? undefined
      : 'A Markdown file whose front matter names no web address is a note, not a source.';
  }
  return reasonByName(article.name) ?? reasonAgainstProse(article);
}

/** Names that say what a text file is for. */
const NAMES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^(?:licen[cs]e|copying|notice|unlicense|eula|third[-_ ]?party.*|.*[-_.]licen[cs]es?)(?:[-_.].*)?\.txt$/i,
    reason: 'A licence is not an article.',
  },
  {
    pattern: /^(?:requirements|constraints|dev-requirements|pip-requirements|packages|dependencies)(?:[-_.].*)?\.txt$/i,
    reason: 'A list of packages is not an article.',
  },
  {
    pattern: /^(?:robots|humans|ads|app-ads|security|llms(?:-full)?)\.txt$/i,
    reason: 'A file for web crawlers is not an article.',
  },
  { pattern: /^cmakelists\.txt$/i, reason: 'A build script is not an article.' },
  {
    pattern:
      /^(?:readme|changelog|changes|history|authors|contributors|todo|install|version|manifest)(?:[-_.].*)?\.txt$/i,
    reason: 'A text about a project is not an article.',
  },
];

function reasonByName(name: string): string | undefined {
  return NAMES.find(({ pattern }) => pattern.test(name))?.reason;
}
