import assert from 'node:assert/strict';
import { formatDate } from '../../../src/core/text/partialDate';
import { type ArticleOptions, onlyClaim } from './article';

function dates(text: string, options?: ArticleOptions): string[] {
  return onlyClaim(text, options).dates.map(({ text: words, date }) => `${words} = ${formatDate(date)}`);
}

const ISSUED = { issued: { year: 2025, month: 7, day: 23 } };

describe('dates', () => {
  it('are read to the day, the month or the year', () => {
    assert.deepEqual(
      dates('It opened on July 4, 2019.'),
      ['on July 4, 2019 = 2019-07-04'].map((d) => d.replace('on ', '')),
    );
    assert.deepEqual(dates('It opened in March 2019.'), ['March 2019 = 2019-03']);
    assert.deepEqual(dates('It opened in 2019.'), ['2019 = 2019']);
  });

  it('are relative only to the day of the article', () => {
    assert.deepEqual(dates('It closed yesterday.'), []);
    assert.deepEqual(dates('It closed yesterday.', ISSUED), ['yesterday = 2025-07-22']);
    assert.deepEqual(dates('It closed on Monday.', ISSUED).length, 1);
    assert.deepEqual(dates('It closed on Monday.'), []);
  });

  it('take the year of the article where none is named', () => {
    assert.deepEqual(
      dates('It closed on 12 May after rain.', ISSUED).map((d) => d.split(' = ')[1]),
      ['2025-05-12'],
    );
    assert.deepEqual(dates('It closed on 12 May after rain.'), []);
  });

  it('may be spans, whose last day is known as well', () => {
    const spans = (text: string, options: ArticleOptions = ISSUED) =>
      onlyClaim(text, options).dates.map(({ text: words, date, until }) =>
        [words, formatDate(date), until && formatDate(until)].join(' '),
      );
    for (const words of ['3 to 5 May', '3-5 May', 'May 3 to 5'])
      assert.deepEqual(spans(`The fair ran from ${words} in Arden.`), [`${words} 2025-05-03 2025-05-05`]);
    assert.deepEqual(spans('From 28 December to 2 January the mill was shut.'), [
      '28 December to 2 January 2025-12-28 2026-01-02',
    ]);
    assert.deepEqual(spans('The mill was shut on May 3 from 2 p.m. to 6 p.m. in Arden.').length, 1);
    const spanish = { ...ISSUED, lang: 'es' };
    assert.deepEqual(spans('La feria se celebró del 3 al 5 de mayo en el puerto.', spanish), [
      '3 al 5 de mayo 2025-05-03 2025-05-05',
    ]);
  });

  it('end before a count of things', () => {
    for (const day of ['4 May', 'May 4'])
      assert.deepEqual(
        dates(`On ${day}, 40 boats were in Arden.`, ISSUED).map((d) => d.split(' = ')[1]),
        ['2025-05-04'],
      );
  });

  it('end before a number that something rose from', () => {
    assert.deepEqual(dates('Profit rose in the quarter ended February 28 from 19 million crowns.', ISSUED), [
      'February 28 = 2025-02-28',
    ]);
  });

  it('end before a number that is more than an hour', () => {
    assert.deepEqual(dates('Shares closed yesterday at 2,575p in Arden.', ISSUED), ['yesterday = 2025-07-22']);
  });

  it('begin in the year in which their span ends', () => {
    assert.deepEqual(dates('It will be shut in January-June 2027.', ISSUED), ['January-June 2027 = 2027-01']);
    assert.deepEqual(dates('It was shut from November to January 2019.'), ['November to January 2019 = 2018-11']);
  });

  it('are no words that only look like them', () => {
    assert.deepEqual(dates('He may now be second in the march.', ISSUED), []);
    assert.deepEqual(dates('The 3 p.m. train left.', ISSUED), []);
  });

  it('are weekdays with the day of the month behind them in Portuguese and Spanish', () => {
    const issued = { year: 2018, month: 2, day: 3 };
    const read = (text: string, lang: string) => dates(text, { lang, issued });
    assert.deepEqual(read('A ponte caiu nesta quarta-feira (31) de manhã.', 'pt'), ['quarta-feira (31) = 2018-01-31']);
    assert.deepEqual(read('A ponte caiu na quinta, 18, de manhã.', 'pt'), ['quinta, 18 = 2018-01-18']);
    assert.deepEqual(read('El puente cerró el jueves 8 por la noche.', 'es'), ['jueves 8 = 2018-02-08']);
    assert.deepEqual(read('Na quarta-feira, 15 barcos partiram.', 'pt'), ['quarta-feira = 2018-01-31']);
  });

  it('leave the number behind a weekday to what it counts', () => {
    const issued = { year: 2026, month: 5, day: 12 };
    assert.deepEqual(dates('On Monday 23 miners left.', { issued }), ['On Monday = 2026-05-11']);
    assert.deepEqual(dates('Dort sind am Montag 23 Menschen angekommen.', { lang: 'de', issued }), [
      'am Montag = 2026-05-11',
    ]);
    assert.deepEqual(dates('Der Rat tagt am Montag 20 Uhr im Rathaus.', { lang: 'de', issued }), [
      'am Montag 20 Uhr = 2026-05-11',
    ]);
  });

  it('are neither hours, lengths of time nor decimals', () => {
    const issued = { year: 2018, month: 2, day: 10 };
    assert.deepEqual(dates('The lake froze on Feb 8, 10 p.m. or so.', { issued }), ['Feb 8 = 2018-02-08']);
    assert.deepEqual(dates('The lake had frozen for several minutes on Friday.', { issued }).length, 1);
    assert.deepEqual(dates('It rose in January from 6.21 metres.', { issued }), ['January = 2018-01']);
    assert.deepEqual(dates('The 9/11 attacks had closed it in May 2002.', { issued })[0], '9/11 = 2001-09-11');
    assert.deepEqual(dates('It closed after the Sept. 11 terror attacks.', { issued }), ['Sept. 11 = 2001-09-11']);
    assert.notDeepEqual(dates('It closed on Sept. 11 after rain.', { issued }), ['Sept. 11 = 2001-09-11']);
  });

  it('are the years of a span, each', () => {
    assert.deepEqual(dates('It froze from 2003 to 2006.'), ['2003 = 2003', '2006 = 2006']);
    assert.deepEqual(dates('It grew to 2006 fish.'), []);
  });

  it('are read in German and Chinese', () => {
    assert.deepEqual(
      dates('Am 3. Oktober 2019 regnete es.', { lang: 'de' }).map((d) => d.split(' = ')[1]),
      ['2019-10-03'],
    );
    assert.deepEqual(
      dates('大桥于2019年10月3日开通。', { lang: 'zh' }).map((d) => d.split(' = ')[1]),
      ['2019-10-03'],
    );
  });
});

