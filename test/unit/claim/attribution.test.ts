import assert from 'node:assert/strict';
import { attributionsIn, extract } from './article';

function attributes(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(attributionsIn(text), expected);
}

describe('attribution', () => {
  it('reads content behind the cue', () => {
    attributes('Ada Moss said that the lake was dry.', 'Ada Moss [said] that the lake was dry.');
    attributes('Officials say the lake is dry.', 'Officials [say] the lake is dry.');
    attributes('The mayor asked why the lake was dry.', 'The mayor [asked] why the lake was dry.');
  });

  it('reads content before the cue', () => {
    attributes('The lake is dry, Moss said.', 'Moss [said] The lake is dry');
    attributes('The lake is dry, said Moss on Friday.', 'Moss [said] The lake is dry');
  });

  it('reads content around the cue, and leaves the cue out', () => {
    attributes('That plan, insiders say, angered the divers.', 'insiders [say] That plan … angered the divers.');
  });

  it('reads quotations before, behind and around the cue', () => {
    attributes('"It is dry," Moss said.', 'Moss [said] "It is dry,"');
    attributes('"It is dry," said Ada Moss, a biologist.', 'Ada Moss [said] "It is dry,"');
    attributes('Moss said: "It is dry."', 'Moss [said] "It is dry."');
    attributes('"It," said Moss, "is dry."', 'Moss [said] "It," … "is dry."');
  });

  it('joins a quotation that goes on in the next sentence', () => {
    attributes('"It is dry," Moss said. "We are sad."', 'Moss [said] "It is dry," … "We are sad."');
    attributes('"It is dry." "We are sad," Moss said.', 'Moss [said] "It is dry." … "We are sad,"');
  });

  it('joins quotations over paragraphs that open with a mark', () => {
    attributes(
      '“It is dry,” Moss said. “We are sad.\n\n“We will leave.”',
      'Moss [said] “It is dry,” … “We are sad. … “We will leave.”',
    );
  });

  it('gives a quotation to the sentence before that ends with a colon', () => {
    attributes('Moss wrote:\n\n"It is dry."', 'Moss [wrote] "It is dry."');
  });

  it('finds the speaker before an apposition', () => {
    attributes(
      'Ada Moss, a diver who knows the lake, said it was dry.',
      'Ada Moss, a diver who knows the lake [said] it was dry.',
    );
    attributes(
      'Sen. Ada Moss (D-Ohio), noting the heat, said it was dry.',
      'Sen. Ada Moss [noting] the heat',
      'Sen. Ada Moss (D-Ohio), noting the heat [said] it was dry.',
    );
  });

  it('finds a speaker that is one word with its auxiliary', () => {
    attributes("She's said the lake is dry.", "She's [She's said] the lake is dry.");
    attributes("I've been saying that the lake is dry.", "I've [I've been saying] that the lake is dry.");
  });

  it('finds the speaker that a verb shares with an earlier one', () => {
    attributes('It was Roe who left by saying the lake was dry.', 'who [saying] the lake was dry.');
    attributes('In May, the day before, she tried to say that it rains.', 'she [say] that it rains.');
    attributes('While noting that it rained, Roe left the lake.', 'Roe [noting] that it rained, Roe left the lake.');
    attributes('But if it rains, Roe will leave by saying the lake is dry.', 'Roe [saying] the lake is dry.');
  });

  it('leaves the day out of the speaker', () => {
    attributes('Moss on Monday said the lake was dry.', 'Moss [said] the lake was dry.');
    attributes('Moss (D-Ohio) Monday said the lake was dry.', 'Moss [said] the lake was dry.');
  });

  it('takes no name that a thing bears for something said', () => {
    attributes('Moss joined a group called Blue Water.');
    attributes('Moss read a book called "Blue Water" on lakes.');
    attributes('Moss called Ada Roe.');
    attributes('Moss called off the search.');
    attributes('Moss called the plan a mess.', 'Moss [called] the plan a mess.');
  });

  it('tells whom from what', () => {
    attributes('Moss told reporters the lake was dry.', 'Moss [told] the lake was dry.');
    attributes('The lake was dry, Moss told The Springfield Post.', 'Moss [told] The lake was dry');
    attributes('Divers were told that the lake was dry.', '- [were told] that the lake was dry.');
  });

  it('takes "according to" at the start, in the middle and at the end', () => {
    attributes('According to Acme, the lake is dry.', 'Acme [According to] the lake is dry.');
    attributes('The lake, according to Acme, was dry.', 'Acme [according to] The lake … was dry.');
    attributes('The lake is dry, according to Acme.', 'Acme [according to] The lake is dry');
  });

  it('takes "as she noted"', () => {
    attributes('As Moss noted, the lake is dry.', 'Moss [noted] the lake is dry.');
    attributes('The lake is dry, as Moss noted.', 'Moss [noted] The lake is dry');
  });

  it('gives a participle to the speaker before it', () => {
    attributes(
      'The lake is dry, Moss said, adding that she was sad.',
      'Moss [said] The lake is dry',
      'Moss [adding] that she was sad.',
    );
  });

  it('gives an elided subject to the speaker before it', () => {
    attributes(
      'Moss said the lake was dry, and warned that fish would die.',
      'Moss [said] the lake was dry',
      'Moss [warned] that fish would die.',
    );
  });

  it('leaves hearsay at second hand to the first', () => {
    attributes('Moss said that Lee told her the lake was dry.', 'Moss [said] that Lee told her the lake was dry.');
  });

  it('takes nouns for no cues', () => {
    attributes('The claims that were made about the lake annoyed divers.');
    attributes('Reports of a dry lake raised questions.');
    attributes('Several states have dry lakes.');
  });

  it('takes words in quotation marks for no speech', () => {
    attributes('The “green first” plan has a long history.');
  });

  it('reads verbs with the words that belong to them', () => {
    attributes('He expressed concerns that the lake was dry.', 'He [expressed concerns] that the lake was dry.');
    attributes('Moss pushed back on the plan.', 'Moss [pushed back] on the plan.');
    attributes('Moss worried the lake would dry up.', 'Moss [worried] the lake would dry up.');
    attributes('Reports emerged that the lake was dry.', 'Reports [emerged] that the lake was dry.');
  });

  it('marks hearsay whose source is not named', () => {
    attributes('Acme is reportedly in talks with Beta.', '- [reportedly] Acme is reportedly in talks with Beta.');
  });

  it('takes what is expected for said by nobody in particular', () => {
    attributes('Acme is widely expected to close.', '- [is widely expected] Acme is widely expected to close.');
    attributes('Acme expected to close. It had expected it.');
  });

  it('reads what findings show, be it a thing', () => {
    attributes('The lake was drained in May, records show.', 'records [show] The lake was drained in May');
    attributes('A poll showed Moss with a lead over Hall.', 'A poll [showed] Moss with a lead over Hall.');
    attributes('The study found 31 cases of rot.', 'The study [found] 31 cases of rot.');
    attributes('The guide found 31 shells.');
  });

  it('reads a name behind a dash behind a quotation', () => {
    attributes('“The lake is dry.” — Ada Moss', 'Ada Moss [—] “The lake is dry.”');
  });

  it('tells direct, mixed and indirect', () => {
    const kinds = (text: string) => extract(text).attributions.map((found) => found.kind);
    assert.deepEqual(kinds('"It is dry," Moss said.'), ['direct']);
    assert.deepEqual(kinds('Moss said the lake was "bone dry" by May.'), ['mixed']);
    assert.deepEqual(kinds('Moss said the lake was dry.'), ['indirect']);
  });

  it('leaves what an apposition closes to the name before it', () => {
    attributes('Ada Moss, a diver at the lake, suspects algae.', 'Ada Moss, a diver at the lake [suspects] algae.');
  });

  it('takes a relative clause as a part of the subject', () => {
    attributes('The board that runs the lake denied it was dry.', 'The board that runs the lake [denied] it was dry.');
    attributes('People who saw the lake said it was dry.', 'People who saw the lake [said] it was dry.');
  });

  it('gives what somebody reports of others to who reports it', () => {
    attributes('The firm denied that it was late, a lawyer said.', 'a lawyer [said] The firm denied that it was late');
  });

  it('reads the channel between cue and content', () => {
    attributes('Moss said by letter that the lake was dry.', 'Moss [said] that the lake was dry.');
  });

  it('takes no denial of saying for saying', () => {
    attributes('Not everybody agrees that the lake is dry.');
    attributes('Nobody says that the lake is dry.');
  });

  it('takes no counted noun and no laugh for a cue', () => {
    attributes('The share rose by 1.4 percentage points to 8 per cent.');
    attributes('When I asked her how sure she was of it, she laughed.');
  });

  it('takes a quotation without a cue for speech, and names nobody', () => {
    attributes('“The lake was dry all year.”', '- [“] “The lake was dry all year.”');
    attributes('The film is called “The Lake That Was Dry All Year” there.');
  });

  it('gives a paragraph that is only a quotation to whom the last one quoted', () => {
    attributes(
      '“It is dry,” Moss said.\n\n“We have waited for rain all year.”',
      'Moss [said] “It is dry,” … “We have waited for rain all year.”',
    );
    attributes(
      'Moss said it was “quite dry.”\n\n“We have waited for rain all year.”',
      'Moss [said] it was “quite dry.”',
      'Moss [“] “We have waited for rain all year.”',
    );
  });

  it('takes the pronoun of a relative clause for a part of what is said', () => {
    attributes('The lake, which Moss says is dry, was cold.', 'Moss [says] which … is dry');
    attributes('They swam in what Moss called “a puddle.”', 'Moss [called] what … “a puddle.”');
    attributes('They broke a rule that Moss says is old.', 'Moss [says] that … is old.');
    attributes('It was odd that Moss said the lake was dry.', 'Moss [said] the lake was dry.');
    attributes('It was a letter in which Moss says the lake is dry.', 'Moss [says] the lake is dry.');
  });

  it('begins with what stands before the cue where the quotation goes on with it', () => {
    attributes('In other words, Moss said, “it is dry.”', 'Moss [said] In other words … “it is dry.”');
    attributes('On the shore, Moss said, “It is dry.”', 'Moss [said] “It is dry.”');
    attributes('But, Moss added, it was dry all year.', 'Moss [added] it was dry all year.');
  });

  it('takes the name of a broadcast for no speech', () => {
    attributes('Moss said on “Lake Talk” that it was dry.', 'Moss [said] that it was dry.');
    attributes("Moss told Acme's “Lake Talk” that it was dry.", 'Moss [told] that it was dry.');
  });

  it('knows a title before a name that follows its verb', () => {
    attributes(
      '“It is dry,” said Sen. Ada Moss Jr. (D-Ohio), a diver. “It is cold.”',
      'Sen. Ada Moss Jr [said] “It is dry,” … “It is cold.”',
    );
  });

  it('gives a quotation to the verb behind it, whatever follows that', () => {
    attributes('“It is dry,” Moss said in a letter that she signed.', 'Moss [said] “It is dry,”');
    attributes(
      '“It is dry,” said Ada Moss, Acme’s chief diver, “and cold.”',
      'Ada Moss [said] “It is dry,” … “and cold.”',
    );
  });

  it('takes what somebody was asked', () => {
    attributes(
      'Asked by Ben Roe whether the lake was dry, Moss said it was.',
      'Ben Roe [Asked] whether the lake was dry',
      'Moss [said] it was.',
    );
    attributes('Moss was asked if the lake was dry.', '- [asked] if the lake was dry.');
  });

  it('takes what records show, but no thing that a picture shows', () => {
    attributes('Records show the lake was dry.', 'Records [show] the lake was dry.');
    attributes('The pictures show a lake.');
  });

  it('takes shares of people for speakers, and names for no verbs', () => {
    attributes('The lake is dry, 42% say.', '42% [say] The lake is dry');
    attributes('Lakes across the United States also dry up.');
  });

  it('ends a quotation where the reporter goes on', () => {
    attributes('Moss said, “It is dry,” before she left.', 'Moss [said] “It is dry,”');
    attributes('“It is dry,” Moss said on the show “Lake Talk.”', 'Moss [said] “It is dry,”');
  });

  it('goes on behind an inverted subject', () => {
    attributes('The divers, said Moss, are tired.', 'Moss [said] The divers … are tired.');
  });

  it('gives a paragraph that opens with a mark to who announced it', () => {
    attributes('Moss wrote,\n\n“It is dry here.”', 'Moss [wrote] “It is dry here.”');
  });

  it('reads a subject with a stop, a quantity or an ampersand in it, or a comma too many behind it', () => {
    attributes('Acme Corp. said the lake was dry.', 'Acme Corp. [said] the lake was dry.');
    attributes('About half of divers say they swim.', 'About half of divers [say] they swim.');
    attributes('“It is dry,” one R&D diver told reporters.', 'one R&D diver [told] “It is dry,”');
    attributes(
      'Ada Moss for the Lake Institute, says the lake is dry.',
      'Ada Moss for the Lake Institute [says] the lake is dry.',
    );
  });

  it('tells a verb from a noun by the article behind it, or the speech before', () => {
    attributes('The diver claims his lake is dry.', 'The diver [claims] his lake is dry.');
    attributes('“It is dry,” the letter reads.', 'the letter [reads] “It is dry,”');
    attributes('Many divers think the lake is dry.', 'Many divers [think] the lake is dry.');
    attributes('Moss works at a think tank.');
    attributes('That adds a new lake to the map.');
  });

  it('finds the content that something between commas puts off', () => {
    attributes('Moss said, among other things, that it was dry.', 'Moss [said] that it was dry.');
  });

  it('takes any verb behind what ends as speech does', () => {
    attributes('“Go home,” Moss barked.', 'Moss [barked] “Go home,”');
    attributes('“Go home!” barked Ada Moss.', 'Ada Moss [barked] “Go home!”');
    attributes('“Lake Talk,” which aired in May, is dry.');
    attributes('It was “a lake,” the diver needed to add.');
  });

  it('goes on quoting behind one word', () => {
    attributes('“It was dry,” Moss said. Then, “It was cold.”', 'Moss [said] “It was dry,” … “It was cold.”');
  });

  it('takes no title with its author for speech', () => {
    attributes('NEW—“A Lake in the Dry Hills of Ohio and Elsewhere in the West,” by Ada Moss: “The lake is dry.”');
  });

  it('gives the source of a source to the first', () => {
    const { attributions } = extract('According to the Lake Agency, quoting the Hill Institute (HI), it was dry.');
    assert.deepEqual(
      attributions.map(({ speaker, relayed }) => [speaker?.text, relayed.map((inner) => inner.speaker?.text)]),
      [['the Lake Agency', ['the Hill Institute']]],
    );
    attributes('According to the Lake Agency (LA), it was dry.', 'the Lake Agency [According to] it was dry.');
  });

  it('goes on behind an adjunct between commas', () => {
    attributes('Moss said in May, the lake was dry.', 'Moss [said] the lake was dry.');
    attributes('Moss spoke in May, and the lake was dry.');
  });

  it('goes on with a quotation that only small words lead to', () => {
    attributes(
      '“It is dry,” Moss said; and, later, “The rain was late.”',
      'Moss [said] “It is dry,” … “The rain was late.”',
    );
  });

  it('closes a quotation that a paragraph before left open', () => {
    attributes('Moss said, “It is dry.\n\nIt was cold.”', 'Moss [said] “It is dry. … It was cold.”');
  });

  it('ends an object where another report begins', () => {
    attributes('Moss pointed out the lake, noting that it was dry.', 'Moss [noting] that it was dry.');
  });
});
