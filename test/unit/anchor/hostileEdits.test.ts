import assert from 'node:assert/strict';
import { resolveSelectors } from '../../../src/core/anchor/resolveSelectors';
import { type Anchoring } from '../../../src/core/anchor/selectors';
import { selectorsOf } from '../../../src/core/anchor/selectorsOf';
import { isTellingWord } from '../../../src/core/claim/sign/tellingWord';

const SPEAKER = 'the speaker';

/** One article a language, and what a correction may make of its pinned sentence. */
interface Story {
  readonly lang: string;
  /** Between sentences: a script without spaces has none. */
  readonly gap: string;
  readonly before: readonly string[];
  readonly said: string;
  readonly after: readonly string[];
  /** What may come to stand beside it. */
  readonly other: string;
  /** What an edit is called, the words that are taken out and those that are put in. */
  readonly edits: Readonly<Record<string, readonly [from: string, to: string]>>;
}

const STORIES: readonly Story[] = [
  {
    lang: 'en',
    gap: ' ',
    before: ['Rain fell on the hills all week.', 'Nobody in Arden had seen the like.'],
    said: 'Mayor Ida Tolland said on 4 May that the flood had reportedly cost the town "£14 million" and 3 per cent of its homes, Tom Vale agreed.',
    after: ['Boats were sent from the coast.', 'By Friday the water had gone back.'],
    other: 'Two schools will stay shut until June.',
    edits: {
      'a figure': ['14', '15'],
      'a hedge dropped': ['had reportedly cost', 'had cost'],
      'a name': ['Ida Tolland', 'Ida Holland'],
      'not put in': ['had reportedly', 'had not reportedly'],
      million: ['million', 'billion'],
      'per cent': ['3 per cent', '3 percentage points'],
      'a date': ['4 May', '5 May'],
      'a month': ['4 May', '4 June'],
      'a currency': ['£14', '$14'],
      'quotation marks': ['cost the town "£14 million"', '"cost the town £14 million"'],
      [SPEAKER]: ['Mayor Ida Tolland said', 'Tom Vale said'],
      'a figure at its beginning': ['Mayor', '2 Mayor'],
    },
  },
  {
    lang: 'de',
    gap: ' ',
    before: ['Die ganze Woche fiel Regen auf die Hügel.', 'In Ahrfeld kannte das niemand.'],
    said: 'Bürgermeisterin Ida Tolland sagte am 4. Mai, die Flut habe die Stadt angeblich „14 Millionen Euro“ und 3 Prozent der Häuser gekostet.',
    after: ['Boote kamen von der Küste.', 'Am Freitag war das Wasser fort.'],
    other: 'Zwei Schulen bleiben bis Juni zu.',
    edits: {
      'a figure': ['14', '15'],
      'a hedge dropped': ['angeblich ', ''],
      'a name': ['Tolland', 'Holland'],
      'not put in': ['Stadt angeblich', 'Stadt nicht angeblich'],
      million: ['Millionen', 'Milliarden'],
      'per cent': ['3 Prozent', '3 Prozentpunkte'],
      'a date': ['4. Mai', '5. Mai'],
      'a month': ['4. Mai', '4. Juni'],
      'a currency': ['Euro', 'Franken'],
      'quotation marks': ['„14 Millionen Euro“ und 3 Prozent', '„14 Millionen Euro und 3 Prozent“'],
      [SPEAKER]: ['Bürgermeisterin Ida Tolland sagte', 'Landrat Tom Vale sagte'],
    },
  },
  {
    lang: 'es',
    gap: ' ',
    before: ['Llovió en las colinas toda la semana.', 'Nadie en Ardena había visto algo igual.'],
    said: 'La alcaldesa Ida Tolland dijo el 4 de mayo que la riada supuestamente costó a la ciudad «14 millones de euros» y el 3 % de sus casas.',
    after: ['Llegaron barcos desde la costa.', 'El viernes el agua ya se había ido.'],
    other: 'Dos escuelas seguirán cerradas hasta junio.',
    edits: {
      'a figure': ['14', '15'],
      'a hedge dropped': ['supuestamente ', ''],
      'a name': ['Tolland', 'Holland'],
      'not put in': ['riada supuestamente', 'riada no supuestamente'],
      million: ['14 millones', '14 mil millones'],
      'per cent': ['el 3 %', '3 puntos porcentuales'],
      'a date': ['4 de mayo', '5 de mayo'],
      'a month': ['4 de mayo', '4 de junio'],
      'a currency': ['euros', 'dólares'],
      'quotation marks': ['«14 millones de euros» y el 3 %', '«14 millones de euros y el 3 %»'],
      [SPEAKER]: ['La alcaldesa Ida Tolland', 'El concejal Tom Vale'],
    },
  },
  {
    lang: 'fr',
    gap: ' ',
    before: ['Il a plu toute la semaine sur les collines.', 'Personne à Ardène n’avait vu cela.'],
    said: 'La maire Ida Tolland a déclaré le 4 mai que la crue avait apparemment coûté à la ville « 14 millions d’euros » et 3 % de ses maisons.',
    after: ['Des bateaux sont venus de la côte.', 'Vendredi, l’eau s’était retirée.'],
    other: 'Deux écoles resteront fermées jusqu’en juin.',
    edits: {
      'a figure': ['14', '15'],
      'a hedge dropped': ['apparemment ', ''],
      'a name': ['Tolland', 'Holland'],
      'not put in': ['avait apparemment coûté', 'n’avait apparemment pas coûté'],
      million: ['14 millions', '14 milliards'],
      'per cent': ['3 %', '3 points'],
      'a date': ['4 mai', '5 mai'],
      'a month': ['4 mai', '4 juin'],
      'a currency': ['d’euros', 'de dollars'],
      'quotation marks': ['« 14 millions d’euros » et 3 %', '« 14 millions d’euros et 3 % »'],
      [SPEAKER]: ['La maire Ida Tolland', 'Le préfet Tom Vale'],
    },
  },
  {
    lang: 'pt',
    gap: ' ',
    before: ['Choveu nas colinas a semana toda.', 'Ninguém em Ardena tinha visto nada igual.'],
    said: 'A prefeita Ida Tolland disse em 4 de maio que a enchente supostamente custou à cidade "R$ 14 milhões" e 3% das casas.',
    after: ['Vieram barcos da costa.', 'Na sexta-feira a água já tinha baixado.'],
    other: 'Duas escolas ficarão fechadas até junho.',
    edits: {
      'a figure': ['14', '15'],
      'a hedge dropped': ['supostamente ', ''],
      'a name': ['Tolland', 'Holland'],
      'not put in': ['enchente supostamente', 'enchente não supostamente'],
      million: ['milhões', 'bilhões'],
      'per cent': ['3%', '3 pontos percentuais'],
      'a date': ['4 de maio', '5 de maio'],
      'a month': ['4 de maio', '4 de junho'],
      'a currency': ['R$', 'US$'],
      'quotation marks': ['custou à cidade "R$ 14 milhões"', '"custou à cidade R$ 14 milhões"'],
      [SPEAKER]: ['A prefeita Ida Tolland', 'O vereador Tom Vale'],
    },
  },
  {
    lang: 'ja',
    gap: '',
    before: ['丘では一週間ずっと雨が降り続いた。', '有田の住民は誰も見たことがないと話した。'],
    said: '市長は5月4日、洪水による被害額は14億円で、住宅の3%が失われたとみられると述べた。',
    after: ['沿岸から船が何隻も送られてきた。', '金曜日までに水はすっかり引いていた。'],
    other: '二つの学校は六月まで休校となる予定だ。',
    edits: {
      'a figure': ['14億', '15億'],
      million: ['14億円', '14万円'],
      'per cent': ['3%', '3ポイント'],
      'a date': ['5月4日', '5月5日'],
      'a currency': ['億円', '億ドル'],
      'not put in': ['失われたと', '失われていないと'],
      [SPEAKER]: ['市長は', '知事は'],
    },
  },
  {
    lang: 'zh',
    gap: '',
    before: ['山区整整下了一个星期的大雨。', '当地居民说从来没有见过这样的情形。'],
    said: '市长5月4日表示，洪水给全市造成的损失据称达14亿元，3%的房屋被冲毁。',
    after: ['沿海地区派来了许多救援船只。', '到星期五洪水已经完全退去了。'],
    other: '两所学校将一直停课到六月份为止。',
    edits: {
      'a figure': ['14亿', '15亿'],
      million: ['14亿元', '14万元'],
      'per cent': ['3%', '3个百分点'],
      'a date': ['5月4日', '5月5日'],
      'a currency': ['亿元', '亿美元'],
      'a hedge dropped': ['据称', ''],
      [SPEAKER]: ['市长', '省长'],
    },
  },
];

