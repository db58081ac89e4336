import assert from 'node:assert/strict';
import { type BoilerplateReason } from '../../../src/core/article/article';
import { articleOf, boilerplateOf, passagesOf, PROSE } from './describeArticle';

const [FIRST, SECOND] = PROSE;
const FOUND: Partial<Record<BoilerplateReason, readonly string[]>> = {
  'read-more': [
    'Find out more',
    'Read more: Five ferries that never sailed',
    'Related:',
    'LIVE: Council votes on the ferry',
    'You may also be interested in:',
    'Story continues below',
    'Lesen Sie auch: Der Hafen im Wandel',
    'Mehr zum Thema',
    'Lire aussi : Le port change',
    'En savoir plus',
    'Te puede interesar: El puerto cambia',
    'Leia também: O porto muda',
    'Saiba mais',
    '相关阅读：港口的变化',
    '阅读更多',
  ],
  share: [
    'Share this article',
    'Share on Facebook',
    'Follow us on Twitter and Instagram.',
    'Facebook | Twitter | WhatsApp',
    'Folgen Sie uns auf Facebook',
    'Síguenos en Telegram',
    'Compartilhe no Twitter',
    'Partager cet article',
    '分享到微信',
    'Facebook',
    'Copy link',
    '31.4k SHARES Share Tweet',
    'You can follow Jana Doe on Twitter: @janadoe',
    'Click to share on Reddit (opens in new window)',
    'Why not follow Harbour Radio on Facebook and X? Stories go to desk@harbour.example',
  ],
  subscribe: [
    'Sign up for our newsletter',
    'Subscribe now',
    'Get the morning briefing delivered to your inbox every day',
    'Abonnieren Sie unseren Newsletter',
    'Suscríbete a nuestro boletín',
    'Assine a nossa newsletter',
    'Abonnez-vous à notre newsletter',
    '立即订阅',
    'Subscribe to the Harbour Herald from £2 a week.',
    'Subscribe to our ferry letter',
    'Digital access from just $1 a month',
    'Like this story? Sign up for Slack Tide, our weekly letter, at harbour.example/tide.',
    'Enjoyed this piece? Join our newsletter.',
    'No spam, ever, and you may unsubscribe whenever you like.',
  ],
  disclaimer: [
    'Disclaimer: This text does not constitute investment advice.',
    'The views expressed in this column are those of its author.',
    'If you buy something through this page, we may earn an affiliate commission.',
    'Past performance is not a reliable indicator of future results.',
    'Haftungsausschluss: Alle Angaben ohne Gewähr.',
    'Diese Seite stellt keine Anlageberatung dar.',
    'Aviso legal: este texto no constituye una oferta.',
    'Este conteúdo não constitui uma recomendação de investimento.',
    'Ce texte ne constitue pas un conseil en investissement.',
    '风险提示：市场有波动，请谨慎决策。',
    '以上信息仅供参考，不构成任何投资建议。',
  ],
  copyright: [
    '© 2025 Harbour Herald',
    'Copyright 2025 The Harbour Herald. All rights reserved.',
    'Alle Rechte vorbehalten.',
    'This article was reprinted on harbour.example.',
    '*This story originally appeared in the Harbour Herald.*',
    'Todos los derechos reservados.',
    'Tous droits réservés',
    '版权所有，未经授权不得转载',
  ],
  'cookie-notice': [
    'We use cookies to improve your experience on our site.',
    'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    'Utilizamos cookies propias y de terceros.',
    'Nous utilisons des cookies pour mesurer notre audience.',
  ],
  caption: [
    'Photo: Jana Doe',
    'Reuters/Jane Doe',
    'Jane Doe/Getty Images',
    'The old terminal at dawn. REUTERS/Jane Doe',
    'A ferry leaves the pier (AP Photo/Jane Doe)',
    'Foto: Hafenamt',
    'Passengers wait on the pier on Tuesday, July 3, 2025. (Jana Doe/AP)',
    'Passengers wait on the pier (Image credit: Harbour Board)',
    'The old terminal before it closed. Photograph: Jana Doe',
    '*The old terminal before it closed. Photo: Jana Doe/Harbour Archive*',
    '_Die alte Anlegestelle im Winter. Foto: Hafenamt_',
    '图片来源：港口管理局',
  ],
  contact: [
    'Contact: desk@harbour-herald.example',
    'Tel.: +49 30 1234567',
    'If you have a story suggestion, email desk@harbour.example',
    '联系电话：010-1234567',
  ],
  navigation: [
    'Advertisement',
    'Home > News > Harbour',
    'Skip to content',
    'Anzeige',
    'PUBLICIDAD',
    'Tags: harbour, ferry',
    '14 comments',
    'Image 2 of 5',
    'Load more comments',
    '广告',
  ],
  correction: [
    'Correction, 13 November: An earlier version of this article gave the wrong length of the pier.',
    'Corrections and clarifications: The pier has 40 lamps.',
    'Editor’s note: The name of the ferry was changed at the request of its owner.',
    'This article was amended on 3 July to give the right length of the pier.',
    'An earlier version of this story misspelt the name of the ferry.',
    'Korrektur: Die Fähre heißt Möwe.',
    'Anmerkung der Redaktion: Der Name der Fähre wurde geändert.',
    'Fe de erratas: el muelle mide 40 metros.',
    'Erramos: o cais tem 40 metros.',
    '更正：渡轮码头长四十米。',
  ],
  'author-note': [
    '*Jana Doe is the author of* Ferries and Their People.',
    '_John Roe teaches at the school of navigation._',
    'Jana Doe is a staff writer for the Harbour Herald.',
    'Jana Doe is a reporter for Harbour Radio. Follow her on Lakes at @janedoe.',
    'Jana Doe is technology correspondent for Harbour Radio.',
    'Die Autorin ist Redakteurin im Hafenressort.',
    'El autor es profesor de la escuela de náutica.',
  ],
  header: ['Updated: 20 November 2025, 15:24', 'Published 9:15 AM EST Jul 3, 2025', '32 min ago'],
  byline: [
    '(Reporting by Jane Doe in Lisbon; Editing by John Roe)',
    'Additional reporting by Jane Doe and John Roe.',
    'Jane Doe contributed to this report.',
    'Video by series producer Jane Doe',
    'Reporter: Jane Doe',
    'Source: Harbour Office and others',
    'source: https://harbour.example/vote',
    'Fuente: Ministerio del Puerto.',
    'h/t Harbour Watch',
    'Con información de El Faro',
    '— Jane Doe (@janedoe) May 5, 2025',
  ],
};

