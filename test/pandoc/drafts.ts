import fc from 'fast-check';
import { Document, Scalar } from 'yaml';

/** What the names of a draft's metadata begin with. */
export const FIELD = 'field-of-draft-';
const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

/**
 * Drafts in pandoc's Markdown by a grammar: citations among all that can stand around, hide or break them, half of the
 * drafts below metadata. Every key is `k` and a number that counts up, so that a key tells where it stands; fields of
 * metadata are called {@link FIELD} and a letter.
 */
export const drafts: fc.Arbitrary<string> = fc
  .tuple(fc.option(metadata(), { nil: '', freq: 2 }), fc.array(blockOf(), { minLength: 1, maxLength: 4 }))
  .map(([top, blocks]) =>
    numbered(top + blocks.map((block, at) => block.replace(/(?<=\[\^n|@example)#/g, String(at))).join('\n\n')),
  );

/** Fields whose texts are written in every way that YAML has, folded and not. */
function metadata(): fc.Arbitrary<string> {
  const text = fc
    .tuple(fc.array(blockInMetadata(), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '\n'))
    .map(([blocks, end]) => blocks.join('\n\n') + end);
  const scalar = fc.tuple(text, fc.constantFrom(...STYLES)).map(([value, type]) => {
    const node = new Scalar(value);
    node.type = type;
    return node;
  });
  const value = fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 2 }));
  return fc
    .tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 80))
    .map(([values, lineWidth]) => {
      const fields = values.map((own, at) => [FIELD + String.fromCharCode(97 + at), own] as const);
      return `---\n${new Document(Object.fromEntries(fields)).toString({ lineWidth })}---\n\n`;
    });
}

function blockInMetadata(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: line() },
    { weight: 1, arbitrary: fc.tuple(line(), line()).map(([a, b]) => `- ${a}\n- ${b}`) },
    { weight: 1, arbitrary: fc.tuple(line(), line()).map(([a, b]) => `${a}\n${b}`) },
    { weight: 1, arbitrary: line().map((text) => '```\n' + text + '\n```') },
    { weight: 1, arbitrary: line().map((text) => `It's "so":\n\n    ${text}`) },
  );
}

/** `@#` stands for an `@` with the next key; `[^n#]` and `(@example#)` are told apart by the block. */
function numbered(draft: string): string {
  let next = 0;
  return draft.replace(/@(\{?)#/g, (_, brace: string) => `@${brace}k${next++}`);
}

function blockOf(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: line() },
    { weight: 1, arbitrary: line().map((text) => `# ${text}`) },
    { weight: 1, arbitrary: line().map((text) => `> ${text}`) },
    { weight: 1, arbitrary: fc.tuple(line(), line()).map(([a, b]) => `- ${a}\n- ${b}`) },
    { weight: 1, arbitrary: fc.tuple(line(), line()).map(([a, b]) => `1. ${a}\n2. ${b}`) },
    { weight: 1, arbitrary: fc.tuple(line(), line()).map(([a, b]) => `${a}\n${b}`) },
    { weight: 1, arbitrary: line().map((text) => `(@example#) ${text}`) },
    { weight: 1, arbitrary: line().map((text) => `Text[^n#].\n\n[^n#]: ${text}`) },
    { weight: 1, arbitrary: line().map((text) => '```\n' + text + '\n```') },
    { weight: 1, arbitrary: line().map((text) => '```{r}\n' + text + '\n```') },
    { weight: 1, arbitrary: line().map((text) => `    ${text}`) },
    { weight: 1, arbitrary: fc.tuple(cell(), cell()).map(([a, b]) => `| A | B |\n|---|---|\n| ${a} | ${b} |`) },
    { weight: 1, arbitrary: line().map((text) => `---\ntitle: ${text.replace(/[[\]:@{}*"<>`!|]/g, '')}\n---`) },
    {
      weight: 1,
      arbitrary: line().map((text) => `As in (@example#), and @example# [para. 2].\n\n(@example#) ${text}`),
    },
    { weight: 1, arbitrary: line().map((text) => `Term\n\n:   ${text}`) },
  );
}

