import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/text/range';
import { type ArticleMetadata } from '../../../src/core/article/article';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { passagesOf, PROSE } from './describeArticle';

const [FIRST, SECOND] = PROSE;
const BODY = `${FIRST}\n\n${SECOND}\n`;
const DAY = { year: 2025, month: 7, day: 3 };

function parsed(frontMatter: string, fence = '---') {
  return parseArticle(`${fence}\n${frontMatter}\n${fence}\n\n${BODY}`, 'story.md');
}

function values(metadata: ArticleMetadata) {
  return Object.fromEntries(
    Object.entries(metadata).map(([name, { value }]: [string, { value: unknown }]) => [name, value]),
  );
}

describe('front matter', () => {
  it("is read as Obsidian's Web Clipper writes it", () => {
    const { article, problems } = parsed(
      [
        'title: "Ferry terminal: the end"',
        'source: "https://harbour.example/ferry"',
        'author:',
        '  - "[[Jane Doe]]"',
        '  - "[[John Roe]]"',
        'published: 2025-07-03',
        'created: 2025-07-09',
        'description: "The council voted."',
        'tags:',
        '  - "clippings"',
      ].join('\n'),
    );
    assert.deepEqual(values(article.metadata), {
      title: 'Ferry terminal: the end',
      url: 'https://harbour.example/ferry',
      authors: [
        { name: 'Jane Doe', isOrganisation: false },
        { name: 'John Roe', isOrganisation: false },
      ],
      issued: DAY,
      accessed: { year: 2025, month: 7, day: 9 },
      lang: 'en',
    });
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    assert.deepEqual(problems, []);
  });

  it('is read as MarkDownload writes it, with the title below as a heading and an excerpt', () => {
    const text = `---\ncreated: 2025-07-09T10:15:00 (UTC +02:00)\ntags: []\nsource: https://harbour.example/ferry\nauthor: Jane Doe\n---\n\n# Ferry terminal to close\n\n> ## Excerpt\n> The council voted.\n\n---\n${BODY}`;
    const { article } = parseArticle(text, 'Ferry.md');
    assert.equal(article.metadata.title?.value, 'Ferry terminal to close');
    assert.equal(article.metadata.url?.value, 'https://harbour.example/ferry');
    assert.deepEqual(article.metadata.accessed?.value, { year: 2025, month: 7, day: 9 });
    assert.equal(article.metadata.issued, undefined);
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('is read with the names of Pandoc, Hugo and CSL', () => {
    const { metadata } = parsed(
      'title: Ferry\nauthors: [Jane Doe, {family: Roe, given: John}]\nissued:\n  date-parts: [[2025, 7, 3]]\ncontainer-title: Harbour Herald\nURL: https://harbour.example/ferry\nlang: en_GB',
    ).article;
    assert.deepEqual(values(metadata), {
      title: 'Ferry',
      authors: [
        { name: 'Jane Doe', isOrganisation: false },
        { name: 'John Roe', isOrganisation: false },
      ],
      issued: DAY,
      outlet: 'Harbour Herald',
      url: 'https://harbour.example/ferry',
      lang: 'en-GB',
    });
  });

  it('is read from TOML', () => {
    const { metadata } = parsed(
      'title = "Ferry"\ndate = 2025-07-03T10:00:00Z\nauthors = ["Jane Doe", "John Roe"]\n[params]\ntitle = "Other"',
      '+++',
    ).article;
    assert.equal(metadata.title?.value, 'Ferry');
    assert.deepEqual(metadata.issued?.value, DAY);
    assert.deepEqual(
      metadata.authors?.value.map(({ name }) => name),
      ['Jane Doe', 'John Roe'],
    );
  });

  it('tells where each value stands', () => {
    const { article } = parsed(
      "title: 'Ferry'\nauthor: [[Jane Doe]]\noutlet: Harbour Herald # weekly\npublished: 2025-07-03",
    );
    const words = (name: keyof ArticleMetadata) => {
      const range = article.metadata[name]?.range;
      return range && textOf(article.text, range);
    };
    assert.deepEqual(
      ['title', 'authors', 'outlet', 'issued'].map((name) => words(name as keyof ArticleMetadata)),
      ['Ferry', 'Jane Doe', 'Harbour Herald', '2025-07-03'],
    );
  });

  it('wins over header lines and the file name', () => {
    const { metadata } = parseArticle(
      `---\ndate: 2025-07-03\n---\nDate: 2024-01-01\n\n${BODY}`,
      '2023-01-01.txt',
    ).article;
    assert.deepEqual([metadata.issued?.value, metadata.issued?.origin], [DAY, 'frontMatter']);
  });

  it('may hold a source that is a name', () => {
    const { metadata } = parsed('source: Harbour Herald').article;
    assert.equal(metadata.outlet?.value, 'Harbour Herald');
    assert.equal(metadata.url, undefined);
  });

  it('with a date that is none is told, and the date left out', () => {
    const { article, problems } = parsed('published: 3 hours ago');
    assert.equal(article.metadata.issued, undefined);
    assert.deepEqual(
      problems.map(({ code, range }) => [code, range && textOf(article.text, range)]),
      [['metadata-invalid', '3 hours ago']],
    );
  });

  it('may leave values empty', () => {
    const { article, problems } = parsed('title:\nauthor: []\npublished: ""\nsource: null');
    assert.deepEqual(values(article.metadata), { lang: 'en' });
    assert.deepEqual(problems, []);
  });
});

describe('broken front matter', () => {
  it('is a problem with its place; simple lines and the body are read', () => {
    const { article, problems } = parsed('title: Ferry: the end\nauthor: Jane Doe\n  bad: [1');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['front-matter-invalid'],
    );
    assert.ok(problems[0]?.range && problems[0].range.end <= article.text.length);
    assert.equal(article.metadata.title?.value, 'Ferry: the end');
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('is not given to the parser when it is nested too deeply', () => {
    for (const deep of ['[', '{a: ', '- ', '? ']) {
      const { article, problems } = parsed(`a: 1\nb:\n${deep.repeat(16_000)}`);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['front-matter-invalid'],
        deep,
      );
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    }
    const stairs = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    assert.deepEqual(
      parsed(stairs).problems.map(({ code }) => code),
      ['front-matter-invalid'],
    );
  });

  it('is not given to the parser when it is too long', () => {
    const { article, problems } = parsed(`title: ${'x'.repeat(70_000)}`);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['front-matter-too-large'],
    );
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('follows aliases once, so that bombs of them do nothing', () => {
    const bomb = [
      'a: &a Ferry',
      ...Array.from({ length: 20 }, (_, i) => `k${i}: &k${i} [*a, *a, *a]`),
      'title: *a',
      'author: *k1',
    ].join('\n');
    assert.equal(parsed(bomb).article.metadata.title?.value, 'Ferry');
  });

  it('with thousands of keys is read', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n');
    assert.equal(parsed(`${keys}\ntitle: Ferry`).article.metadata.title?.value, 'Ferry');
  });
});

describe('what looks like front matter', () => {
  it('is none between two rules around prose', () => {
    const { article } = parseArticle(`---\n${FIRST}\n---\n${SECOND}\n`, 'a.md');
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('is none without its end', () => {
    const { article, problems } = parseArticle(`---\ntitle: Ferry\n\n${BODY}`, 'a.md');
    assert.ok(passagesOf(article).includes(FIRST));
    assert.deepEqual(problems, []);
  });

  it('may be empty', () => {
    assert.deepEqual(passagesOf(parseArticle(`---\n---\n${BODY}`, 'a.md').article), [FIRST, SECOND]);
  });
});
