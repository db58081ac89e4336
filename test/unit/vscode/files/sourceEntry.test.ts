import assert from 'node:assert/strict';
import { anyOf, expandBraces, parseSourceEntry } from '../../../../src/vscode/files/sourceEntry';

describe('An entry of newscite.sources', () => {
  it('is a folder or file, or a glob below one', () => {
    const cases = {
      articles: { base: 'articles', isAbsolute: false },
      './articles/': { base: 'articles', isAbsolute: false },
      '.': { base: '', isAbsolute: false },
      '**/*.txt': { base: '', isAbsolute: false, pattern: '**/*.txt' },
      'clips/2025/**/*.md': { base: 'clips/2025', isAbsolute: false, pattern: '**/*.md' },
      '/news/*.{txt,md}': { base: '/news', isAbsolute: true, pattern: '*.{txt,md}' },
      '/*.txt': { base: '/', isAbsolute: true, pattern: '*.txt' },
      'C:\\news\\a b.txt': { base: 'C:/news/a b.txt', isAbsolute: true },
    };
    for (const [entry, parsed] of Object.entries(cases)) assert.deepEqual(parseSourceEntry(entry), parsed);
  });
});

describe('A list of globs', () => {
  it('becomes one without nested braces', () => {
    assert.deepEqual(expandBraces('**/{a,b{1,2}}'), ['**/a', '**/b1', '**/a', '**/b2']);
    assert.equal(anyOf(['**/.*', '*.{x,y}']), '{**/.*,*.x,*.y}');
    assert.equal(anyOf(['**/.*']), '**/.*');
  });
});
