import assert from 'node:assert/strict';
import { type SourceView, type StoryView } from '../../../../src/core';
import { articleCount, storyDescription } from '../../../../src/vscode/account/storyText';
import { english } from '../english';

const location = {
  uri: 'file:///flood.txt',
  encoding: 'utf8',
  range: { start: 0, end: 0 },
  span: { from: { line: 0, character: 0 }, to: { line: 0, character: 0 } },
};
const source: SourceView = {
  uri: location.uri,
  location,
  fileName: 'flood.txt',
  citekey: 'flood',
  title: 'The Flood',
  authors: [],
  claims: 3,
  paragraphs: 2,
  origins: {},
  missing: [],
};
const story: StoryView = { title: 'The Flood', independent: 1, sources: [source, source] };

describe('A story in the view', () => {
  it('says how many articles and accounts it has, and of which days', () => {
    assert.equal(storyDescription(story, english), '2 articles · 1 independent account');
    const days = { ...story, independent: 2, from: '2026-03-04', to: '2026-03-06' };
    assert.equal(storyDescription(days, english), '2 articles · 2 independent accounts · 2026-03-04 – 2026-03-06');
    assert.match(storyDescription({ ...days, to: '2026-03-04' }, english), / · 2026-03-04$/);
  });

  it('counts one article as one', () => {
    assert.equal(articleCount(1, english), '1 article');
  });
});
