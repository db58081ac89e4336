/**
 * `user.name` in a git configuration file; `undefined` where it sets none. Includes are not followed: they may lead anywhere.
 *
 * @see https://git-scm.com/docs/git-config#_syntax
 */
export function gitUserName(config: string): string | undefined {
  let section = '';
  let name: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
    const value = section === 'user' ? /^\s*(?:\[[^\]]*\]\s*)?name\s*=\s*(.*)$/i.exec(line)?.[1] : undefined;
    if (value !== undefined) name = unquoted(value);
  }
  return name === '' ? undefined : name;
}

/** Comments end a value, unless they stand in quotation marks. */
function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1').trim();
  return value.replace(/\s*[#;].*$/, '').trim();
}
