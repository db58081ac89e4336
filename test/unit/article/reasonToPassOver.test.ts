import assert from 'node:assert/strict';
import { hasSourceAddress, reasonToPassOver } from '../../../src/core/article/reasonToPassOver';
import { articleOf, PROSE } from './describeArticle';

const STORY = PROSE.join('\n\n');

describe('files passed over', () => {
  const reason = (text: string, name: string) => reasonToPassOver(articleOf(text, name));

  it('are not articles', () => {
    assert.equal(reason(STORY, 'story.txt'), undefined);
    assert.equal(
      reason('渡轮码头年底关闭。\n\n市议会周二投票决定在年底前关闭旧渡轮码头。居民要求再次谈判。', 'story.txt'),
      undefined,
    );
  });

  it('are text files whose name says what they are for', () => {
    for (const name of [
      'LICENSE.txt',
      'licence-fonts.txt',
      'requirements.txt',
      'requirements-dev.txt',
      'robots.txt',
      'CMakeLists.txt',
      'README.txt',
    ]) {
      assert.match(reason(STORY, name) ?? '', /not an article/, name);
    }
  });

  it('are licences, logs, code and lists under any name', () => {
    const texts = [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it.',
      Array.from({ length: 9 }, (_, i) => `2025-07-03 10:0${i}:00 INFO request served in ${i} ms.`).join('\n'),
      'const a = 1;\nfunction b() {\n  return a;\n}\nimport { c } from "d";\nlet e = c();',
      'flask==2.0.1\nrequests>=2.0\nnumpy==1.24\n',
      'milk\nbread\ntwo eggs\nbutter\n',
      '',
    ];
    for (const text of texts) assert.ok(reason(text, 'some.txt'), text);
  });

  it('are Markdown files without an address in their front matter', () => {
    const note = articleOf(STORY, 'note.md');
    const clipping = articleOf(`---\nsource: https://harbour.example/ferry\n---\n${STORY}`, 'ferry.md');
    assert.deepEqual([hasSourceAddress(note), hasSourceAddress(clipping)], [false, true]);
    assert.match(reasonToPassOver(note) ?? '', /note/);
    assert.equal(reasonToPassOver(clipping), undefined);
  });

  it('are Markdown files whose address stands in the text alone', () => {
    assert.ok(reason(`https://harbour.example/ferry\n\n${STORY}`, 'note.md'));
  });
});
