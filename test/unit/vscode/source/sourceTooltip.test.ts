import assert from 'node:assert/strict';
import { type SourceView } from '../../../../src/core';
import { missingText } from '../../../../src/vscode/source/detailText';
import { sourceTooltip } from '../../../../src/vscode/source/sourceTooltip';
import { english } from '../english';

const SOURCE: SourceView = {
  uri: 'file:///dam.txt',
  location: {
    uri: 'file:///dam.txt',
    range: { start: 0, end: 0 },
    span: { from: { line: 0, character: 0 }, to: { line: 0, character: 0 } },
    encoding: 'utf8',
  },
  fileName: 'dam.txt',
  citekey: 'dam',
  title: '[The dam <b>]',
  outlet: 'Harbour Post',
  authors: [],
  lang: 'en',
  claims: 1,
  paragraphs: 1,
  origins: { outlet: 'header', lang: 'detected' },
  missing: ['title', 'issued'],
};

describe('The tooltip of a source', () => {
  it('says where each value was read, and what was not found', () => {
    assert.equal(
      sourceTooltip(SOURCE, english),
      [
        '**\\[The dam \\<b\\>\\]** (its opening words)',
        'Outlet: Harbour Post (from the text)',
        'Authors: $(question) not found',
        'Date: $(question) not found',
        'Address: $(question) not found',
        'Language: en (detected)',
        '`@dam` · 1 claim',
      ].join('  \n'),
    );
  });
});

describe('Missing details', () => {
  it('are named one by one', () => {
    assert.equal(missingText(SOURCE.missing, english), 'no title, no date');
    assert.equal(missingText([], english), '');
  });
});
