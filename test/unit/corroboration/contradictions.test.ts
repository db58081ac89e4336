import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { type FileChange } from '../../../src/core/library/fileChange';
import { claimWith } from '../features/desk';
import { file } from '../library/files';

/** A story of one sentence, so that nothing but the rule in question decides. */
function story(name: string, issued: string, sentence: string): FileChange {
  return file(name, `---\ntitle: ${name}\noutlet: ${name}\ndate: ${issued}\n---\n\n${sentence}\n`);
}

/** What two papers of one day and the next give differently, seen from the first; the same from the second. */
function differences(own: string, theirs: string): readonly (readonly [string, string, string])[] {
  const newscite = createNewscite();
  newscite.update([story('one.md', '2026-05-11', own), story('other.md', '2026-05-12', theirs)]);
  const seenFrom = (words: string) => {
    const { accounts } = newscite.corroborationOf(claimWith(newscite, words).id) ?? assert.fail(words);
    const other = accounts.flatMap(({ claims }) => claims)[1] ?? assert.fail(`nobody else tells “${words}”`);
    return other.differences.map((each) => [each.kind, each.own, each.theirs] as const);
  };
  const found = seenFrom(own);
  assert.deepEqual(
    seenFrom(theirs),
    found.map(([kind, here, there]) => [kind, there, here]),
  );
  return found;
}

/** What differs, without the whole sentences that a denial is of. */
const contradiction = (own: string, theirs: string) =>
  differences(own, theirs).map(([kind, here, there]) => (kind === 'negation' ? kind : `${here} | ${there}`));

describe('Two papers contradict each other', () => {
  it('where they count the same thing otherwise, under two names as well', () => {
    const own = 'Rescuers pulled 31 miners alive from the collapsed shaft at Kolbra, the company said.';
    assert.deepEqual(
      contradiction(own, 'The company said 27 miners had come alive out of the collapsed shaft at Kolbra.'),
      ['31 miners | 27 miners'],
    );
    assert.deepEqual(
      contradiction(own, 'The company said 27 workers had been brought out alive from the collapsed shaft at Kolbra.'),
      ['31 miners | 27 workers'],
    );
    assert.deepEqual(
      contradiction(
        'Bei dem Zugunglück nahe Bad Lerchen sind am Montag 23 Menschen verletzt worden.',
        '31 Menschen wurden bei dem Zugunglück bei Bad Lerchen am Montag verletzt.',
      ),
      ['23 Menschen | 31 Menschen'],
    );
  });

  it('where they name another sum for the same, wherever in the sentence it stands', () => {
    assert.deepEqual(
      contradiction(
        'Das Land Holm fördert die Batteriefabrik in Lerchen mit 120 Millionen Euro, wie das Ministerium mitteilte.',
        'Mit 210 Millionen Euro unterstützt das Land Holm die Batteriefabrik in Lerchen, so das Ministerium.',
      ),
      ['120 Millionen Euro | 210 Millionen Euro'],
    );
  });

  it('where both tell what it has come to', () => {
    assert.deepEqual(
      contradiction(
        'Die Inflation in Velmark ist im Juli auf 4,8 Prozent gestiegen, teilte das Statistikamt mit.',
        'Das Statistikamt teilte mit, die Inflation in Velmark sei im Juli auf 5,9 Prozent gestiegen.',
      ),
      ['4,8 Prozent | 5,9 Prozent'],
    );
  });

  it('where they date it otherwise, whatever day it was said on', () => {
    assert.deepEqual(
      contradiction(
        'The trial of the banker Ruben Alcott will open on 9 June, a court in Marlow ruled on Monday.',
        'A judge in Marlow has ordered the trial of banker Ruben Alcott to open on 16 June.',
      ),
      ['on 9 June | on 16 June'],
    );
    assert.deepEqual(
      contradiction(
        'The former mayor Emil Dragan took bribes from three builders, a prosecutor said on Thursday.',
        'A prosecutor said on Friday that former mayor Emil Dragan had taken bribes from three builders.',
      ),
      [],
    );
  });

  it('where one denies it', () => {
    const met =
      'The minister Lotte Varga attended the meeting with the owners of the Gorsk smelter in March, her office said.';
    assert.deepEqual(contradiction(met, met.replace('attended', 'did not attend')), ['negation']);
    const told = 'Der Konzern Walmar hat die Behörden über das Leck im Werk Lerchen informiert, sagte eine Sprecherin.';
    assert.deepEqual(contradiction(told, told.replace('Behörden', 'Behörden nicht')), ['negation']);
  });

  it('where one names a person that the other does not, in the passive, too', () => {
    assert.deepEqual(
      contradiction(
        'Der Stadtrat von Norderhafen hat am Dienstag Jutta Freese zur neuen Bürgermeisterin gewählt.',
        'Monika Harms ist am Dienstag vom Stadtrat in Norderhafen zur neuen Bürgermeisterin gewählt worden.',
      ),
      ['Jutta Freese | Monika Harms'],
    );
  });

  it('where all else is the same but for a name of which nobody knows what it is', () => {
    const own = 'The shipping group Norvik is to buy the Selby docks from the state, the ministry said.';
    assert.deepEqual(contradiction(own, own.replace('Norvik', 'Altamar')), ['Norvik | Altamar']);
  });
});