function line(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: citation() }, piece()), { minLength: 1, maxLength: 5 })
    .map((all) => `The ${all.join(' ')} end.`);
}

function cell(): fc.Arbitrary<string> {
  return fc.oneof(citation(), fc.constant('word'));
}

function citation(): fc.Arbitrary<string> {
  const item = fc
    .tuple(
      fc.constantFrom('', '', 'see ', 'see also '),
      fc.constantFrom('', '', '-'),
      key(),
      fc.constantFrom('', '', ', para. 3', ', para. 3-4', ', p. 7, and more', ' passim', ', *esp.* so'),
    )
    .map(([prefix, minus, at, suffix]) => `${prefix}${minus}${at}${suffix}`);
  const items = fc.array(item, { minLength: 1, maxLength: 3 }).map((all) => all.join('; '));
  return fc.oneof(
    { weight: 5, arbitrary: items.map((all) => `[${all}]`) },
    { weight: 2, arbitrary: items.map((all) => `[${all}]<!--claim:8f3a91c2-->`) },
    { weight: 2, arbitrary: key() },
    {
      weight: 2,
      arbitrary: fc.tuple(key(), fc.constantFrom('para. 3', 'p. 7', 'so')).map(([at, words]) => `${at} [${words}]`),
    },
    { weight: 1, arbitrary: fc.tuple(key(), items).map(([at, all]) => `${at} [${all}]`) },
    { weight: 1, arbitrary: fc.tuple(key(), items).map(([at, all]) => `${at} [para. 2; ${all}]`) },
    { weight: 1, arbitrary: fc.tuple(key(), key()).map(([a, b]) => `[${a}; no key; ${b}]`) },
    { weight: 1, arbitrary: key().map((at) => `[-${at}]`) },
    { weight: 1, arbitrary: key().map((at) => `-${at}`) },
  );
}

function key(): fc.Arbitrary<string> {
  return fc.constantFrom('@#', '@#', '@#', '@#_a', '@#:x', '@#/y', '@#.', '@{#}', '@{#/a b}'.replace(' ', '-'));
}

function piece(): fc.Arbitrary<string> {
  const inner = fc.constantFrom('[@#]', '@#', '[@#, para. 3]');
  return fc.oneof(
    fc.constantFrom(
      'word',
      'jane@example.org',
      '<jane@example.org>',
      '<https://example.org/@x>',
      'a@#',
      '\\@#',
      '\\[@#]',
      '\\@ref(fig)',
      '$5 and',
      '$x_@#$',
      '!',
      '(@#)',
      '"@#"',
      '<!-- @# -->',
      '<b>',
      '@',
      '@ #',
    ),
    inner.map((text) => `\`${text}\``),
    inner.map((text) => `*${text}*`),
    inner.map((text) => `**so ${text}**`),
    inner.map((text) => `[link ${text}](https://example.org)`),
    inner.map((text) => `[link](https://example.org "${text}")`),
    inner.map((text) => `![image ${text}](a.png)`),
    inner.map((text) => `^[note ${text}]`),
    inner.map((text) => `[so ${text}]{.mark}`),
    inner.map((text) => `[so ${text} on]`),
    inner.map((text) => `(${text})`),
    inner.map((text) => `~~${text}~~`),
    inner.map((text) => `<span>${text}</span>`),
    fc.constantFrom(
      'word [^@#]',
      '[@#](x)',
      '[@#][x]',
      '[@#]{.x}',
      '[see *@#; @#*]',
      '[*a;* @#]',
      '[see [so] @#]',
      '[@#, [x] y]',
      '[@#, `;` x]',
      '[@# [@#]]',
      '@# [@# [@#]]',
    ),
  );
}
