import assert from 'node:assert/strict';
import { articleOf, boilerplateOf, passagesOf, PROSE } from './describeArticle';

const [FIRST, SECOND] = PROSE;

describe('passages', () => {
  it('are the paragraphs between empty lines, numbered from 1', () => {
    const article = articleOf(`${FIRST}\n\n${SECOND}\n`);
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    assert.deepEqual(
      article.passages.map(({ locator }) => locator),
      [1, 2],
    );
  });

  it('are the lines of a file without empty lines', () => {
    assert.deepEqual(passagesOf(articleOf(`${FIRST}\n${SECOND}`)), [FIRST, SECOND]);
  });

  it('are the lines of a Markdown file without empty lines', () => {
    assert.deepEqual(passagesOf(articleOf(`${FIRST}\n${SECOND}`, 'story.md')), [FIRST, SECOND]);
  });

  it('end with Windows, old Mac and Unix line ends alike', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(passagesOf(articleOf(FIRST + end + end + SECOND + end)), [FIRST, SECOND]);
    }
  });

  it('hold together what was wrapped at a column', () => {
    const wrapped = [
      'The harbour council voted on Tuesday to close the old',
      'ferry terminal by the end of the year, after a debate that',
      'lasted until midnight.',
    ].join('\n');
    const next = [
      'Residents had asked for another round of talks, but the',
      'mayor said that the money was gone.',
    ].join('\n');
    assert.deepEqual(passagesOf(articleOf(`${wrapped}\n\n${next}`)), [wrapped, next]);
  });

  it('of a wrapped text without empty lines end with a short last line', () => {
    const text = [
      'The harbour council voted on Tuesday to close the old',
      'ferry terminal by the end of the year, after a debate that',
      'lasted until midnight.',
      'Residents had asked for another round of talks, but the',
      'mayor said that the money was gone and the contract signed',
      'long before the vote.',
    ];
    assert.deepEqual(passagesOf(articleOf(text.join('\n'))), [text.slice(0, 3).join('\n'), text.slice(3).join('\n')]);
  });

  it('are the rows of a table, which look wrapped but never go on in small letters', () => {
    const rows = [
      'Ferries sailed 412 vs 398 trips',
      'Guests carried 20,051 vs 19,877',
      'Lorries carried 3,394 vs 3,271',
      'Delays 17 hours vs 19 hours',
      'Summer',
      'Ferries sailed 502 vs 488 trips',
      'Guests carried 58,125 vs 55,563',
    ];
    const passages = passagesOf(articleOf(rows.join('\n')));
    assert.deepEqual(
      passages,
      rows.filter((row) => row !== 'Summer'),
    );
  });

  it('hold together what was torn at a narrow column', () => {
    const torn = [
      'The harbour council voted',
      'on Tuesday to close the old ferry',
      'terminal',
      'by the end of the year,',
      'after a debate that lasted',
      'until midnight.',
    ].join('\n');
    const text = `${torn}\nThe mayor said so.`;
    assert.deepEqual(passagesOf(articleOf(text)), [torn, 'The mayor said so.']);
  });

  it('do not join short paragraphs of dialogue', () => {
    const lines = ['“I never saw the letter,” she said.', '“Nobody did,” he replied after a while.', 'She left.'];
    assert.deepEqual(passagesOf(articleOf(lines.join('\n'))), lines);
  });

  it('are Markdown paragraphs, list items and block quotes, without their marks', () => {
    const article = articleOf(
      `${FIRST}\nIt was close.\n\n- The fare stays.\n- The pier goes.\n\n> Nobody asked us,\n> she said.\n`,
      'a.md',
    );
    assert.deepEqual(passagesOf(article), [
      `${FIRST}\nIt was close.`,
      'The fare stays.',
      'The pier goes.',
      'Nobody asked us,\n> she said.',
    ]);
  });

  it('begin behind a line that holds nothing but the mark of a quote', () => {
    assert.deepEqual(passagesOf(articleOf(`>\n> ${FIRST}\n\n${SECOND}`, 'story.md')), [FIRST, SECOND]);
  });

  it('leave out Markdown headings, images, rules, tables and code', () => {
    const article = articleOf(
      `# Ferry terminal to close\n\n${FIRST}\n\n![The pier](pier.jpg)\n\n* * *\n\n| a | b |\n| - | - |\n\n\`\`\`\nlet x = 1;\n\`\`\`\n\n## What comes next\n\n${SECOND}`,
      'a.md',
    );
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    assert.deepEqual(
      article.boilerplate.map(({ why }) => why),
      ['heading', 'markup', 'markup', 'markup', 'markup', 'heading'],
    );
  });

  it('go on behind a fence that is never closed', () => {
    assert.deepEqual(passagesOf(articleOf(`${FIRST}\n\n\`\`\`\n\n${SECOND}`, 'a.md')), [FIRST, SECOND]);
  });

  it('do not hold underlined headings', () => {
    const article = articleOf(
      `Ferry Terminal to Close\n=======================\n\n${FIRST}\n\nA second thought\n---\n\n${SECOND}`,
      'a.md',
    );
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    assert.equal(article.metadata.title?.value, 'Ferry Terminal to Close');
  });

  it('are none in an empty text', () => {
    for (const text of ['', ' \n\t\r\n', '***']) assert.deepEqual(passagesOf(articleOf(text)), []);
  });
});

