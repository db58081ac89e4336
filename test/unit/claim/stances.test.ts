import assert from 'node:assert/strict';
import { extract } from './article';

/** `speaker [cue] content`, a stance a line. */
function stances(text: string, ...expected: readonly string[]): void {
  const found = extract(text).stances.map(
    ({ speaker, cue, start, end }) => `${speaker?.text ?? '-'} [${cue.text}] ${text.slice(start, end)}`,
  );
  assert.deepEqual(found, expected);
}

describe('stances', () => {
  it('tell what somebody means to do', () => {
    stances('Moss vowed to fill the lake.', 'Moss [vowed] to fill the lake');
    stances('Moss urged her neighbours to leave.', 'Moss [urged] her neighbours to leave');
    stances('Moss planned the trip in May.');
  });

  it('tell what somebody is for or against', () => {
    stances('Moss opposes the dam, which is old.', 'Moss [opposes] the dam');
    stances('Roe talked about the lake.', 'Roe [talked about] the lake');
    stances('Roe talked to Moss.');
  });

  it('tell what somebody knows or doubts', () => {
    stances('Moss knows that the lake is dry.', 'Moss [knows] that the lake is dry');
    stances('Moss knows of the lake.');
  });

  it('tell whose a plan or a belief is', () => {
    stances("Moss's plan to fill the lake failed.", "Moss's [plan] to fill the lake failed");
    stances('Her support for the dam cost her.', 'Her [support for] the dam cost her');
    stances('The plan to fill the lake failed.');
  });

  it('are no stance inside what somebody said, and make no claim an attributed one', () => {
    stances('Moss said she opposes the dam.');
    const [claim] = extract('Moss opposes the dam.').claims;
    assert.equal(claim?.kind, 'unattributed');
    assert.deepEqual(claim.attributions, []);
  });

  it('name the one who is meant', () => {
    const { stances: found } = extract('Ada Moss runs the lake. Moss opposes the dam.');
    assert.equal(found[0]?.speaker?.resolved, 'Ada Moss');
  });

  it('leave their verbs alone where they are nouns', () => {
    stances('The support of the dam is weak.');
    stances('The plans were late.');
  });
});