/** Where a second sentence in the very words that were pinned stands; none of them is the pinned one. */
const COPIES: Readonly<Record<string, (article: string, said: string) => string>> = {
  'no copy': (article) => article,
  'a copy in the last paragraph': (article, said) => `${article}\n\nOnce more:\n\n${said}`,
  'a copy in the first paragraph': (article, said) => `${said}\n\n${article}`,
  'a copy as a quotation': (article, said) => `${article}\n\n> ${said}\n\nThe end.`,
};

/** How the passage is set: a sentence among others, a line of its own, in Markdown's emphasis, an item of a list. */
const SETTINGS: Readonly<Record<string, Setting>> = {
  'in its paragraph': ({ before, after, gap }, said) => [...before, said, ...after].join(gap),
  'in a line of its own': ({ before, after, gap }, said) => [before.join(gap), said, after.join(gap)].join('\n\n'),
  'in emphasis': ({ before, after, gap }, said) => [before.join(gap), `*${said}*`, `*${after.join(gap)}*`].join('\n'),
  'in strong emphasis': ({ before, after }, said) => [...before, `**${said}**`, ...after].join('\n\n'),
  'as an item': ({ before, after }, said) => [...before, said, ...after].map((each) => `- ${each}`).join('\n'),
  'behind a number': ({ before, after }, said) =>
    [...before, said, ...after].map((each, at) => `${String(at + 1)}. ${each}`).join('\n'),
  'in quotation marks': ({ before, after }, said) => [...before, `“${said}”`, ...after].join(' '),
};

