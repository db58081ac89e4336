import assert from 'node:assert/strict';
import { onlyClaim } from './article';

/** `text = value unit comparison` of each figure. */
function figures(text: string, lang = 'en'): string[] {
  return onlyClaim(text, { lang }).figures.map(
    ({ text: words, value, unit, comparison }) => `${words} = ${value} ${unit ?? '-'} ${comparison}`,
  );
}

describe('figures', () => {
  it('have a scale and the noun they count', () => {
    assert.deepEqual(figures('The model has only 3 billion parameters.'), [
      '3 billion parameters = 3000000000 parameters exactly',
    ]);
    assert.deepEqual(figures('They built 12 new wind farms.'), ['12 new wind farms = 12 farms exactly']);
  });

  it('have a currency', () => {
    assert.deepEqual(figures('Sales rose to $1.13bn from €639m.'), [
      '$1.13bn = 1130000000 USD exactly',
      '€639m = 639000000 EUR exactly',
    ]);
    assert.deepEqual(figures('It costs 2.5 million euros.'), ['2.5 million euros = 2500000 EUR exactly']);
    assert.deepEqual(figures('A six-billion-dollar dam rose.'), ['six-billion-dollar = 6000000000 USD exactly']);
  });

  it('have an abbreviated scale', () => {
    assert.deepEqual(figures('Es fehlen 46,5 Mio. Euro.', 'de'), ['46,5 Mio. Euro = 46500000 EUR exactly']);
  });

  it('are compared in many words', () => {
    for (const [words, comparison, lang] of [
      ['Sales topped 400 boats.', 'more-than', 'en'],
      ['It costs in excess of 400 euros.', 'more-than', 'en'],
      ['They were just shy of 400 boats.', 'less-than', 'en'],
      ['They have close to 400 boats.', 'about', 'en'],
      ['Es waren gut 400 Boote.', 'more-than', 'de'],
      ['Es waren knapp 400 Boote.', 'less-than', 'de'],
      ['Il y avait plus d’un million de bateaux et près de 400 barques.', 'less-than', 'fr'],
      ['Había cerca de los 400 barcos.', 'about', 'es'],
    ] as const)
      assert.equal(figures(words, lang).at(-1)?.split(' ').at(-1), comparison, words);
  });

  it('are percentages', () => {
    assert.deepEqual(figures('Prices rose 76 % in all.'), ['76 % = 76 % exactly']);
    assert.deepEqual(figures('Prices rose 4.5 per cent in all.'), ['4.5 per cent = 4.5 % exactly']);
  });

  it('are compared', () => {
    assert.deepEqual(figures('More than 1,200 people came.'), ['1,200 people = 1200 people more-than']);
    assert.deepEqual(figures('Nearly 40 houses burned.'), ['40 houses = 40 houses less-than']);
    assert.deepEqual(figures('About 40 houses burned.'), ['40 houses = 40 houses about']);
  });

  it('are compared by what stands before them, not by a verb', () => {
    assert.deepEqual(figures('It ran over 40 boats.'), ['40 boats = 40 boats exactly']);
    assert.deepEqual(figures('It sank over 40 boats.'), ['40 boats = 40 boats more-than']);
  });

  it('are written in words', () => {
    assert.deepEqual(figures('Twenty-five divers and two hundred fishers came.'), [
      'Twenty-five divers = 25 divers exactly',
      'two hundred fishers = 200 fishers exactly',
    ]);
  });

  it('are no names, years, days, times or scores of nothing', () => {
    assert.deepEqual(figures('The Boeing 737 landed at 5:30 in 1999 on 23 July.'), []);
    assert.deepEqual(figures('One of them left, and no one saw it.'), []);
  });

  it('follow the separators of the language', () => {
    assert.deepEqual(figures('Es kamen 1.250 Menschen.', 'de'), ['1.250 Menschen = 1250 Menschen exactly']);
    assert.deepEqual(figures('Der Preis stieg um 4,5 Prozent.', 'de'), ['4,5 Prozent = 4.5 % exactly']);
    assert.deepEqual(figures('城市投资了30亿元。', 'zh'), ['30亿元 = 3000000000 CNY exactly']);
  });
});

