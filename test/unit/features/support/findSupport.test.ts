import assert from 'node:assert/strict';
import { type Newscite } from '../../../../src/core/newscite';
import { file } from '../../library/files';
import { claimWith, desk } from '../desk';

const BRIDGE = `date 2026-06-01

Vale Echo - The Carrow bridge will close for 14 weeks from June, the council said.

The repairs cost £1.13bn, councillor Ada Moss said. Lorries must go round by Norrick.

A ferry for walkers will run every 20 minutes.
`;

function library(): Newscite {
  return desk(file('bridge.txt', BRIDGE), file('bridge.txt.cite.yaml', 'citekey: bridge\n'));
}

/** `«…»` is selected; `|` is the caret. */
function marked(draft: string) {
  const text = draft.replace(/[|«»]/g, '');
  const start = draft.search(/[|«]/);
  const end = draft.includes('»') ? draft.indexOf('»') - 1 : start;
  return { text, selection: { start, end } };
}

function supports(draft: string): readonly string[] {
  return library()
    .findSupport(marked(draft), 10)
    .hits.map(({ claim }) => claim.text);
}

/** The draft after the best claim was pinned. */
function pinned(draft: string): string {
  const newscite = library();
  const { text, selection } = marked(draft);
  const [best] = newscite.findSupport({ text, selection }, 1).hits;
  assert.ok(best);
  const plan = newscite.planCitation({ draft: { text, selection }, claimIds: [best.claim.id], form: 'support' });
  const written = text.slice(0, plan.replace.start) + plan.insertText + text.slice(plan.replace.end);
  return written.replace(/<!--claim:[0-9a-f -]+-->/g, '#');
}

describe('findSupport', () => {
  it('finds what the sentence at the caret says in other words', () => {
    const draft = 'Nothing else. From June on nobody crosses the br|idge at Carrow, closed for fourteen weeks. More.';
    assert.match(supports(draft)[0] ?? '', /The Carrow bridge will close/);
  });

  it('ranks a claim with the sentence’s figure, however it is written, above one with more of its words', () => {
    const [first] = supports('Councillors expect the bill for repairs to come to £1,130 million|.');
    assert.match(first ?? '', /^The repairs cost £1.13bn/);
  });

  it('ranks what the named speaker said first', () => {
    const [first] = supports('Vale thinks that repairs are needed|.');
    assert.match(first ?? '', /^Vale said the hull needed repairs/);
  });

  it('takes a number for the same whatever stands behind it, but not money for a count', () => {
    assert.match(supports('Fourteen long weeks without a bridge|.')[0] ?? '', /14 weeks/);
    const [first] = supports('The dam bill| comes to $4.2 million.');
    assert.match(first ?? '', /^The bill comes to/);
  });

  it('reads what is selected and nothing else of the sentence', () => {
    assert.match(supports('The ferry is in dock, and «work starts in May».')[0] ?? '', /^Work starts in May/);
  });

  it('leaves out what the sentence is cited from already', () => {
    const { id } = claimWith(library(), 'Work starts');
    assert.ok(
      !supports(`Work starts in May| [@dam, para. 1]<!--claim:${id}-->.`).some((text) => text.startsWith('Work')),
    );
  });

  it('finds nothing for a sentence about something else, and none where there is no sentence', () => {
    assert.deepEqual(supports('My grandmother baked wonderful almond cakes|.'), []);
    assert.equal(library().findSupport(marked('---\ntitle: x\n---\n|'), 5).statement, undefined);
  });

  it('says what it looked for', () => {
    const { statement } = library().findSupport(marked('One. *Work* starts| in May [@dam]. Three.'), 5);
    assert.equal(statement?.words, 'Work starts in May.');
  });
});

describe('A citation in support of a sentence', () => {
  it('stands before the full stop, wherever the caret is', () => {
    assert.equal(pinned('|Work starts in May. The rest.'), 'Work starts in May [@dam, para. 1]#. The rest.');
  });

  it('stands behind a quotation that has the full stop, and behind an abbreviation', () => {
    assert.equal(pinned('She said: “Work starts in |May.”'), 'She said: “Work starts in May.” [@dam, para. 1]#');
    assert.equal(pinned('Work| starts in May in the U.S.'), 'Work starts in May in the U.S. [@dam, para. 1]#');
  });

  it('joins the citation that the sentence ends in, before its stop or behind', () => {
    assert.equal(pinned('Work |starts in May [@ferry].'), 'Work starts in May [@ferry; @dam, para. 1]#.');
    assert.equal(pinned('Work |starts in May. [@ferry] Next.'), 'Work starts in May. [@ferry; @dam, para. 1]# Next.');
  });

  it('stands behind what is selected', () => {
    assert.equal(pinned('«Work starts in May», she hopes.'), 'Work starts in May [@dam, para. 1]#, she hopes.');
  });
});
