import { readFrontMatter } from '../article/frontMatter/frontMatter';

/** What a draft's front matter says under a name, one text or the items of a list; `name` is folded, see `fieldName`. */
export function fieldTexts(draft: string, name: string): string[] {
  const field = readFrontMatter(draft).fields.find((candidate) => candidate.name === name);
  return field?.items.map(({ text }) => text.trim()).filter((text) => text !== '') ?? [];
}
