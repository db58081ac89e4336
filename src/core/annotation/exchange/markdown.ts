import { type Annotation } from '../annotation';
import { type ExchangedAnnotation } from './exchanged';

/** Annotations to be read: a heading a source, the words as a block quote, the note below them. */
export function annotationMarkdown(all: readonly ExchangedAnnotation[]): string {
  const sources = [...new Set(all.map(({ source }) => source.citekey ?? ''))];
  const parts = sources.map((citekey) => {
    const own = all.filter(({ source }) => (source.citekey ?? '') === citekey);
    const { title, url } = own[0]?.source ?? {};
    const address = url === undefined ? '' : ` <${url}>`;
    const heading = `## ${oneLine(title ?? citekey)}\n\n[@${citekey}]${address}`;
    return [heading, ...own.map(({ annotation }) => said(annotation))].join('\n\n');
  });
  return [`# Annotations`, ...parts].join('\n\n') + '\n';
}

function said({ selectors, note, tags, status, isResolved, author, created, replies }: Annotation): string {
  const about = [
    `**${status}**`,
    author,
    created.slice(0, 10),
    isResolved ? 'resolved' : '',
    tags.map((tag) => `#${tag}`).join(' '),
  ];
  const answers = replies.map((reply) => {
    const who = [reply.author, reply.created.slice(0, 10)].filter(isSaid).join(', ');
    return `- ${who === '' ? '' : `${who}: `}${reply.text.replaceAll('\n', '\n  ')}`;
  });
  const parts = [`> ${oneLine(selectors.quote.exact)}`, about.filter(isSaid).join(' · '), note, answers.join('\n')];
  return parts.filter(isSaid).join('\n\n');
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
