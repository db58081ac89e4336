import { textOf } from '../text/range';
import { type Article } from './article';
import { endsAsSentence } from './blocks/sentenceEnd';

/** A sentence of five words or so; a Han character is most of a word. */
const SHORTEST_SENTENCE = 40;
const SHORTEST_HAN_SENTENCE = 12;

/** What tells how much of a text is prose; the first passages are enough. */
const SAMPLE = 60;

/** Of a line or two no share can be told. */
const FEWEST_LINES = 3;

/** Why a text is not prose: a licence, code, a log, a list; `undefined` for prose. */
export function reasonAgainstProse({ text, passages }: Article): string | undefined {
  const sample = passages.slice(0, SAMPLE).map(({ range }) => textOf(text, range));
  if (sample.length === 0) return 'There is no prose in it.';
  const head = text.slice(0, 2000);
  if (LICENCE.test(head)) return 'A licence is not an article.';
  if (sample.length >= FEWEST_LINES && share(sample, (line) => LOG_LINE.test(line)) > 0.5)
    return 'A log is not an article.';
  if (sample.length >= FEWEST_LINES && share(sample, isCode) > 0.3) return 'Code is not an article.';
  // By length, not by number: an article may end in a table or a list of results.
  const prose = sample.filter(isSentence).reduce((sum, { length }) => sum + length, 0);
  const all = sample.reduce((sum, { length }) => sum + length, 0);
  return prose * 3 >= all ? undefined : 'It is a list rather than prose.';
}

const LICENCE =
  /\b(?:MIT License|Apache License|GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE|BSD \d-Clause|Mozilla Public License|Permission is hereby granted, free of charge|Redistribution and use in source and binary forms|CC0 1\.0 Universal|SIL OPEN FONT LICENSE)\b/;

const LOG_LINE =
  /^(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}|\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\b|\d{1,3}(?:\.\d{1,3}){3}\s)/;

const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import|export|const|let|var|function|class|def|return|if \(|for \(|#include|public|private|package|using|SELECT|INSERT|CREATE)\b.*[;{}():]$|^\s*(?:\/\/|\/\*|#!|<\?|<\/?\w+[^>]*>$)|^[\w.-]+\s*[=<>~]=\s*\S+$|^[\w.-]+=\S*$/;

function isCode(line: string): boolean {
  return line.length <= 160 && CODE_LINE.test(line);
}

function isSentence(words: string): boolean {
  const shortest = /\p{Script=Han}/u.test(words.slice(0, 40)) ? SHORTEST_HAN_SENTENCE : SHORTEST_SENTENCE;
  return words.length >= shortest && (endsAsSentence(words) || /[.!?。！？]["'”’»)]*\s+\S.{20}/u.test(words));
}

function share(lines: readonly string[], matches: (line: string) => boolean): number {
  return lines.filter(matches).length / lines.length;
}