/** Lines that share words with boilerplate and say something all the same. */
const KEPT = [
  'Read more than a hundred letters and you will find the same complaint in each of them.',
  'Related companies had bought the land a year before.',
  'Share prices fell by a third within an hour of the vote.',
  'Sign up sheets were missing in four of the nine polling stations, observers said.',
  '“This does not constitute an offer to buy the pier,” the company said.',
  'The court found that the disclaimer did not bind the passengers.',
  'Cookies were sold on the pier until noon.',
  'Source: the council never read the plan.',
  '— The harbour (and the pier) closed in May.',
  'Video by the pier shows smoke.',
  'Contact with the vessel was lost at nine.',
  'Reporting by the harbour office shows that traffic has halved since the bridge opened.',
  'Photos from the scene show the roof caved in, and the clock stopped at ten past four.',
  'Follow the money, the auditor told them, and so they did.',
  'The rescue was reported first by AFP.',
  'He had once taken pictures for Getty Images.',
  'Advertisement revenue fell by half.',
  'Subscribers to the line pay two pounds a week.',
  'Correction officers had been on the pier since dawn.',
  'An earlier version of the timetable had shown a ferry at nine.',
  'Jana Doe is the author of the report on the pier that the council never read.',
  'Jana Doe is a critic of the plan.',
  'La autora es una tal Jana Doe, de la que nadie sabe nada.',
  'Jana Doe is a professor at the school of navigation.',
  'This story was told to every child in the town, and it ends with the last ferry.',
  'Published in 1925, the timetable still hangs in the hall.',
  'Thirty hours ago nobody had heard of her.',
  'Facebook shut the group down on Monday.',
  'Copies of the plan were sold for a pound.',
  'The brokers may earn a commission of two pounds on each ticket, the court heard.',
  'Like this harbour, the town is slowly silting up.',
  'He handed over a photo: it showed the pier in ruins.',
  'The pier was closed at noon. The crew went home at one. The lights went out at two. Nobody came back. AFP/Jane Doe',
  '市議会は火曜日、年末までに古いフェリー乗り場を閉鎖することを決めた。住民は反対しており、市長は予算がないと説明している。(c)AFP/Jane Doe',
];