describe('dates that are none', () => {
  it('are small words, and times counted from something else than the article', () => {
    const issued = { year: 2025, month: 1, day: 2 };
    assert.deepEqual(
      onlyClaim('So fuhr die Fähre am Sonntag.', { lang: 'de', issued }).dates.map(({ text }) => text),
      ['am Sonntag'],
    );
    assert.deepEqual(onlyClaim('It had sunk two years before.', { issued }).dates, []);
  });

  it('end without the mark behind them', () => {
    const issued = { year: 2025, month: 1, day: 2 };
    assert.deepEqual(
      onlyClaim('It sank on Tuesday, they said.', { issued }).dates.map(({ text }) => text),
      ['on Tuesday'],
    );
  });
});

describe('bare weekdays and months', () => {
  // A Wednesday.
  const issued = { year: 2025, month: 11, day: 19 };
  const day = (text: string, lang = 'en') =>
    onlyClaim(text, { lang, issued }).dates.map(({ date }) => formatDate(date));

  it('are the last one, since news tells of what has been', () => {
    assert.deepEqual(day('The council on Friday reversed its vote on the ferry.'), ['2025-11-14']);
    assert.deepEqual(day('The ferry sank on Wednesday.'), ['2025-11-19']);
    assert.deepEqual(day('Its rudder broke in December.'), ['2024-12']);
    assert.deepEqual(day('Its rudder broke in November.'), ['2025-11']);
    assert.deepEqual(day('Nine crates have been found since Friday, soaked through.'), ['2025-11-14']);
    assert.deepEqual(day('Der Rat hob den Beschluss am Freitag auf.', 'de'), ['2025-11-14']);
    assert.deepEqual(day('Le conseil a tranché vendredi.', 'fr'), ['2025-11-14']);
    assert.deepEqual(day('El consejo votó el viernes.', 'es'), ['2025-11-14']);
    assert.deepEqual(day('O conselho votou na sexta-feira.', 'pt'), ['2025-11-14']);
  });

  it('are the next one where their clause speaks of what is to come', () => {
    assert.deepEqual(day('The council will vote on Monday.'), ['2025-11-24']);
    assert.deepEqual(day('On Friday, the council is to vote on the ferry.'), ['2025-11-21']);
    assert.deepEqual(day('The council must answer by Friday.'), ['2025-11-21']);
    assert.deepEqual(day('The pier is due to open in December.'), ['2025-12']);
    assert.deepEqual(day('Der Rat wird am Montag abstimmen.', 'de'), ['2025-11-24']);
    assert.deepEqual(day('Le conseil votera lundi.', 'fr'), ['2025-11-24']);
    assert.deepEqual(day('El consejo votará el lunes.', 'es'), ['2025-11-24']);
    assert.deepEqual(day('O conselho votará na segunda-feira.', 'pt'), ['2025-11-24']);
  });

  it('are told by their own clause alone', () => {
    assert.deepEqual(day('The mayor said on Friday that the pier will open.'), ['2025-11-14']);
    assert.deepEqual(day('The pier will close, the mayor said on Friday.'), ['2025-11-14']);
    assert.deepEqual(day('The mayor would not comment on Friday.'), ['2025-11-14']);
  });

  it('are what is said of them', () => {
    assert.deepEqual(day('It sank last November.'), ['2024-11']);
    assert.deepEqual(day('It sails next November.'), ['2026-11']);
    assert.deepEqual(day('It sank last Friday.'), ['2025-11-14']);
    assert.deepEqual(day('Das Boot sank vergangenen Mittwoch.', 'de'), ['2025-11-12']);
    assert.deepEqual(day('Das Boot fährt kommenden Mittwoch.', 'de'), ['2025-11-26']);
    assert.deepEqual(day('El barco se hundió el miércoles pasado.', 'es'), ['2025-11-12']);
  });
});
