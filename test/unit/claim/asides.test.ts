import assert from 'node:assert/strict';
import { extract, sentencesOf } from './article';

/** What is left out of a passage, with its reason. */
function asidesOf(text: string): string[] {
  return extract(text).asides.map(({ range, why }) => `${why}: ${text.slice(range.start, range.end)}`);
}

describe('asides in a paragraph', () => {
  it('are sentences without a word', () => {
    assert.deepEqual(sentencesOf('The lake is dry. (...) Nobody swims. 3.'), ['The lake is dry.', 'Nobody swims.']);
    assert.deepEqual(asidesOf('The lake is dry. (...) Nobody swims.'), ['markup: (...)']);
    assert.deepEqual(sentencesOf('橋は安全だ。', 'ja'), ['橋は安全だ。']);
  });

  it('are labels before what a page points to', () => {
    const text = 'Le lac est vide. Lire aussi : La ville a fermé le pont mardi.';
    assert.deepEqual(sentencesOf(text, 'fr'), ['Le lac est vide.', 'La ville a fermé le pont mardi.']);
    assert.deepEqual(asidesOf(text), ['read-more: Lire aussi :']);
    assert.deepEqual(asidesOf('Lire aussi Balzac est permis.'), []);
    assert.deepEqual(asidesOf('Le lac est vide. Regardez aussi : La ville ferme le pont.'), [
      'read-more: Regardez aussi :',
    ]);
    assert.deepEqual(asidesOf('Le lac est vide. Article recommandé : La ville ferme le pont.'), [
      'read-more: Article recommandé :',
    ]);
    assert.deepEqual(asidesOf('O lago secou. Leia mais.'), ['read-more: Leia mais.']);
  });

  it('are calls to read on', () => {
    assert.deepEqual(asidesOf('O lago secou. Saiba como a cidade reagiu à seca.'), [
      'read-more: Saiba como a cidade reagiu à seca.',
    ]);
    assert.deepEqual(asidesOf('O lago secou. Saiba-se que chove.'), []);
    assert.deepEqual(asidesOf('El lago se secó. Lea la nota aquí.'), ['read-more: Lea la nota aquí.']);
    assert.deepEqual(asidesOf('El lago se secó. Lea lo que quiera.'), []);
    assert.deepEqual(asidesOf('El lago se secó. También lee: La ciudad cierra el puente.'), [
      'read-more: También lee:',
    ]);
  });

  it('end at the colon of what they announce', () => {
    assert.deepEqual(sentencesOf('O lago secou. Leia abaixo a íntegra da nota: A cidade não comenta.', 'pt'), [
      'O lago secou.',
      'A cidade não comenta.',
    ]);
    assert.deepEqual(asidesOf('Veja os números "A cidade perdeu casas", disse ela.'), []);
  });

  it('are offers of help', () => {
    assert.deepEqual(asidesOf('If you have been affected by these issues, the harbour line can help.').length, 1);
    assert.deepEqual(asidesOf('If you have been there, the harbour line can help.'), []);
  });

  it('are the signature of an agency', () => {
    assert.deepEqual(asidesOf('Der See ist leer. (APA, 1.3.2016)'), ['byline: (APA, 1.3.2016)']);
    assert.deepEqual(asidesOf('Der See ist leer. (Die Fische leben.)'), []);
    assert.deepEqual(asidesOf('O lago secou. (Ana de Lima).'), ['byline: (Ana de Lima).']);
    assert.deepEqual(asidesOf('O lago secou. (Ana viu.)'), []);
  });

  it('are the signature of agencies and helpers alone, and thanks', () => {
    for (const signature of ['(Reuters/dpa)', '(APA; 1.3.2016)', '(Text: Ina Berg, Video: Ole Vos, 1.3.2016)'])
      assert.deepEqual(asidesOf(`Der See ist leer. ${signature}`), [`byline: ${signature}`]);
    assert.deepEqual(asidesOf('O lago secou. / COLABOROU ANA LIMA'), ['byline: / COLABOROU ANA LIMA']);
    assert.deepEqual(asidesOf('The lake is dry.\n\n(h/t Harbour Watch)'), ['byline: (h/t Harbour Watch)']);
    assert.deepEqual(asidesOf('Der See ist leer. (Reuters sah ihn im Mai.)'), []);
  });

  it('end where a sentence begins without a mark before it', () => {
    const rest = (text: string): string | undefined => sentencesOf(`O lago secou. ${text}`, 'pt')[1];
    assert.equal(
      rest('Saiba como a cidade reagiu Na nota, a prefeita culpa a seca.'),
      'Na nota, a prefeita culpa a seca.',
    );
    assert.equal(
      rest('Leia mais Moradores de Vila Boa deixaram as casas.'),
      'Moradores de Vila Boa deixaram as casas.',
    );
    assert.equal(rest('VEJA IMAGENS DO LAGO Peixes mortos cobrem a margem.'), 'Peixes mortos cobrem a margem.');
    assert.equal(rest('ACOMPANHE A COBERTURA O Lago Azul secou.'), 'O Lago Azul secou.');
    assert.equal(rest('Veja mais detalhes .'), undefined);
    assert.equal(rest('Veja, ninguém sabe de nada.'), 'Veja, ninguém sabe de nada.');
  });

  it('leave no mark behind', () => {
    const text = 'O lago (veja o vídeo) secou. (Veja o vídeo), disse ela em maio.';
    assert.deepEqual(sentencesOf(text, 'pt').slice(-1), ['disse ela em maio.']);
  });

  it('are notes on the page, each with its own reason', () => {
    assert.deepEqual(asidesOf("It rains. If you are reading this page and can't see the form, write to us."), [
      "contact: If you are reading this page and can't see the form, write to us.",
    ]);
    assert.deepEqual(asidesOf('Il pleut. Cet article a été initialement publié dans La Rade.'), [
      'copyright: Cet article a été initialement publié dans La Rade.',
    ]);
    assert.deepEqual(asidesOf('Vous pourriez aussi être intéressés par : La ville ferme le pont.'), [
      'read-more: Vous pourriez aussi être intéressés par :',
    ]);
    assert.deepEqual(asidesOf('Lire aussi sur Radio Rade : La ville ferme le pont.'), [
      'read-more: Lire aussi sur Radio Rade :',
    ]);
  });

  it('are rows of names and figures', () => {
    const rows = [
      'Harbour: Smit, Bos, Mol (Vos 71), van Dam, Berg.',
      'Hafen FC: Smit – Bos, Mol (71./Vos) – Berg.',
      'Ranking: Ann Lee (GBR) 9:10:59, Ida Berg (SWE) 9:14:52, Eva Lund 9:15:01',
      'Hafen FC – SV See (Hafenstadt, Seestadion, Sonntag, 16.30 Uhr/live See eins, SR Vos).',
      'R. do Porto, 57, Vila Boa, 5555-0123.',
    ];
    for (const row of rows) assert.deepEqual(asidesOf(row), [`markup: ${row}`]);
    assert.deepEqual(sentencesOf('Es regnet. – 6. Ann Lee (GBR) 1:15,4 (7./10.)', 'de'), ['Es regnet.']);
  });

  it('are no sentences that name many', () => {
    for (const text of [
      'Smit, Bos, Mol and Berg were there.',
      '(Wer Smit, Bos, Mol und Berg kennt, weiß das.)',
      'Alba (que reúne Cuba, Vila Boa, Porto Novo e mais dois) Protestou.',
      'Nein, Smit, Bos, Mol!',
      'SMIT, BOS, MOL AND BERG WERE THERE.',
      '史密斯、博斯，莫尔，贝格。',
      'Net 1,250,000 vs 980,000',
    ])
      assert.deepEqual(asidesOf(text), [], text);
  });

  it('are words alone without a final mark', () => {
    assert.deepEqual(
      asidesOf('The lake is dry.\n\nPopulation\n\nNever.\n\nShe replied:\n\nIt rains.').filter(
        (one) => one.includes('Never') || one.includes('replied'),
      ),
      [],
    );
    assert.deepEqual(asidesOf('O lago secou.\n\nAbril'), ['markup: Abril']);
  });

  it('are the time and channel before what is on', () => {
    const text = 'Der See ist leer. 20.15 KRIMIDer See Eine Wirtin findet ein Boot im Keller.';
    assert.deepEqual(sentencesOf(text, 'de')[1], 'Der See Eine Wirtin findet ein Boot im Keller.');
    assert.deepEqual(asidesOf('Bis 20.10, See TV 20.15 KRIMI Der See trocknet aus.'), [
      'markup: Bis 20.10, See TV 20.15 KRIMI',
    ]);
    assert.deepEqual(asidesOf('20.15 Uhr ist es, und der See ist leer.'), []);
  });

  it('are places in a ranking', () => {
    assert.deepEqual(asidesOf('The lake is dry.\n\nWomen, top seeds:\n\n33 Ann Lee (Canada)'), [
      'markup: 33 Ann Lee (Canada)',
    ]);
    assert.deepEqual(asidesOf('The lake is dry.\n\n33 Ann Lee Close (Canada) burnt down.'), []);
  });

  it('are line-ups, fixtures and addresses of streets', () => {
    for (const text of [
      'Booked: Smit, Bos.',
      'Goals: Smit 12, Bos 90 pen.',
      'Subs not used: van Dam.',
      'Smit or Bos Town v Mol City',
      'R. Azul, 57, V. Boa, 5555-0123.',
      'Av. das Docas, s/nº, 3º andar, Vila Boa.',
    ])
      assert.deepEqual(asidesOf(text), [`markup: ${text}`]);
    for (const text of [
      'Goals: the council wants a bridge by May.',
      'Moss v the Harbour was heard on Monday.',
      'Av. Azul, 57, foi fechada.',
    ])
      assert.deepEqual(asidesOf(text), []);
  });

  it('are other headlines behind a plus', () => {
    const rest = (text: string): string | undefined => sentencesOf(`O lago secou. ${text}`, 'pt')[1];
    assert.equal(rest('+ Prefeita visita o lago Em nota, ela culpa a seca.'), 'Em nota, ela culpa a seca.');
    assert.equal(rest('+++Lago seca ++ Peixes morrem, diz Moura “Nunca vi isso.”'), '“Nunca vi isso.”');
    assert.equal(rest('+ Prefeita visita o lago'), undefined);
    assert.equal(rest('+ Lago seca Ninguém nada.'), '+ Lago seca Ninguém nada.');
    assert.equal(rest('+ 3 graus não bastam para gelar o lago.'), '+ 3 graus não bastam para gelar o lago.');
  });

  it('are headings in capitals without a mark behind them', () => {
    const rest = (text: string): string | undefined => sentencesOf(`O lago secou. ${text}`, 'pt')[1];
    assert.equal(rest('COM A PALAVRA, A PREFEITA Em nota, ela culpa a seca.'), 'Em nota, ela culpa a seca.');
    assert.equal(rest('O LAGO VERMELHO O prefeito não comenta.'), 'O prefeito não comenta.');
    assert.equal(rest('4 – LAGO VERMELHO O prefeito não comenta.'), 'O prefeito não comenta.');
    assert.equal(rest('ESPECIAL: LAGO VERMELHO Nada comenta o prefeito.'), 'Nada comenta o prefeito.');
    assert.equal(rest('PALAVRA FINAL “Nunca vi isso.”'), '“Nunca vi isso.”');
    for (const text of [
      'ONU, OMS E UE Pedem calma.',
      'UK PM Ada Moss left.',
      'HARBOUR TOWN, Illinois — The lake is dry.',
      'ADA MOSS: The lake is dry.',
      'HARBOUR says it will close.',
      'HARBOUR TRAFFIC: 13 Ferries sank.',
    ])
      assert.equal(rest(text), text);
  });

  it('are headings at the end of a paragraph, behind whole sentences', () => {
    assert.deepEqual(asidesOf('The lake is dry. What the mayor knew'), ['heading: What the mayor knew']);
    for (const text of ['The lake is dry. “We knew it”', 'The lake is dry. It rains.', 'What the mayor knew'])
      assert.deepEqual(asidesOf(text), [], text);
    assert.deepEqual(asidesOf('The lake is dry. And so the mayor asked the council for one more word of advice'), []);
  });

  it('are no heading where the sentence goes on in the next block', () => {
    assert.deepEqual(asidesOf('The lake is dry. Former harbour master\n\nwalked home from it.'), []);
    assert.deepEqual(asidesOf('The lake is dry. Former harbour master\n\nShe walked home from it.').length, 1);
  });

  it('are headings of one word between sentences', () => {
    const below = 'A prefeitura gastou mais com a ponte do que com o lago.';
    assert.deepEqual(asidesOf(`O lago secou em maio. Gastos. ${below}`), ['heading: Gastos.']);
    for (const text of [
      `O lago secou? Vazio. ${below}`,
      `O lago secou em maio. Certamente. ${below}`,
      `O lago secou em maio. Não. ${below}`,
      `“O lago secou em maio. Vazio. ${below}”`,
      `O lago secou em maio. Gastos. Sim.`,
      `Gastos. ${below}`,
    ])
      assert.deepEqual(asidesOf(text), [], text);
  });

  it('are lines in capitals', () => {
    for (const line of ['WHAT THE "MAYOR" KNEW', 'VILA BOA.', 'WHO WILL PAY FOR IT?'])
      assert.deepEqual(asidesOf(`The lake is dry. It rains. ${line}`), [`heading: ${line}`]);
    for (const text of ['UNESCO.', 'THE LAKE IS NOW DRY.', 'THE LAKE IS DRY!”'])
      assert.deepEqual(asidesOf(`It rains. ${text} So it does.`), [], text);
  });

  it('are calls that end in an accent', () => {
    assert.deepEqual(asidesOf('El lago se secó. Lea aquí el informe.'), ['read-more: Lea aquí el informe.']);
    assert.deepEqual(asidesOf('El lago se secó. Te recomendamos: La ciudad cierra.'), ['read-more: Te recomendamos:']);
    assert.deepEqual(asidesOf('It rains. Find out why the lake is dry.'), ['read-more: Find out why the lake is dry.']);
    assert.deepEqual(asidesOf('It rains. A version of this article appears in print on May 3.').length, 1);
    assert.deepEqual(asidesOf('Il pleut. Regarder aussi : La ville est à sec.'), ['read-more: Regarder aussi :']);
    assert.deepEqual(asidesOf('It rains. More on this story here.').length, 1);
    assert.deepEqual(asidesOf('It rains. Follow her on Twitter @moss.').length, 1);
    assert.deepEqual(asidesOf('Find out this autumn. Check out at noon, they said.'), []);
    assert.deepEqual(asidesOf('It rains. Please share this story on Facebook!').length, 1);
  });

  it('are what a newsletter begins with', () => {
    assert.deepEqual(asidesOf('It rains. Here are the top stories this morning.').length, 1);
    assert.deepEqual(asidesOf('Chove. Aqui estão as principais notícias do dia.').length, 1);
    assert.deepEqual(asidesOf('It rains. Here are the top three of the race.'), []);
  });

  it('are notes that the article was changed', () => {
    assert.deepEqual(asidesOf('El lago se secó. Esta nota fue corregida el 3 de mayo.'), [
      'correction: Esta nota fue corregida el 3 de mayo.',
    ]);
    assert.deepEqual(asidesOf('O lago secou. Este texto foi corrigido às 9h.').length, 1);
    assert.deepEqual(asidesOf('El lago se secó. Esta nota fue escrita en mayo.'), []);
  });

  it('are titles with their address', () => {
    assert.deepEqual(asidesOf('The lake is dry. Song of the Lake https://video.example/4').length, 1);
    assert.deepEqual(asidesOf('The lake is dry, as “Song” shows: https://video.example/4'), []);
  });

  it('are addresses to write to', () => {
    assert.deepEqual(asidesOf('It rains. Email your pictures and questions to: desk@harbour.example.'), [
      'contact: Email your pictures and questions to: desk@harbour.example.',
    ]);
    assert.deepEqual(asidesOf('O lago secou. Confira a pesquisa completa .'), [
      'read-more: Confira a pesquisa completa .',
    ]);
  });
});
