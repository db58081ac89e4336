import assert from 'node:assert/strict';
import { type Newscite } from '../../../../src/core/newscite';
import { type RenamePlan, type RenameRequest } from '../../../../src/core/features/rename/planRename';
import { file, uriOf } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

type Planned = Extract<RenamePlan, { kind: 'planned' }>;

function planned(request: Partial<RenameRequest>, newscite: Newscite = desk()): Planned {
  const plan = newscite.planRename({ from: 'dam', to: 'lindau_dam', drafts: [], bibliographies: [], ...request });
  assert.ok(plan.kind === 'planned');
  return plan;
}

/** A file after the edits that are planned for it. */
function edited(text: string, files: Planned['drafts']): string {
  const edits = files.flatMap((each) => each.edits);
  return edits.reduceRight(
    (all, { replace, text: by }) => all.slice(0, replace.start) + by + all.slice(replace.end),
    text,
  );
}

function draft(text: string): string {
  return edited(text, planned({ drafts: [{ uri: uriOf('a.md'), text }] }).drafts);
}

function bibliography(name: string, text: string): string {
  return edited(text, planned({ bibliographies: [{ uri: uriOf(name), text }] }).bibliographies);
}

describe('Renaming a citekey in a draft', () => {
  it('changes it in every form of citation, and nothing else', () => {
    assert.equal(
      draft('See [@dam, para. 1; -@dam; @damask]<!--claim:aa - bb-->, @dam [para. 2], @{dam}s and `@dam`; \\@dam.'),
      'See [@lindau_dam, para. 1; -@lindau_dam; @damask]<!--claim:aa - bb-->, @lindau_dam [para. 2], @{lindau_dam}s and `@dam`; \\@dam.',
    );
  });

  it('changes it in what the front matter lists and names', () => {
    const text = [
      '---',
      'nocite: |',
      '  @dam, @ferry',
      'abstract: It fell [-@dam].',
      'references:',
      '- id: "dam" # mine',
      '  title: dam',
      '---',
      '',
      '@dam',
    ];
    const expected = [
      '---',
      'nocite: |',
      '  @lindau_dam, @ferry',
      'abstract: It fell [-@lindau_dam].',
      'references:',
      '- id: "lindau_dam" # mine',
      '  title: dam',
      '---',
      '',
      '@lindau_dam',
    ];
    assert.equal(draft(text.join('\n')), expected.join('\n'));
  });

  it('counts the citations', () => {
    assert.equal(planned({ drafts: [{ uri: uriOf('a.md'), text: '[@dam; @dam] @dam' }] }).citations, 3);
  });

  it('begins at the key, without its mark and braces', () => {
    const newscite = desk();
    for (const marked of ['[-@da|m, para. 1]', '@{da|m}']) {
      const { text, offset } = caret(marked);
      const target = newscite.renameTargetAt(text, offset);
      assert.equal(text.slice(target?.range.start, target?.range.end), 'dam');
      assert.equal(target?.citekey, 'dam');
    }
    assert.equal(newscite.renameTargetAt('No citation.', 4), undefined);
  });
});

describe('Renaming a citekey in a bibliography', () => {
  it('changes the entry’s id alone, in CSL-JSON, CSL-YAML and BibTeX', () => {
    assert.equal(
      bibliography('r.json', '[ {"title": "dam", "id" :"dam"} ,{"id":"damask"}]'),
      '[ {"title": "dam", "id" :"lindau_dam"} ,{"id":"damask"}]',
    );
    assert.equal(
      bibliography('r.yaml', '---\nreferences:\n- title: dam\n  id: dam\n- id: other\n...\n'),
      '---\nreferences:\n- title: dam\n  id: lindau_dam\n- id: other\n...\n',
    );
    assert.equal(
      bibliography('r.bib', '@article{dam ,\n title = {dam}}\n@misc{x, crossref = {dam}}'),
      '@article{lindau_dam ,\n title = {dam}}\n@misc{x, crossref = {lindau_dam}}',
    );
  });

  it('is refused where the new key is another work’s', () => {
    const bibliographies = [{ uri: uriOf('r.json'), text: '[{"id":"dam"},{"id":"taken"}]' }];
    const plan = desk().planRename({ from: 'dam', to: 'taken', drafts: [], bibliographies });
    assert.deepEqual(plan, { kind: 'taken', uri: uriOf('r.json') });
  });
});

describe('Renaming a source', () => {
  const SIDECAR = '# Ask Ruth before it runs\ncitekey: dam # short\n';

  it('keeps the comments of its sidecar', () => {
    const { sidecar } = planned({ sidecar: SIDECAR });
    assert.ok(sidecar?.kind === 'written');
    assert.equal(sidecar.text, '# Ask Ruth before it runs\ncitekey: lindau_dam # short\n');
  });

  it('keeps every pin in place, also those that no sidecar knew', () => {
    const newscite = desk();
    const { id } = claimWith(newscite, 'Work starts');
    const text = `Soon [@dam, para. 1]<!--claim:${id}-->.`;
    const plan = planned({ drafts: [{ uri: uriOf('a.md'), text }], sidecar: SIDECAR }, newscite);
    assert.deepEqual(newscite.statesOf(text, 'dam'), ['anchored']);
    assert.ok(plan.sidecar?.kind === 'written');
    newscite.update([file('dam.txt.cite.yaml', plan.sidecar.text)]);
    assert.deepEqual(newscite.statesOf(edited(text, plan.drafts), 'lindau_dam'), ['anchored']);
    assert.deepEqual(newscite.statesOf(text, 'dam'), ['unknownSource']);
  });

  it('is about the drafts that cite it, and its sidecar', () => {
    const newscite = desk();
    newscite.updateDrafts([file('b.md', '[@dam]'), file('a.md', '[@dam] @dam'), file('c.md', '[@ferry]')]);
    assert.deepEqual(newscite.renameScope('dam'), {
      drafts: [uriOf('a.md'), uriOf('b.md')],
      sidecar: { sidecarUri: uriOf('dam.txt.cite.yaml') },
    });
  });

  it('refuses what is no key, what another source has and what Quarto takes for something else', () => {
    const newscite = desk();
    const fault = (to: string) => newscite.renameFault({ from: 'dam', to });
    assert.deepEqual(['a b', 'x.', '', 'ferry', 'fig-dam', 'dam', 'figdam'].map(fault), [
      'not-a-citekey',
      'not-a-citekey',
      'not-a-citekey',
      'citekey-taken',
      'cross-reference',
      undefined,
      undefined,
    ]);
  });
});
