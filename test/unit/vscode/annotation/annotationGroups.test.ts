import assert from 'node:assert/strict';
import { type AnnotationView } from '../../../../src/core';
import { annotationGroups } from '../../../../src/vscode/annotation/annotationGroups';
import { annotationLabel, firstLine } from '../../../../src/vscode/annotation/annotationText';
import { annotation } from '../../sidecar/annotations';
import { english } from '../english';

function view(id: string, parts: Partial<AnnotationView> & Partial<AnnotationView['annotation']> = {}): AnnotationView {
  return {
    annotation: annotation(id, parts),
    sourceUri: 'file:///a.txt',
    sidecarUri: 'file:///a.txt.cite.yaml',
    citekey: 'a',
    title: 'Water',
    words: 'The river rose.',
    state: 'exact',
    paragraph: 3,
    ...parts,
  };
}

const shape = (views: readonly AnnotationView[], by: 'source' | 'tag' | 'status') =>
  annotationGroups(views, by, english).map(({ label, annotations }) => [
    label,
    annotations.map((each) => each.annotation.id),
  ]);

describe('The Annotations view', () => {
  const views = [
    view('1', { tags: ['gauge', 'dam'], status: 'do-not-use' }),
    view('2', { tags: [], status: 'verified', sourceUri: 'file:///b.txt', title: 'Air' }),
    view('3', { state: 'gone' }),
  ];

  it('groups by source, tag or status, what is gone first', () => {
    const gone = ['Words that are gone', ['3']];
    assert.deepEqual(shape(views, 'source'), [gone, ['Air', ['2']], ['Water', ['1']]]);
    assert.deepEqual(shape(views, 'tag'), [gone, ['dam', ['1']], ['gauge', ['1']], ['Without a tag', ['2']]]);
    assert.deepEqual(shape(views, 'status'), [gone, ['Do not use', ['1']], ['Verified', ['2']]]);
  });

  it('says all of an annotation to who cannot see its icon', () => {
    const reply = { id: '1', text: 'No', created: '' };
    assert.equal(
      annotationLabel(view('1', { state: 'altered', replies: [reply], isResolved: true, tags: ['dam'] }), english),
      'Disputed, Paragraph 3, The river rose., Ask the gauge keeper., dam, Ada Quill, 1 reply, resolved, its words have been altered',
    );
    assert.equal(firstLine('\n## A *plan*\nmore'), 'A plan');
  });
});
