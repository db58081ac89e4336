import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/text/range';
import { type Article, type ArticleMetadata } from '../../../src/core/article/article';
import { articleOf, boilerplateOf, passagesOf, PROSE } from './describeArticle';

const [FIRST, SECOND] = PROSE;

/** A field's value and the words it was read from. */
function field(article: Article, name: keyof ArticleMetadata): readonly [unknown, string | undefined] {
  const found = article.metadata[name];
  return [found?.value, found?.range && textOf(article.text, found.range)];
}

const DAY = { year: 2025, month: 7, day: 3 };

describe('dates at the top', () => {
  for (const written of [
    'date 2025-07-03',
    'Date: 2025-07-03',
    'July 3, 2025',
    'Thursday, July 3, 2025',
    'Published: 3 July 2025 10:15 GMT',
    'Updated on Jul. 3, 2025 at 4:05 p.m. ET',
    'Veröffentlicht am 3. Juli 2025, 10:15 Uhr',
    'Publié le 3 juillet 2025 à 10h15',
    'Fecha: 3 de julio de 2025',
    '3 июля 2025 г.',
    '3 липня 2025 року',
    'Publicado em 3 de julho de 2025',
    '2025年7月3日',
    '发布时间：2025年7月3日 10:15',
    '03.07.2025',
  ]) {
    it(`are read from a line of their own: ${written}`, () => {
      const article = articleOf(`${written}\n\n${FIRST}\n\n${SECOND}`);
      assert.deepEqual(article.metadata.issued?.value, DAY);
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
      assert.deepEqual(boilerplateOf(article), [`header: ${written}`]);
    });
  }

  it('are read before prose on the same line, and belong to no passage', () => {
    const article = articleOf(` date 2025-07-03 ${FIRST}\n\n${SECOND}`);
    assert.deepEqual(field(article, 'issued'), [DAY, '2025-07-03']);
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('are not read from a first sentence', () => {
    for (const text of [
      'July 3, 2025 was a day that nobody in the harbour will forget.',
      'Date palms line the pier since 2025.',
    ]) {
      const article = articleOf(`${text}\n\n${SECOND}`);
      assert.equal(article.metadata.issued, undefined);
      assert.deepEqual(passagesOf(article), [text, SECOND]);
    }
  });

  it('are never completed: no year, no date', () => {
    assert.equal(articleOf(`LISBON, July 3 (AP) - ${FIRST}`).metadata.issued, undefined);
    assert.equal(articleOf(`Published: July 3\n\n${FIRST}`).metadata.issued, undefined);
  });

  it('with slashes are read where only one day can be meant', () => {
    assert.deepEqual(articleOf(`Date: 25/7/2025\n\n${FIRST}`).metadata.issued?.value, {
      year: 2025,
      month: 7,
      day: 25,
    });
    assert.equal(articleOf(`Date: 3/7/2025\n\n${FIRST}`).metadata.issued, undefined);
    const german = 'Der Rat der Stadt hat am Dienstag für das Ende der alten Fähre gestimmt und die Mittel gesperrt.';
    assert.deepEqual(articleOf(`Datum: 3/7/2025\n\n${german}`).metadata.issued?.value, DAY);
  });

  it('that do not exist are none', () => {
    assert.equal(articleOf(`Date: 2025-02-30\n\n${FIRST}`).metadata.issued, undefined);
  });
});

describe('bylines', () => {
  const names = (line: string) => articleOf(`${line}\n\n${FIRST}`).metadata.authors?.value.map(({ name }) => name);

  it('name one author or several', () => {
    assert.deepEqual(names('By Jane Doe'), ['Jane Doe']);
    assert.deepEqual(names('By Jane Doe and John Roe, Staff Writer'), ['Jane Doe', 'John Roe']);
    assert.deepEqual(names('BY JANE DOE, JOHN ROE & MIKA VAN DER BERG'), ['JANE DOE', 'JOHN ROE', 'MIKA VAN DER BERG']);
    assert.deepEqual(names('Jane Doe, Senior Correspondent'), ['Jane Doe']);
    assert.deepEqual(names('By Jane Doe, harbour and social media correspondent'), ['Jane Doe']);
    assert.deepEqual(names('By Jane Doe and Staff'), ['Jane Doe']);
  });

  it('are read in other languages', () => {
    assert.deepEqual(names('Von Jana Müller und Jonas Groß'), ['Jana Müller', 'Jonas Groß']);
    assert.deepEqual(names('Por João da Silva'), ['João da Silva']);
    assert.deepEqual(names('Par Jeanne Dupont et Marc Durand'), ['Jeanne Dupont', 'Marc Durand']);
    assert.deepEqual(names('记者：张三'), ['张三']);
  });

  it('tell agencies from people', () => {
    const [author] = articleOf(`By Reuters\n\n${FIRST}`).metadata.authors?.value ?? [];
    assert.deepEqual(author, { name: 'Reuters', isOrganisation: true });
  });

  it('may hold the date', () => {
    const article = articleOf(`By Jane Doe | July 3, 2025 | 4 min read\n\n${FIRST}`);
    assert.deepEqual(field(article, 'authors'), [[{ name: 'Jane Doe', isOrganisation: false }], 'Jane Doe']);
    assert.deepEqual(field(article, 'issued'), [DAY, 'July 3, 2025']);
    assert.deepEqual(passagesOf(article), [FIRST]);
    assert.deepEqual(articleOf(`By Jane Doe, July 3, 2025\n\n${FIRST}`).metadata.issued?.value, DAY);
  });

  it('may stand below a standfirst', () => {
    const article = articleOf(`Ferry terminal to close\n\n${SECOND}\n\nBy Jane Doe\n\n${FIRST}`);
    assert.deepEqual(field(article, 'authors')[1], 'Jane Doe');
    assert.deepEqual(passagesOf(article), [SECOND, FIRST]);
  });

  it('may name nobody, and are no title then', () => {
    for (const line of ['By Staff Reporter', 'By our own correspondent', 'By a staff writer']) {
      const { metadata, passages } = articleOf(`Ferry line sued, then sold again\n${line}\n\n${FIRST}`);
      assert.deepEqual([metadata.authors, passages.length], [undefined, 1], line);
      assert.equal(metadata.title?.value, 'Ferry line sued, then sold again');
    }
  });

  it('are not sentences that begin with By', () => {
    for (const sentence of [
      'By Tuesday the pier was empty.',
      'By her desk sat a reporter.',
      'By then, nobody in Lisbon and Porto cared any longer.',
    ]) {
      assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${FIRST}`)), [sentence, FIRST]);
    }
  });
});

describe('datelines', () => {
  const CASES: readonly [string, Partial<Record<'place' | 'outlet', string>>][] = [
    ['LISBON (Reuters) — ', { place: 'LISBON', outlet: 'Reuters' }],
    ['LISBON, July 3 (AP) - ', { place: 'LISBON', outlet: 'AP' }],
    ['LISBON — ', { place: 'LISBON' }],
    ['ST. LOUIS, Mo. — ', { place: 'ST. LOUIS' }],
    ['NEW YORK/LONDON -- ', { place: 'NEW YORK/LONDON' }],
    ['CIUDAD DE MÉXICO.- ', { place: 'CIUDAD DE MÉXICO' }],
    ['Washington (CNN) ', { place: 'Washington', outlet: 'CNN' }],
    ['(Reuters) - ', { outlet: 'Reuters' }],
    ['Wien – ', { place: 'Wien' }],
    ['Hamburg (dpa) - ', { place: 'Hamburg', outlet: 'dpa' }],
    ['LISBON (Quaywire) — ', { place: 'LISBON', outlet: 'Quaywire' }],
    ['SÃO PAULO, July 3 (Quaywire) - ', { place: 'SÃO PAULO', outlet: 'Quaywire' }],
  ];
  for (const [opening, expected] of CASES) {
    it(`are cut off the first passage: ${opening}`, () => {
      const article = articleOf(`${opening}${FIRST}\n\n${SECOND}`);
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
      assert.equal(article.metadata.place?.value, expected.place);
      assert.equal(article.metadata.outlet?.value, expected.outlet);
    });
  }

  it('with a whole date give it', () => {
    assert.deepEqual(field(articleOf(`LISBON, July 3, 2025 (AP) - ${FIRST}`), 'issued'), [DAY, 'July 3, 2025']);
  });

  it('are not hyphenated words or asides', () => {
    for (const sentence of [
      'US-led talks on the pier ended without result on Tuesday.',
      'NATO - the alliance of thirty-two - kept silent about the ferry.',
    ]) {
      assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${SECOND}`)), [sentence, SECOND]);
    }
  });

  it("name the author of wire copy where the outlet's name is known", () => {
    const { metadata } = articleOf(`Source: Harbour Herald\n\nLISBON (Reuters) — ${FIRST}`);
    assert.equal(metadata.outlet?.value, 'Harbour Herald');
    assert.deepEqual(metadata.authors?.value, [{ name: 'Reuters', isOrganisation: true }]);
  });

  it('name an agency that nobody knows, and tell it from a person in a byline', () => {
    const agency = [{ name: 'Quaywire', isOrganisation: true }];
    const copy = `LISBON (Quaywire) — ${FIRST}`;
    assert.deepEqual(articleOf(`Source: Harbour Herald\n\n${copy}`).metadata.authors?.value, agency);
    const frontMatter = '---\nauthor: Quaywire\npublisher: Harbour Herald\n---\n';
    assert.deepEqual(articleOf(`${frontMatter}${copy}`, 'a.md').metadata.authors?.value, agency);
  });

  it('need a dash behind an agency that nobody knows', () => {
    const sentence = 'LISBON (Portugal) Ferries have stopped, and the council has nothing to say about it.';
    assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${SECOND}`)), [sentence, SECOND]);
  });
});

describe("an outlet's name in a line below the headline", () => {
  const below = (line: string) =>
    articleOf(`Regulator fines ferry company for oil spills\n${line}\nBy Staff Reporter\n\n${FIRST}\n\n${SECOND}`);

  for (const outlet of ['The Harbour Herald', 'Port Ellery Post', 'Elbmarscher Zeitung', 'Le Monde']) {
    it(`is the outlet, and no title: ${outlet}`, () => {
      const article = below(outlet);
      assert.deepEqual(field(article, 'outlet'), [outlet, outlet]);
      assert.equal(article.metadata.title?.value, 'Regulator fines ferry company for oil spills');
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    });
  }

  it('is not read from a section, a sentence or the headline itself', () => {
    for (const line of ['Business News', 'It was the best of times', 'The captain wrote to the Herald']) {
      assert.equal(below(line).metadata.outlet, undefined, line);
    }
    const { title, outlet } = articleOf(`A Sign of the Times\nBy Jane Doe\n\n${FIRST}\n\n${SECOND}`).metadata;
    assert.deepEqual([title?.value, outlet], ['A Sign of the Times', undefined]);
  });
});

describe("an outlet's name before the first sentence", () => {
  for (const outlet of [
    'NewsDesk',
    'Harbour Times',
    'hafen24.de',
    'MarketMinute',
    'Portside',
    'El Muelle',
    'La nación',
  ]) {
    it(`is read and cut off: ${outlet}`, () => {
      const article = articleOf(`${outlet} - ${FIRST}\n\n${SECOND}`);
      assert.deepEqual(field(article, 'outlet'), [outlet, outlet]);
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
    });
  }

  it('is not what an ordinary sentence with a dash begins with', () => {
    for (const sentence of [
      'Ferries - Lisbon has nine of them - will stop running at the end of the year.',
      'Breaking - The ferry terminal will be closed by the end of the year.',
      'Mondego - The ferry of that name was sold, and Mondego sailors went on strike.',
      'Yes - Nobody at the harbour council was willing to say it any louder than that.',
    ]) {
      const article = articleOf(`${sentence}\n\n${SECOND}`);
      assert.equal(article.metadata.outlet, undefined);
      assert.deepEqual(passagesOf(article), [sentence, SECOND]);
    }
  });
});

describe('labelled lines', () => {
  it('give what they name', () => {
    const article = articleOf(
      `Title: Ferry terminal to close\nSource: Harbour Herald\nAuthor: Jane Doe\nDate: 3 July 2025\nURL: https://harbour.example/ferry\n\n${FIRST}`,
    );
    assert.deepEqual(field(article, 'title'), ['Ferry terminal to close', 'Ferry terminal to close']);
    assert.deepEqual(field(article, 'outlet')[0], 'Harbour Herald');
    assert.deepEqual(field(article, 'authors')[0], [{ name: 'Jane Doe', isOrganisation: false }]);
    assert.deepEqual(field(article, 'issued'), [DAY, '3 July 2025']);
    assert.deepEqual(field(article, 'url')[0], 'https://harbour.example/ferry');
    assert.deepEqual(passagesOf(article), [FIRST]);
  });

  it('are read as Readwise writes them', () => {
    const article = articleOf(
      `# Ferry terminal to close\n\n![rw-book-cover](https://img.example/a.png)\n\n## Metadata\n- Author: [[Jane Doe]]\n- Full Title: Ferry terminal to close\n- Category: #articles\n- Document Tags: #harbour\n- URL: https://harbour.example/ferry\n\n## Highlights\n- ${FIRST}\n- ${SECOND}\n`,
      'ferry.md',
    );
    assert.deepEqual(field(article, 'authors')[0], [{ name: 'Jane Doe', isOrganisation: false }]);
    assert.deepEqual(field(article, 'url')[0], 'https://harbour.example/ferry');
    assert.deepEqual(field(article, 'title')[0], 'Ferry terminal to close');
    assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
  });

  it('do not swallow an opening that has a colon', () => {
    const sentence = 'Fact: the ferry never made a profit, and everybody in the council knew it.';
    assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${SECOND}`)), [sentence, SECOND]);
  });
});

describe('titles', () => {
  const title = (text: string, name = 'story.txt') => articleOf(text, name).metadata.title?.value;

  it('are the first heading', () => {
    assert.equal(title(`# Ferry terminal to close\n\n${FIRST}`, 'a.md'), 'Ferry terminal to close');
    assert.equal(title(`Ferry terminal to close\n\n${FIRST}`), 'Ferry terminal to close');
    assert.equal(title(`Ferry Terminal to Close\n${FIRST}`), 'Ferry Terminal to Close');
    assert.equal(title(`Who pays for the ferry?\nBy Jane Doe\n\n${FIRST}`), 'Who pays for the ferry?');
    assert.equal(title(`Who pays for the ferry?\n\n${FIRST}`), 'Who pays for the ferry?');
    assert.equal(title(`I Was the Last Ferry Captain. Here Is What I Saw.\n\n${FIRST}`)?.length, 49);
    assert.equal(
      title(`渡轮码头年底关闭\n\n市议会周二投票决定在年底前关闭旧渡轮码头。居民要求再次谈判。`),
      '渡轮码头年底关闭',
    );
  });

  it('may begin as the label of a picture does', () => {
    const video = 'Video: Ferry terminal is closed after a hundred and forty years';
    assert.equal(title(`${video}\n\n${FIRST}`), video);
    assert.equal(title(`Video: Jana Doe\n\n${FIRST}`), undefined);
  });

  it('are not the first sentence, a kicker or a table', () => {
    assert.equal(title(`${FIRST}\n\n${SECOND}`), undefined);
    const names = 'Jana Doe and Maria Roe won their opening races at the Harbour Regatta in Lisbon.';
    assert.equal(title(`${names}\n\n${FIRST}`), undefined);
    const standfirst = 'The mayor calls it a sad day for the harbour and its passengers';
    assert.equal(
      title(`Ferry terminal to close in May\n${standfirst}\n${FIRST} ${SECOND}`),
      'Ferry terminal to close in May',
    );
    assert.equal(title(`Ferry terminal to close in May\n${standfirst}\nNobody knew`), undefined);
    assert.equal(title(`HARBOUR\n\nFerry terminal to close\n\n${FIRST}`), 'Ferry terminal to close');
    assert.equal(title('Net 1.4 mln vs 1.5 mln\nRevs 4.2 mln vs 4.0 mln\n'), undefined);
  });

  it('come from a file name only where it is words and nothing else says more', () => {
    assert.equal(title(FIRST, 'ferry-terminal-to-close.txt'), 'Ferry terminal to close');
    assert.equal(title(`Terminal closed\n\n${FIRST}`, 'ferry-terminal-to-close.txt'), 'Terminal closed');
    for (const name of ['000_a9f1c2d3e4b5a697.txt', 'article.txt', 'IMG_2031.txt', '12-34-56.txt'])
      assert.equal(title(FIRST, name), undefined);
  });
});

describe('file names', () => {
  it('give a date', () => {
    for (const name of ['2025-07-03-ferry.txt', '20250703_ferry.txt', 'ferry 2025.07.03.txt']) {
      assert.deepEqual(articleOf(FIRST, name).metadata.issued, { value: DAY, origin: 'fileName' });
    }
  });

  it('give none that is no date, and none where the text has one', () => {
    assert.equal(articleOf(FIRST, '20259903.txt').metadata.issued, undefined);
    assert.equal(articleOf(FIRST, '000_20250703123456.txt').metadata.issued, undefined);
    assert.deepEqual(articleOf(`date 2025-07-03 ${FIRST}`, '2024-01-01.txt').metadata.issued?.value, DAY);
  });
});
