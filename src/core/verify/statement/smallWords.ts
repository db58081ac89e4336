import { wordSet } from '../../claim/language/wordSet';

/**
 * Words of four letters and more that tell nothing of what a sentence is about, in the languages that have tables of
 * signs: auxiliaries, pronouns, reporting verbs. Shorter ones are passed over by their length.
 */
export const SMALL_WORDS: ReadonlySet<string> =
  wordSet(`have been being were will would shall should could might must does that this
  these those with from into than then they them their there which what when where while who whom whose said says told tell
  about after before more most also only just very some such over under between during since until because upon each
  haben hatte hatten hätte sind wird werden wurde wurden worden waren wäre kann können konnte soll sollen sollte muss müssen
  dass eine einen einem einer eines diese dieser dieses nach auch noch über unter zwischen beim sich aber oder sagte sagten
  être avoir avait avaient était étaient sont sera seront fait cette avec dans pour plus leur leurs mais elle elles nous vous
  haber había habían sido está están esta este esto para como pero desde hasta sobre entre dijo según cuando
  está estão estava estavam foram seja tinha tinham pelo pela pelos pelas para como mais isso esse essa este disse segundo`);

/** Auxiliaries and adverbs between a marker and the verb that it stands with. */
export const BETWEEN: ReadonlySet<string> =
  wordSet(`be been being have has had will would shall should could can may might must do does did is are going well soon now then
  was were to yet also even ever already still just really fully quite very so a an the any his her its their him it them
  der die das den dem des ein eine einen einem einer eines es er sich man
  sein haben hat hatte wird werden wurde worden zu noch auch mehr sehr ganz
  été être avoir eu encore plus très de le la les un une
  haber sido ser estar ha han más muy a el la los las un una
  ter sido ser estar tem mais muito o a os as um uma`);
