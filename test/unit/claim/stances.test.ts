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
    stances('Moss backed Sen. Ada Roe in May.', 'Moss [backed] Sen. Ada Roe in May');
    stances('Moss backed down in May.');
    stances('Moss on Monday opposed the dam.', 'Moss [opposed] the dam');
    stances('If you support the dam, stay.');
  });

  it('tell what somebody puts into words', () => {
    stances('Moss outlined the plan.', 'Moss [outlined] the plan');
    stances("She's outlined the plan.", "She's [She's outlined] the plan");
  });

  it('tell what somebody takes a thing for', () => {
    stances('Moss sees the dry summer as a risk.', 'Moss [sees] the dry summer as a risk');
    stances('Moss sees the lake as she leaves.');
  });

  it('tell how somebody feels about a thing', () => {
    stances('Moss is still wary of the dam.', 'Moss [is still wary of] the dam');
    stances('Moss, eager to leave, ran.', 'Moss [eager] to leave');
    stances('It is certain that Moss left.');
    stances('Moss is happy.');
  });

  it('tell how a thing looks to nobody in particular', () => {
    stances('The lake seems to be dry.', '- [seems] The lake seems to be dry');
    stances('It appears that the lake is dry.', '- [appears] that the lake is dry');
    stances('Moss appeared on stage.');
    stances('The dam is widely seen as a risk.', '- [is widely seen] The dam is widely seen as a risk');
    stances('The dam is considered safe.', '- [is considered] The dam is considered safe');
    stances('The dam was seen in May.');
  });

  it('tell what somebody knows or doubts', () => {
    stances('Moss knows that the lake is dry.', 'Moss [knows] that the lake is dry');
    stances('Moss knows of the lake.');
    stances('Moss knew the lake was dry.', 'Moss [knew] the lake was dry');
  });

  it('tell whose a plan or a belief is', () => {
    stances("Moss's plan to fill the lake failed.", "Moss's [plan] to fill the lake failed");
    stances('Her support for the dam cost her.', 'Her [support for] the dam cost her');
    stances('The plan to fill the lake failed.');
    stances('Support for the dam has grown.', '- [Support for] the dam');
    stances('The idea that lakes sing is old.', '- [idea] that lakes sing is old');
    stances('The claims that were made are old.');
  });

  it('are no stance inside what somebody said, and make no claim an attributed one', () => {
    stances('Moss said she opposes the dam.');
    stances('Moss said although the dam is seen as a risk, "we should stay".');
    const [claim] = extract('Moss opposes the dam.').claims;
    assert.equal(claim?.kind, 'unattributed');
    assert.deepEqual(claim.attributions, []);
  });

  it('name the one who is meant', () => {
    const { stances: found } = extract('Ada Moss runs the lake. Moss opposes the dam.');
    assert.equal(found[0]?.speaker?.resolved, 'Ada Moss');
  });

  it('belong to the nearest one who can be meant', () => {
    stances('Roe left after she tried to promote the dam.', 'she [promote] the dam');
  });

  it('leave their verbs alone where they are nouns', () => {
    stances('The support of the dam is weak.');
    stances('The plans were late.');
  });
});
