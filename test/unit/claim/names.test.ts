import assert from 'node:assert/strict';
import { extract } from './article';

/** `text:kind`, and behind an arrow what a shorter form stands for. */
function namesIn(text: string, lang = 'en'): string[] {
  return extract(text, { lang })
    .claims.flatMap(({ names }) => names)
    .map(({ text: words, kind, resolved }) => `${words}${resolved === undefined ? '' : ` → ${resolved}`}:${kind}`);
}

describe('names', () => {
  it('are people by their given names, titles and offices', () => {
    assert.deepEqual(namesIn('The diver Anna Moss met Mr. Ostrander and analyst Quell Brisk.'), [
      'Anna Moss:person',
      'Ostrander:person',
      'Quell Brisk:person',
    ]);
    assert.deepEqual(namesIn('They met Larry King and Bill Moss.'), ['Larry King:person', 'Bill Moss:person']);
  });

  it('are people by what only people do, have or suffer', () => {
    assert.deepEqual(namesIn('They saw Quell Brisk, 52, at the pier.'), ['Quell Brisk:person']);
    assert.deepEqual(namesIn('There Quell Brisk is the owner of a boat.'), ['Quell Brisk:person']);
    assert.deepEqual(namesIn('They met Brisk’s widow.'), ['Brisk:person']);
    assert.deepEqual(namesIn('Officers arrested Brisk at sea.'), ['Brisk:person']);
    assert.deepEqual(namesIn('In May, Brisk was jailed.'), ['Brisk:person']);
    assert.deepEqual(namesIn('In May, Brisk was sold.'), ['Brisk:name']);
  });

  it('begin behind what somebody is', () => {
    assert.deepEqual(namesIn('They met President-elect Anna Moss and Republican Anna Roe.'), [
      'Anna Moss:person',
      'Anna Roe:person',
    ]);
    assert.deepEqual(namesIn('Scrum-half Anna Moss dived.'), ['Anna Moss:person']);
    assert.deepEqual(namesIn('They met Republican Ostrander.'), ['Ostrander:name']);
    assert.deepEqual(namesIn('They met Harbour Secretary Anna Moss.'), ['Anna Moss:person']);
  });

  it('go on to the head of an organisation', () => {
    assert.deepEqual(namesIn('A boat of the General Lake Council sank.'), ['General Lake Council:organisation']);
    assert.deepEqual(namesIn('They read Acme Investors Service.'), ['Acme Investors Service:organisation']);
  });

  it('are given in full once the article has said them in full', () => {
    assert.deepEqual(namesIn('Anna Moss dived. Moss’s boat sank.'), ['Anna Moss:person', 'Moss → Anna Moss:person']);
    assert.deepEqual(namesIn('A pier of Ostrander Holdings burned. Ostrander closed it.'), [
      'Ostrander Holdings:organisation',
      'Ostrander → Ostrander Holdings:organisation',
    ]);
  });

  it('are not completed by what might be a firm', () => {
    assert.deepEqual(namesIn('They met Quell Brisk. A ship of Brisk sank.'), ['Quell Brisk:name', 'Brisk:name']);
  });

  it('are organisations by a word that says so', () => {
    assert.deepEqual(namesIn('A ship of the Ministry of Lakes and Ponds met one of Acme Ltd there.'), [
      'Ministry of Lakes and Ponds:organisation',
      'Acme Ltd:organisation',
    ]);
    assert.deepEqual(namesIn('Das Schiff der Muster GmbH sank.', 'de'), ['Muster GmbH:organisation']);
    assert.deepEqual(namesIn('Un barco del Ministerio de Lagos se hundió.', 'es'), [
      'Ministerio de Lagos:organisation',
    ]);
  });

  it('explain letters in brackets', () => {
    assert.deepEqual(namesIn('The Lake Health Office (LHO) closed. The LHO said no.'), [
      'Lake Health Office:organisation',
      'LHO → Lake Health Office:organisation',
      'LHO → Lake Health Office:organisation',
    ]);
  });

  it('are places behind what stands before places only', () => {
    assert.deepEqual(namesIn('It rained in Springfield, but not near the town of Marl or over Marl Bay.'), [
      'Springfield:place',
      'Marl:place',
      'Marl Bay:place',
    ]);
    assert.deepEqual(namesIn('They hold shares in Ostrander.'), ['Ostrander:name']);
    assert.deepEqual(namesIn('They played in Ostrander films.'), ['Ostrander:name']);
    assert.deepEqual(namesIn('It rained in Beverly Hills.'), ['Beverly Hills:place']);
  });

  it('are places though an organisation is called after them', () => {
    assert.deepEqual(namesIn('A boat of the Springfield Times sank. It rained in Springfield.'), [
      'Springfield Times:organisation',
      'Springfield:place',
    ]);
  });

  it('are read in quotations too', () => {
    assert.deepEqual(namesIn('“We sold it to Acme Ltd,” she said.'), ['Acme Ltd:organisation']);
  });

  it('are no words that have their capital for another reason', () => {
    assert.deepEqual(namesIn('Officials met on Monday. The first American came in May, a British diver.'), []);
    assert.deepEqual(namesIn('Der Hafen und die Werft sind alt.', 'de'), []);
    assert.deepEqual(namesIn('She said WHAT EVER at dawn in the 18th Century.'), []);
    assert.deepEqual(namesIn('It was a Finnish-Soviet and a Wreck-like boat.'), []);
    assert.deepEqual(namesIn('How The Quick Divers Found An Old Wreck Again'), []);
  });

  it('are told from the offices around them', () => {
    assert.deepEqual(namesIn('They asked Acme Ltd Chairman Roe and Kenyan Senator Moss.'), [
      'Acme Ltd:organisation',
      'Roe:person',
      'Moss:person',
    ]);
  });

  it('are whole where a quotation goes on from the paragraph before', () => {
    assert.deepEqual(namesIn('"The lake is dry.\n\nAnna Moss, our diver, saw it."').slice(0, 1), ['Anna Moss:person']);
  });

  it('do not run over a line’s end', () => {
    assert.deepEqual(namesIn('a boat of Marl\nOstrander said so'), ['Marl:name', 'Ostrander:name']);
  });
});