describe('figures in the spellings of news', () => {
  const valuesIn = (text: string, lang = 'en') =>
    onlyClaim(text, { lang }).figures.map(({ text: words, value, unit }) => [words, value, unit]);

  it('read the abbreviations of the wires', () => {
    assert.deepEqual(valuesIn('Profit rose 0.9 pct to 3.5 mln dlrs.'), [
      ['0.9 pct', 0.9, '%'],
      ['3.5 mln dlrs', 3_500_000, 'USD'],
    ]);
  });

  it('leave a sign between two numbers to the second', () => {
    assert.deepEqual(valuesIn('The usher sold 3 $5 tickets.'), [
      ['3', 3, undefined],
      ['$5', 5, 'USD'],
    ]);
  });

  it('read measures behind a hyphen or right behind the digits', () => {
    assert.deepEqual(valuesIn('The 80-foot-long wall is 32ft deep.'), [
      ['80-foot', 80, 'foot'],
      ['32ft', 32, 'ft'],
    ]);
    assert.deepEqual(valuesIn('Eine 49-jährige Taucherin kam.', 'de'), [['49-jährige', 49, 'Jahre']]);
  });

  it('read no numbers of names, notes and years', () => {
    assert.deepEqual(valuesIn('The 4Divers club sold its 2002 series.[^1]'), []);
    assert.deepEqual(valuesIn('Ab 2015 gelten neue Tarife.', 'de'), []);
    assert.deepEqual(valuesIn('It drew 2000 divers.'), [['2000 divers', 2000, 'divers']]);
  });

  it('read no scores, odds and times of the day', () => {
    assert.deepEqual(valuesIn('Harbour won 3-1 at 5 p.m. after a 100-1 bet at 9 o’clock.'), []);
    assert.deepEqual(valuesIn('They were 42-6 victors; call (555) 555-0123.'), []);
    assert.deepEqual(valuesIn('Pupils in primary one and two classes swam.'), []);
    assert.deepEqual(valuesIn('The 1,200-1,500 boats of the 2009-2012 wars swam.').length, 2);
    assert.deepEqual(valuesIn('It took 10-15 boats.'), [
      ['10', 10, 'boats'],
      ['15 boats', 15, 'boats'],
    ]);
  });

  it('read what is counted before a hyphen, not behind a dash', () => {
    assert.deepEqual(valuesIn('A 48-page report names the boats.'), [['48-page', 48, 'page']]);
    assert.deepEqual(valuesIn('A 30-strong crew left.'), [['30', 30, undefined]]);
    assert.deepEqual(valuesIn('The county of 8 million - includes the lake.'), [['8 million', 8e6, undefined]]);
  });

  it('read ages, pence, parties and fractions', () => {
    assert.deepEqual(valuesIn('Ada Moss, 62, swims.'), [['62', 62, undefined]]);
    assert.deepEqual(valuesIn('It costs 9p in 720p.'), [['9p', 9, 'p']]);
    assert.deepEqual(valuesIn('The 33 Harbour Democrats swim.'), [['33 Harbour Democrats', 33, 'democrats']]);
    assert.deepEqual(valuesIn('Two-thirds of the town swim.'), [['Two-thirds', 0.666666666667, undefined]]);
    assert.deepEqual(valuesIn('It fell for three quarters.'), [['three quarters', 3, 'quarters']]);
    assert.deepEqual(valuesIn('They walked the Seven Lakes Trail.'), []);
  });

  it('read the unit and scale of a range from its end', () => {
    assert.deepEqual(valuesIn('It takes 46 to 57 months and between 2 and 3 million people.'), [
      ['46', 46, 'months'],
      ['57 months', 57, 'months'],
      ['2', 2e6, 'people'],
      ['3 million people', 3e6, 'people'],
    ]);
    assert.deepEqual(valuesIn('It needs 10-20 million boats and 3–4 billion euros.'), [
      ['10', 1e7, 'boats'],
      ['20 million boats', 2e7, 'boats'],
      ['3', 3e9, 'EUR'],
      ['4 billion euros', 4e9, 'EUR'],
    ]);
  });

  it('read number words of other languages before what they count', () => {
    assert.deepEqual(valuesIn('Nach zwölf Jahren kamen fünf Milliarden Euro.', 'de'), [
      ['zwölf Jahren', 12, 'Jahren'],
      ['fünf Milliarden Euro', 5e9, 'EUR'],
    ]);
    assert.deepEqual(valuesIn('Hubo tres barcos.', 'es'), [['tres barcos', 3, 'barcos']]);
    assert.deepEqual(valuesIn('Havia duas casas.', 'pt'), [['duas casas', 2, 'casas']]);
    assert.deepEqual(valuesIn('Il y avait cinq millions de francs.', 'fr'), [['cinq millions de francs', 5e6, 'CHF']]);
  });
});

describe('figures in the ways of their language', () => {
  it('have spaces between the thousands in French', () => {
    assert.deepEqual(figures('Le pont a coûté 1 500 journées et 700 000 briques.', 'fr'), [
      '1 500 journées = 1500 journées exactly',
      '700 000 briques = 700000 briques exactly',
    ]);
  });

  it('are no days of a month', () => {
    assert.deepEqual(figures('Le pont a rouvert le 14 octobre.', 'fr'), []);
    assert.deepEqual(figures('A ponte reabriu em 17 de abril.', 'pt'), []);
    assert.deepEqual(figures('El puente reabrió el 3 de mayo.', 'es'), []);
  });

  it('count years, seconds and cents by their short words', () => {
    assert.deepEqual(figures('La meunière a 51 ans.', 'fr'), ['51 ans = 51 ans exactly']);
    assert.deepEqual(figures('He sang in the 60-second spot.'), ['60-second = 60 second exactly']);
  });

  it('are a share of a scale', () => {
    for (const [words, figure] of [
      ['It cost half a million pounds.', 'half a million pounds = 500000 GBP exactly'],
      ['It cost three-quarters of a million dollars.', 'three-quarters of a million dollars = 750000 USD exactly'],
      ['It cost nearly a quarter of a billion euros.', 'a quarter of a billion euros = 250000000 EUR less-than'],
      ['Half a dozen boats sank.', 'Half a dozen boats = 6 boats exactly'],
      ['It cost one and a half million pounds.', 'one and a half million pounds = 1500000 GBP exactly'],
      ['It took two and a half years.', 'two and a half years = 2.5 years exactly'],
      ['It cost a million pounds and a half of the fleet.', 'a million pounds = 1000000 GBP exactly'],
    ] as const) {
      assert.deepEqual(figures(words), [figure]);
    }
  });
});