describe('boilerplate', () => {
  for (const [why, lines] of Object.entries(FOUND)) {
    for (const line of lines) {
      it(`is '${why}': ${line}`, () => {
        const article = articleOf(`${FIRST}\n\n${SECOND}\n\n${line}\n`);
        const found = article.boilerplate.map((part) => [
          part.why,
          article.text.slice(part.range.start, part.range.end),
        ]);
        assert.deepEqual(found, [[why, line]]);
      });
    }
  }

  for (const line of KEPT) {
    it(`is not: ${line}`, () => {
      assert.deepEqual(passagesOf(articleOf(`${FIRST}\n\n${line}\n\n${SECOND}`)), [FIRST, line, SECOND]);
      assert.deepEqual(passagesOf(articleOf(`${FIRST}\n\n${SECOND}\n\n${line}`)), [FIRST, SECOND, line]);
    });
  }

  it('is a disclaimer amid the text only by its label', () => {
    const phrase = 'Past performance is not a guide, as every passenger of the old line knows.';
    const filler = Array.from({ length: 6 }, () => SECOND);
    const article = articleOf([FIRST, phrase, ...filler].join('\n\n'));
    assert.equal(article.boilerplate.length, 0);
  });

  it('is told from prose by the words of a Markdown link', () => {
    const article = articleOf(`${FIRST}\n\n[Read more](https://harbour.example/more)\n\n${SECOND}`, 'a.md');
    assert.deepEqual(
      article.boilerplate.map(({ why }) => why),
      ['read-more'],
    );
  });

  for (const markup of [
    '[The pier in pictures](https://harbour.example/pictures)',
    '[Home](https://harbour.example) | [News](https://harbour.example/news)',
    '![The pier](https://harbour.example/pier_(old).jpg)',
    '[![The pier](pier.jpg)](https://harbour.example/pier)',
    '![[pier.png]] [[Ferries]]',
    '* * *',
    '<!-- saved on Monday -->',
    '<!--\nThe clipper was here.\nAnd here.\n-->',
    '| Ferry | Seats |\n| --- | --- |\n| Gull | 40 |',
    'Ferry | Seats\n--- | ---\nGull | 40',
  ]) {
    it(`is markup: ${JSON.stringify(markup)}`, () => {
      const article = articleOf(`${FIRST}\n\n${markup}\n\n${SECOND}`, 'a.md');
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
      assert.deepEqual([...new Set(article.boilerplate.map(({ why }) => why))], ['markup']);
    });
  }

  for (const tail of [
    '([View Highlight](https://read.example/h/1))',
    '^harbour-1',
    '([↗](https://read.example/2)) ^a1',
  ]) {
    it(`is what a program wrote behind a paragraph: ${tail}`, () => {
      const article = articleOf(`- ${FIRST} ${tail}\n- ${SECOND}`, 'a.md');
      assert.deepEqual(passagesOf(article), [FIRST, SECOND]);
      assert.deepEqual(boilerplateOf(article), [`markup: ${tail}`]);
    });
  }

  it('is not a bracket that belongs to the sentence', () => {
    const sentence = 'The council published its plan on Monday ([the plan](https://harbour.example/plan)).';
    assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${FIRST}`, 'a.md')), [sentence, FIRST]);
  });

  it('is not a sentence that is a link', () => {
    const sentence = `[${FIRST}](https://harbour.example/vote)`;
    assert.deepEqual(passagesOf(articleOf(`${sentence}\n\n${SECOND}`, 'a.md')), [sentence, SECOND]);
  });
});