describe('lines of few words', () => {
  const amid = (line: string) => boilerplateOf(articleOf(`${FIRST}\n${line}\n${line}\n${SECOND}`));

  it('are items and labels', () => {
    for (const line of ['Sore throat', 'Harbour park', 'Nine months', 'agent provocateur'])
      assert.deepEqual(amid(line), [`markup: ${line}`, `markup: ${line}`]);
  });

  it('are days alone', () => {
    for (const line of ['Friday, 21 October', '13-21 August', '1945 GMT', '3 de março de 2025', 'Dienstag, 3. März'])
      assert.deepEqual(amid(line), [`header: ${line}`, `header: ${line}`]);
  });

  it('are not sentences, figures, speech or announcements', () => {
    for (const line of ['She left.', 'Up 3 %', '“Never again”', 'She replied:', '乗り場を閉鎖'])
      assert.deepEqual(amid(line), []);
  });
});

describe('plain headings', () => {
  const headed = (heading: string) => boilerplateOf(articleOf(`${FIRST}\n\n${heading}\n\n${SECOND}`));

  it('are short lines without a final mark before prose', () => {
    for (const heading of [
      'What the Mayor Knew',
      'Money, Time, and Other Excuses',
      'THE VOTE',
      'A long night',
      'Streit um die Fähre',
    ]) {
      assert.deepEqual(headed(heading), [`heading: ${heading}`]);
    }
  });

  it('are found in a file without empty lines by their capitals', () => {
    assert.deepEqual(boilerplateOf(articleOf(`${FIRST}\nWhat the Mayor Knew\n${SECOND}`)), [
      'heading: What the Mayor Knew',
    ]);
  });

  it('are found in a file without empty lines between a whole sentence and a long paragraph', () => {
    const long = `${SECOND} ${FIRST}`;
    assert.deepEqual(boilerplateOf(articleOf(`${FIRST}\nA long night\n${long}`)), ['heading: A long night']);
    assert.deepEqual(
      boilerplateOf(articleOf(`${FIRST}\nNo money for it\nA night in the harbour\nNo ferry since May\n${SECOND}`)),
      [],
    );
  });

  it('are not sentences, quotes, announcements or rows of figures', () => {
    for (const line of [
      'It was late.',
      '“We are done here”',
      'This is what he wrote:',
      'Sales 1.4 mln vs 1.5 mln',
      'Ferries: 12%',
      'and then there was nothing',
      'The mayor insisted on the',
    ]) {
      assert.deepEqual(headed(line), []);
    }
  });

  it('are numbered or marked, alone between paragraphs', () => {
    assert.deepEqual(headed('3. What the mayor knew'), ['heading: 3. What the mayor knew']);
    assert.deepEqual(headed('* THE VOTE *'), ['heading: * THE VOTE *']);
    assert.deepEqual(headed('3. What the mayor knew\n4. What the council knew'), []);
  });

  it('are headlines of one line, unless somebody speaks in them', () => {
    const headline = 'The ferry that the harbour council wanted to sell before the vote';
    assert.deepEqual(headed(headline), [`heading: ${headline}`]);
    assert.deepEqual(headed('The ferry that the “council” wanted to sell before the vote of May'), []);
  });

  it('are not the last line', () => {
    assert.deepEqual(boilerplateOf(articleOf(`${FIRST}\n\n${SECOND}\n\nThe End of It`)), []);
  });
});