describe('Two papers agree', () => {
  const agree = (own: string, theirs: string) => {
    assert.deepEqual(contradiction(own, theirs), []);
  };

  it('where one rounds, said or not', () => {
    const own = 'Halden Motors is to buy the battery maker Voltra for $2.38 billion, the companies said on Monday.';
    agree(own, 'Car maker Halden Motors has agreed to buy the battery maker Voltra for $2.4 billion.');
    agree(own, 'Car maker Halden Motors has agreed to buy the battery maker Voltra for about $2.4 billion.');
    agree(
      'Der Umbau des Rathauses von Bad Lerchen kostet nach Angaben der Stadt 12,84 Millionen Euro.',
      'Für den Umbau des Rathauses zahlt die Stadt Bad Lerchen knapp 13 Millionen Euro.',
    );
  });

  it('but not where one digit may be anything', () => {
    assert.deepEqual(
      contradiction(
        'The court in Gorsk fined the cement maker Brockmann $3 billion for fixing prices.',
        'Cement maker Brockmann was fined $3.4 billion for fixing prices by the court in Gorsk.',
      ),
      ['$3 billion | $3.4 billion'],
    );
  });

  it('where one measures in other units', () => {
    agree(
      'The search for the yacht Corvina covers an area 120 miles west of Torvik, the coastguard said.',
      'Rescuers search for the yacht Corvina 193 kilometres west of Torvik, according to the coastguard.',
    );
    agree(
      'Engineers needed 48 hours to plug the leak in the tanker Petrel off Marrin.',
      'It took engineers two days to plug the leak in the tanker Petrel off Marrin.',
    );
  });

  it('where one gives a bound that leaves the other open, and not beyond it', () => {
    const own = 'Seven people were taken to hospital after a tram left the rails in central Gorsk.';
    const atLeast = (count: string) => `At least ${count} people went to hospital when a tram left the rails in Gorsk.`;
    agree(own, atLeast('five'));
    assert.deepEqual(contradiction(own, atLeast('nine')), ['Seven people | nine people']);
    assert.deepEqual(contradiction(own, atLeast('two')), ['Seven people | two people']);
  });

  it('where one tells what the other one’s figure has come to since', () => {
    const toll = 'Rescuers found 31 bodies in the collapsed shaft at Kolbra, the company said.';
    agree(
      toll,
      'The number of bodies found in the collapsed shaft at Kolbra has risen to 44 bodies, the company said.',
    );
    assert.deepEqual(
      contradiction(
        toll,
        'The number of bodies found in the collapsed shaft at Kolbra has risen to 24 bodies, the company said.',
      ),
      ['31 bodies | 24 bodies'],
    );
    agree(
      'Bei dem Zugunglück nahe Bad Lerchen sind 23 Menschen verletzt worden, teilte die Polizei mit.',
      'Bei dem Zugunglück nahe Bad Lerchen ist die Zahl der Verletzten auf 31 Menschen gestiegen, teilte die Polizei mit.',
    );
  });

  it('where one names the weekday and the other the date', () => {
    agree(
      'Police arrested the night guard Tomas Weller on Sunday over the theft of four paintings in Brimsey.',
      'Tomas Weller, a night guard in Brimsey, was arrested on 10 May over the theft of four paintings.',
    );
    agree(
      'Die Polizei hat am Sonntag in Lerchen einen Buchhalter des Konzerns Walmar wegen Untreue festgenommen.',
      'Ein Buchhalter des Konzerns Walmar ist am 10. Mai in Lerchen wegen Untreue verhaftet worden.',
    );
  });

  it('where one denies in a word of its own', () => {
    agree(
      'The minister Lotte Varga refused to attend the meeting with the owners of the Gorsk smelter.',
      'Minister Lotte Varga did not attend the meeting with the owners of the Gorsk smelter.',
    );
    agree(
      'Der Konzern Walmar verweigerte dem Landrat die Auskunft über das Leck im Werk Lerchen.',
      'Der Konzern Walmar gab dem Landrat keine Auskunft über das Leck im Werk Lerchen.',
    );
  });

  it('where one names the country', () => {
    agree(
      'A small aircraft crashed into a field near Ostrava on Friday, killing the pilot and a passenger.',
      'The pilot and a passenger were killed when a small aircraft crashed into a field in Czechia on Friday.',
    );
  });

  it('where each gives the same percentage, and one another besides', () => {
    agree(
      'The Green Alliance won 38.2 percent of the vote in Sunday’s regional election in Velmark.',
      'In Velmark’s regional election the Green Alliance took 38 percent of the vote, up from 31 percent in 2022.',
    );
  });
});
