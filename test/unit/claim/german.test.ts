import assert from 'node:assert/strict';
import { attributionsIn } from './article';

describe('reporting in German', () => {
  const german = (text: string, ...expected: readonly string[]) => {
    assert.deepEqual(attributionsIn(text, 'de'), expected);
  };

  it('is found in an infinitive clause, unless it tells a purpose', () => {
    german('Die Stadt versprach, den See zu reinigen.', 'Die Stadt [versprach] den See zu reinigen.');
    german('Eva Muster kam, um den See zu reinigen.');
  });

  it('names the source of what „es heißt“', () => {
    german(
      'In der Erklärung der Stadt heißt es, der See sei leer.',
      'der Erklärung der Stadt [heißt] der See sei leer.',
    );
    german('Aus Rom hieß es, der See sei leer.', 'Rom [hieß] der See sei leer.');
    german('Der See heißt „Blauer See“.');
  });

  it('takes what stands behind commas before the verb for an apposition', () => {
    german(
      'Eva Muster, die Bürgermeisterin, kritisierte den Plan scharf: „Der See ist leer.“',
      'Eva Muster, die Bürgermeisterin [kritisierte] „Der See ist leer.“',
    );
    german(
      'Gestern hatte der Eigentümer, Max Muster, zugesagt, den See zu reinigen.',
      'der Eigentümer [zugesagt] den See zu reinigen.',
    );
  });

  it('finds the subject behind the verb where an object opens the sentence', () => {
    german('Den Plan lobte Eva Muster: „Der See wird voll.“', 'Eva Muster [lobte] „Der See wird voll.“');
    german('Eva Muster sagte aber: „Der See ist leer.“', 'Eva Muster [sagte] „Der See ist leer.“');
  });

  it('asks for the other half of a separable verb', () => {
    german('Der Pegel des Sees sinkt, gab die Stadt bekannt.', 'die Stadt [gab] Der Pegel des Sees sinkt');
    german('Weil der Pegel des Sees sinkt, gab die Stadt die Schleuse frei.');
  });

  it('reports nothing in a clause whose verb comes last', () => {
    german('Es regnete stark, was die Leute im Tal befanden.');
  });

  it('keeps a title within the sentence apart from what is said', () => {
    german(
      'In der „Seezeitung“ schreibt Eva Muster, dass der See leer ist.',
      'Eva Muster [schreibt] dass der See leer ist.',
    );
    german('„Wasser für alle“ und die Stadt kündigten an, zu klagen.', 'die Stadt [kündigten] zu klagen.');
    german('Die Stadt hielt an dem Namen „Blauer See“ fest.');
  });

  it('begins what is said behind a colon, not in the time of day', () => {
    german('Der Zug fuhr um 10:05 Uhr, teilte die Bahn mit.', 'die Bahn [teilte] Der Zug fuhr um 10:05 Uhr');
  });

  it('begins a sentence with a name behind a quotation', () => {
    german(
      'Sie riefen: „Der See ist leer!“ Eva Muster sagte, der See sei voll.',
      'Sie [riefen] „Der See ist leer!“',
      'Eva Muster [sagte] der See sei voll.',
    );
  });

  it('is read from the mood of a verb behind who opens the sentence before', () => {
    german('Eva Muster lehnte den Plan ab. Der See sei leer.', 'Eva Muster [sei] Der See sei leer.');
    german('Max Muster wartet. Er wurde gesehen.');
  });

  it('is read from nouns for what is thought and said', () => {
    german('Eva Muster ist der Ansicht, dass der See leer ist.', 'Eva Muster [Ansicht] dass der See leer ist.');
    german('Neu ist der Vorwurf der Stadt, der See sei leer.', 'Stadt [Vorwurf] der See sei leer.');
    german('Seiner Ansicht nach ist der See leer.', 'Seiner [Ansicht nach] ist der See leer.');
    german('Was ist Ihrer Ansicht nach zu tun?');
  });

  it('is read from sources in quotation marks and behind a quotation', () => {
    german('Laut „Seezeitung“ ist der See leer.', '„Seezeitung“ [Laut] ist der See leer.');
    german('„Der See ist leer“, so das Fazit der Stadt.', 'das Fazit der Stadt [so] „Der See ist leer“');
    german('„Der See“ laut Muster „ist leer“.', 'Muster [laut] „Der See“ … „ist leer“.');
  });

  it('names a thing before its verb', () => {
    german('Als „Glücksfall“ bezeichnete Eva Muster den See.', 'Eva Muster [bezeichnete] „Glücksfall“');
    german('Eva Muster hat am Montag von einem „Glücksfall“ gesprochen.', 'Eva Muster [gesprochen] einem „Glücksfall“');
    german(
      'Der See, den Eva Muster als „Glücksfall“ bezeichnet hat, ist leer.',
      'Eva Muster [bezeichnet] „Glücksfall“',
    );
  });

  it('ends a speaker before a bare preposition', () => {
    german('Der See ist leer, sagte die Stadt am Montag.', 'die Stadt [sagte] Der See ist leer');
  });

  it('goes on behind the verb', () => {
    german(
      'Der See sei „völlig leer“, sagte Eva Muster, die Fische seien „tot“.',
      'Eva Muster [sagte] Der See sei „völlig leer“ … die Fische seien „tot“.',
    );
  });
});
