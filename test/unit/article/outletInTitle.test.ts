import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/text/range';
import { articleOf, PROSE } from './describeArticle';

const [FIRST] = PROSE;

function read(title: string, url: string): readonly [string | undefined, string | undefined] {
  const { metadata } = articleOf(`---\nsource: ${url}\n---\n\n# ${title}\n\n${FIRST}\n`, 'a.md');
  return [metadata.title?.value, metadata.outlet?.value];
}

describe("an outlet's name behind the title", () => {
  for (const [title, url, outlet] of [
    ['Ferry terminal to close | Harbour Herald', 'https://www.harbourherald.example/a', 'Harbour Herald'],
    ['Ferry terminal to close - The Harbour Herald', 'https://harbour-herald.example/a', 'The Harbour Herald'],
    ['Ferry terminal to close – The Quay Street Times', 'https://www.qstimes.example/a', 'The Quay Street Times'],
    ['Ferry terminal to close | harbPOST', 'https://harbpost.example/a', 'harbPOST'],
    ['Ferry terminal to close | HarbPost', 'https://harbourtonpost.example/a', 'HarbPost'],
    ['Ferry terminal to close | Reuters', 'https://cove.example/a', 'Reuters'],
    ['Ferry terminal to close | QBC News', 'https://www.qbc.co.example/a', 'QBC News'],
  ] as const) {
    it(`is the outlet when the address says so: ${title}`, () => {
      assert.deepEqual(read(title, url), ['Ferry terminal to close', outlet]);
    });
  }

  it('stays in the title when the address says nothing of it', () => {
    for (const title of ['Ferry terminal to close - and nobody knows why', 'Ferry terminal to close | Opinion']) {
      assert.deepEqual(read(title, 'https://harbourherald.example/a'), [title, undefined]);
      assert.deepEqual(read(title, 'https://an.example/a'), [title, undefined]);
    }
  });

  it('is taken off when the outlet is known already', () => {
    const { metadata } = articleOf(
      `---\ntitle: "Ferry to close | Harbour Herald"\nsite: Harbour Herald\n---\n${FIRST}\n`,
      'a.md',
    );
    assert.equal(metadata.title?.value, 'Ferry to close');
    assert.equal(metadata.outlet?.value, 'Harbour Herald');
  });

  it('is found again where it stands', () => {
    const article = articleOf(
      `---\nsource: https://harbourherald.example/a\n---\n# Ferry to close | Harbour Herald\n\n${FIRST}`,
      'a.md',
    );
    const { title, outlet } = article.metadata;
    assert.ok(title?.range && outlet?.range);
    assert.equal(textOf(article.text, title.range), 'Ferry to close');
    assert.equal(textOf(article.text, outlet.range), 'Harbour Herald');
  });
});
