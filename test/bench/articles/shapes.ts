import { type KnownArticle } from './corpora';

/** A field whose value can be checked. */
export type Field = 'title' | 'outlet' | 'authors' | 'issued' | 'url' | 'lang';

/** A way in which articles come to lie in a folder. */
export interface Shape {
  readonly name: string;
  readonly fileName: string;
  /** Which fields it writes; the others it gives no hint of. */
  readonly writes: readonly Field[];
  write(article: KnownArticle): string;
}

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
const body = (text: string): string => paragraphs(text).join('\n\n');
const lines = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string').join('\n');
const quoted = (text: string): string => JSON.stringify(text);

const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', es: 'es-ES', fr: 'fr-FR', pt: 'pt-BR' };
const BY: Readonly<Record<string, string>> = { en: 'By', de: 'Von', es: 'Por', fr: 'Par', pt: 'Por' };

/** As it is copied from a page: headline, byline, a written-out day. */
const plain: Shape = {
  name: 'plain',
  fileName: 'story.txt',
  writes: ['title', 'authors', 'issued', 'lang'],
  write: ({ title, authors, issued, lang, text }) =>
    lines(
      title,
      title && '',
      authors && `${BY[lang] ?? 'By'} ${authors.join(', ')}`,
      issued && dayIn(lang, issued),
      (authors ?? issued) && '',
      body(text),
    ),
};

function dayIn(lang: string, issued: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[lang] ?? 'en-US', options).format(new Date(issued));
}

const headerLines: Shape = {
  name: 'header lines',
  fileName: 'story.txt',
  writes: ['title', 'outlet', 'authors', 'issued', 'url', 'lang'],
  write: ({ title, outlet, authors, issued, url, text }) =>
    lines(
      title && `Title: ${title}`,
      outlet && `Source: ${outlet}`,
      authors && `Author: ${authors.join(', ')}`,
      issued && `Date: ${issued}`,
      url && `URL: ${url}`,
      '',
      body(text),
    ),
};

/** The default template of Obsidian's Web Clipper, with the outlet that many add to it. */
const obsidian: Shape = {
  name: 'Obsidian',
  fileName: 'story.md',
  writes: ['title', 'outlet', 'authors', 'issued', 'url', 'lang'],
  write: ({ title, outlet, authors, issued, url, text }) =>
    lines(
      '---',
      title && `title: ${quoted(title)}`,
      url && `source: ${quoted(url)}`,
      outlet && `site: ${quoted(outlet)}`,
      authors && lines('author:', ...authors.map((name) => `  - "[[${name}]]"`)),
      issued && `published: ${issued}`,
      'created: 2026-11-02',
      `description: ${quoted((paragraphs(text)[0] ?? '').slice(0, 160))}`,
      'tags:',
      '  - "clippings"',
      '---',
      body(text),
    ),
};

/** The template that MarkDownload comes with: the page's title mostly has the outlet behind it. */
const markDownload: Shape = {
  name: 'MarkDownload',
  fileName: 'story.md',
  writes: ['title', 'outlet', 'authors', 'url', 'lang'],
  write: ({ title, outlet, authors, url, text }) =>
    lines(
      '---',
      'created: 2026-11-02T08:41:13 (UTC +01:00)',
      'tags: []',
      url && `source: ${url}`,
      authors && `author: ${authors.join(', ')}`,
      '---',
      '',
      title && `# ${title}${outlet ? ` | ${outlet}` : ''}`,
      '',
      '> ## Excerpt',
      `> ${(paragraphs(text)[0] ?? '').slice(0, 200)}`,
      '',
      '---',
      body(text),
    ),
};

const readwise: Shape = {
  name: 'Readwise',
  fileName: 'story.md',
  writes: ['title', 'authors', 'url', 'lang'],
  write: ({ title, authors, url, text }) =>
    lines(
      title && `# ${title}`,
      '',
      '![rw-book-cover](https://covers.example/article.png)',
      '',
      '## Metadata',
      authors && `- Author: ${authors.map((name) => `[[${name}]]`).join(', ')}`,
      title && `- Full Title: ${title}`,
      '- Category: #articles',
      url && `- URL: ${url}`,
      '',
      '## Highlights',
      ...paragraphs(text).map((line) => `- ${line} ([View Highlight](https://read.example/h/1))`),
    ),
};

export const SHAPES: readonly Shape[] = [plain, headerLines, obsidian, markDownload, readwise];
