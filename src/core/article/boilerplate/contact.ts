import { type BoilerplateRule } from './rule';

const LABEL =
  /^(?:(?:media|press|investor|news|editorial)?\s*(?:contacts?|inquiries|enquiries|relations)|(?:presse|medien)?kontakt|ansprechpartner(?:in)?|rückfragen(?: an)?|contactos?(?: de prensa)?|contatos?|contact presse|tel|telephone|telefon|teléfono|telefone|téléphone|phone|fax|e-?mail|correo|联系方式|联系电话|联系我们|电话|邮箱)\s*[.:：]\s*\S/iu;

const ASK =
  /^(?:(?:if you )?(?:have|do you have|got) (?:a|any|more|an) .{0,40}(?:story|tips?|suggestions?|question|information)\b.{0,120}(?:e-?mail|contact|get in touch|send|write|call)|(?:contact|e-?mail|write to|reach|send (?:your|story|tips|comments)) .{0,80}@|please include (?:a|your) (?:contact|phone|telephone)\b|(?:to )?contact (?:the|our|this) (?:author|reporters?|editors?|newsroom|writer)s?\b|schreiben sie (?:uns|an)\b.{0,60}@|(?:escríbenos|escreva para|écrivez[- ]nous)\b.{0,60}@)/iu;

/** Behind a question or an offer: `Were you there? Get in touch.` Few paragraphs have the words, so they are asked for first. */
function isInvitation(words: string): boolean {
  return /get in touch/i.test(words) && /^.{0,80}[?.] get in touch\b/i.test(words);
}

const ADDRESS_ONLY = /^[\s*_<(]*[\w.+-]+@[\w-]+\.[\w.-]+[\s*_>)]*$/;

/** Lines that tell how to reach the newsroom or a press office. */
export const contact: BoilerplateRule = {
  why: 'contact',
  longest: 260,
  matches: ({ words }) => LABEL.test(words) || ASK.test(words) || isInvitation(words) || ADDRESS_ONLY.test(words),
};
