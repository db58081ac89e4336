import assert from 'node:assert/strict';
import { extract, onlyClaim } from './article';

function hedgesIn(text: string, lang = 'en'): string[] {
  return onlyClaim(text, { lang }).hedges.map((hedge) => hedge.text);
}

function negationsIn(text: string, lang = 'en'): string[] {
  return onlyClaim(text, { lang }).negations.map((negation) => negation.text);
}

describe('hedges', () => {
  it('are words that leave it open whether it is so', () => {
    assert.deepEqual(hedgesIn('The lake may have dried up, possibly in May.'), ['may', 'possibly']);
    assert.deepEqual(hedgesIn('Acme reportedly owns the lake.'), ['reportedly']);
  });

  it('are passives of saying and believing before an infinitive', () => {
    assert.deepEqual(hedgesIn('The lake is said to be dry.'), ['is said to']);
    assert.deepEqual(hedgesIn('The lake was widely believed to be dry.'), ['was widely believed to']);
    assert.deepEqual(hedgesIn('Moss said the lake was dry.'), []);
  });

  it('are found in other languages', () => {
    assert.deepEqual(hedgesIn('Der See ist angeblich leer.', 'de'), ['angeblich']);
    assert.deepEqual(hedgesIn('Le lac serait à sec.', 'fr'), ['serait']);
    assert.deepEqual(hedgesIn('湖可能干了。', 'zh'), ['可能']);
  });

  it('are looks, not presence', () => {
    assert.deepEqual(hedgesIn('The lake appears to be dry.'), ['appears']);
    assert.deepEqual(hedgesIn('Moss appeared with her in court.'), []);
  });

  it('are no words of what somebody was able to do, or for whatever reason', () => {
    for (const text of [
      'The diver could not reach the lake.',
      'She could hear the water.',
      'She could care less about the lake.',
      'They could see the lake.',
      'He drained the lake so that boats could be found.',
      'The lake is dry, whoever may own it.',
      'Half of the likely voters swim.',
      'An unlikely friend swims.',
    ])
      assert.deepEqual(hedgesIn(text), [], text);
    assert.deepEqual(hedgesIn('The lake could see rain and is unlikely to dry up.'), ['could', 'unlikely']);
    assert.deepEqual(hedgesIn('It is unlikely, and could only be likely in May.'), ['unlikely', 'could', 'likely']);
  });

  it('are passives without their verb', () => {
    assert.deepEqual(hedgesIn('A boat believed to be hers sank.'), ['believed to']);
    assert.deepEqual(hedgesIn('She had what she believed to be a boat.'), []);
  });

  it('stand where they say', () => {
    const claim = onlyClaim('It rained. It may rain.'.slice(11));
    assert.deepEqual(
      claim.hedges.map(({ start, end }) => [start, end]),
      [[3, 6]],
    );
  });
});

describe('negations', () => {
  it('turn the meaning round', () => {
    assert.deepEqual(negationsIn('The lake isn’t dry and never was.'), ['isn’t', 'never']);
    assert.deepEqual(negationsIn('Der See ist nicht leer.', 'de'), ['nicht']);
    assert.deepEqual(negationsIn('湖没有干。', 'zh'), ['没有']);
  });
});

describe('words that only look like negations', () => {
  it('are answers, and set phrases', () => {
    assert.deepEqual(negationsIn('“No, it sank,” she said.'), []);
    assert.deepEqual(negationsIn('Not only the lake froze, no doubt.'), []);
  });

  it('are phrases that say it is so', () => {
    for (const text of [
      'The lake isn’t just dry.',
      'The swim is not without danger.',
      'It held nothing but salt.',
      'No fewer than nine boats sank.',
      'She wasted no time and swam.',
      'They ask whether or not to swim.',
      'She sang Cold Water, No Regrets there.',
    ])
      assert.deepEqual(negationsIn(text), [], text);
    assert.deepEqual(negationsIn('No Dane swam, and nothing less did not float, but not without a boat.').length, 2);
    assert.deepEqual(negationsIn('The pump’s failure to start left them unable to swim.'), ['failure', 'unable']);
  });

  it('are failures, unless something was not done', () => {
    assert.deepEqual(negationsIn('The pump failed.'), []);
    assert.deepEqual(negationsIn('The pump failed to start.'), ['failed']);
  });
});

describe('hearsay at second hand', () => {
  it('keeps whose word the speaker passes on', () => {
    const { attributions } = extract('The Ledger reports that insiders say the lake is dry.');
    assert.deepEqual(
      attributions.map(({ speaker, relayed }) => [speaker?.text, ...relayed.map((inner) => inner.speaker?.text)]),
      [['The Ledger', 'insiders']],
    );
    assert.equal(attributions[0]?.relayed[0]?.speaker?.anonymous, true);
  });

  it('keeps what a later clause reports as a whole', () => {
    const { attributions } = extract('The firm denied that it was late, a lawyer said.');
    assert.deepEqual(
      attributions.map(({ speaker, relayed }) => [speaker?.text, ...relayed.map((inner) => inner.speaker?.text)]),
      [['a lawyer', 'The firm']],
    );
  });
});