const ENDS: Readonly<Record<string, Setting>> = {
  'at the beginning': ({ after, gap }, said) => [said, ...after].join(gap),
  'at the end': ({ before, gap }, said) => [...before, said].join(gap),
};

type Setting = (story: Story, said: string) => string;

/** What else was changed on the day. */
const NEIGHBOURS: Readonly<Record<string, (story: Story) => Story>> = {
  'the sentence before it is another': (story) => ({ ...story, before: [story.other] }),
  'the sentence behind it is another': (story) => ({ ...story, after: [story.other] }),
  'the sentence before it was taken out': (story) => ({ ...story, before: story.before.slice(0, 1) }),
  'the sentence behind it was taken out': (story) => ({ ...story, after: story.after.slice(1) }),
};

/** The copies and edits after which something else was said than that the words were changed where they stand. */
function missed(story: Story, before: Setting, after: Setting, copies = COPIES, spare?: string): string[] {
  const wrong: string[] = [];
  for (const [edit, [from, to]] of Object.entries(story.edits)) {
    assert.ok(story.said.includes(from), from);
    if (edit === spare) continue;
    const words = story.said.replace(from, () => to);
    for (const [copy, copied] of Object.entries(copies))
      for (const wasThere of copy === 'no copy' ? [false] : [false, true]) {
        const article = before(story, story.said);
        const pinnedIn = wasThere ? copied(article, story.said) : article;
        const start = pinnedIn.lastIndexOf(article) + article.indexOf(story.said);
        const selectors = selectorsOf(pinnedIn, { start, end: start + story.said.length });
        const today = copied(after(story, words), story.said);
        const found = resolveSelectors(today, selectors, isTellingWord(story.lang));
        if (wordsIn(today, found) !== `altered ${words}`)
          wrong.push(`${edit}, ${copy}${wasThere ? ' from the start' : ''}: ${wordsIn(today, found)}`);
      }
  }
  return wrong;
}

function wordsIn(text: string, found: Anchoring): string {
  return found.kind === 'gone' ? 'gone' : `${found.kind} ${text.slice(found.range.start, found.range.end)}`;
}

describe('a pinned sentence that was changed in its place', () => {
  for (const story of STORIES) {
    for (const [setting, set] of Object.entries(SETTINGS))
      it(`is altered, whatever was changed and wherever its old words stand: ${story.lang}, ${setting}`, () => {
        assert.deepEqual(missed(story, set, set), []);
      });

    for (const [end, set] of Object.entries(ENDS))
      it(`is altered ${end} of the article, though its old words stand there now: ${story.lang}`, () => {
        // Beside one neighbour one word may be another: a speaker is several.
        assert.deepEqual(missed(story, set, set, COPIES, SPEAKER), []);
      });

    for (const [change, changed] of Object.entries(NEIGHBOURS))
      it(`is altered, wherever its old words stand, when ${change}: ${story.lang}`, () => {
        const set: Setting = ({ before, after, gap }, said) => [...before, said, ...after].join(gap);
        assert.deepEqual(
          missed(story, set, (today, said) => set(changed(today), said), COPIES, SPEAKER),
          [],
        );
      });
  }
});

describe('A pinned sentence that was moved', () => {
  const CORRECTED =
    'Rain fell on the hills all week. Tolland counted 14 boats at the weir. “How very fine!” she wrote. The weir is old.';
  const SAID = 'Tolland counted 14 boats at the weir.';
  const pin = (article: string) =>
    selectorsOf(article, { start: article.indexOf(SAID), end: article.indexOf(SAID) + SAID.length });

  it('with the sentence behind it goes before another count in its old place', () => {
    const today =
      'Rain fell on the hills all week. Tolland counted 15 boats at the weir. The weir is old. Nobody came on Friday.\n\n' +
      'Two schools stay shut. Tolland counted 14 boats at the weir. “How very fine!” she wrote. Boats were sent.';
    assert.equal(wordsIn(today, resolveSelectors(today, pin(CORRECTED), isTellingWord('en'))), `moved ${SAID}`);
  });

  it('with a slip in it goes before another count beside what is like its neighbour', () => {
    const before =
      'Rain fell on the hills. Tolland counted 14 boats at the weir. Members of the council, who met, went home.';
    const today =
      'Two schools stay shut until June. Tolland counted 14 boats at the wier. The harbour is closed.\n\n' +
      'Nobody came on Friday. Tolland counted 15 boats at the weir. Members of the council who met in May left.';
    const found = resolveSelectors(today, pin(before), isTellingWord('en'));
    assert.equal(wordsIn(today, found), 'altered Tolland counted 14 boats at the wier.');
  });
});
