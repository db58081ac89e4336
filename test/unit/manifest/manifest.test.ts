import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SEVERITIES } from '../../../src/core/verify/ruleCodes';
import {
  CLAIMS_MIME,
  COMMANDS,
  CONTEXT_KEYS,
  EXTENSION_ID,
  PASSAGE_MIME,
  RECORD_CITATION,
  SETTINGS,
  STATUS_COLORS,
  TREE_ITEMS,
  VIEWS,
  WALKTHROUGH,
  WEBVIEWS,
} from '../../../src/vscode/base/ids';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = join(ROOT, 'src/vscode');

interface MenuEntry {
  readonly command: string;
  readonly when?: string;
}

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly markdownDescription: string;
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly icon: string;
  readonly l10n: string;
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly keybindings: readonly MenuEntry[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string; readonly contents: string }[];
    readonly colors: readonly { readonly id: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly steps: readonly { readonly description: string; readonly completionEvents: readonly string[] }[];
    }[];
  };
}

const SOURCES_SETTING = `${SETTINGS.section}.${SETTINGS.sources}`;
const STYLE_SETTING = `${SETTINGS.section}.${SETTINGS.citationStyle}`;
const FORMAT_SETTING = `${SETTINGS.section}.${SETTINGS.bibliographyFormat}`;
const RULES_SETTING = `${SETTINGS.section}.${SETTINGS.rules}`;

const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;
const strings = readJson('package.nls.json');
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);
const code = textsIn(SOURCES);
const verify = textsIn(join(ROOT, 'src/core/verify'));
const factCheck = textsIn(join(ROOT, 'src/core/features/factCheck'));

/** Of all files below a folder. */
function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

function readJson(path: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, string>;
}

function same(actual: Iterable<string>, expected: Iterable<string>): void {
  assert.deepEqual([...new Set(actual)].sort(), [...new Set(expected)].sort());
}

function matchesIn(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe('The manifest and the code', () => {
  it('name the same extension, commands, settings and views', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, EXTENSION_ID);
    same(declared, Object.values(COMMANDS));
    same(Object.keys(contributes.configuration.properties), [
      SOURCES_SETTING,
      `${SETTINGS.section}.${SETTINGS.author}`,
      `${SETTINGS.section}.${SETTINGS.citedIn}`,
      STYLE_SETTING,
      FORMAT_SETTING,
      ...Object.keys(DEFAULT_SEVERITIES).map((code) => `${RULES_SETTING}.${code}`),
    ]);
    same(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [VIEWS.container],
    );
    same(Object.keys(contributes.views), [VIEWS.container]);
    same(
      Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id)),
      [VIEWS.sources, VIEWS.annotations],
    );
    same(
      contributes.colors.map(({ id }) => id),
      Object.values(STATUS_COLORS).flatMap(({ background, line }) => [background, line]),
    );
    same(
      contributes.walkthroughs.map(({ id }) => id),
      [WALKTHROUGH],
    );
  });

  it('name the same panels, so that they come back with their window', () => {
    for (const id of Object.values(WEBVIEWS)) assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${id}`), id);
  });

  it('keep what only the code runs out of the manifest', () => {
    for (const id of [RECORD_CITATION, CLAIMS_MIME, PASSAGE_MIME]) assert.ok(!text.includes(id), id);
  });

  it('spell ids in one module only', () => {
    const spelled = code.filter((source) => !source.includes('Every name that package.json and the code share'));
    for (const source of spelled) assert.deepEqual(matchesIn(source, /'(newscite\.(?!status)\w+)'/g), []);
  });

  it('use context keys that the other sets', () => {
    const known = new Set<string>([
      ...Object.values(CONTEXT_KEYS),
      ...Object.values(VIEWS),
      ...Object.values(TREE_ITEMS),
    ]);
    const used = matchesIn(text, /"(?:when": "|onContext:)([^"]*)"/g).flatMap((when) =>
      matchesIn(when, /(newscite\.\w+)/g),
    );
    assert.deepEqual(
      used.filter((key) => !known.has(key)),
      [],
    );
    for (const key of [...Object.values(CONTEXT_KEYS), ...Object.values(TREE_ITEMS)])
      assert.ok(text.includes(key), key);
  });
});

describe('The manifest', () => {
  it('puts every command under one category, and into a menu or the palette', () => {
    same(
      contributes.commands.map(({ category }) => category),
      ['Newscite'],
    );
    const hidden = (contributes.menus.commandPalette ?? []).map(({ command }) => command);
    const elsewhere = Object.entries(contributes.menus).flatMap(([menu, entries]) =>
      menu === 'commandPalette' ? [] : entries.map(({ command }) => command),
    );
    for (const command of hidden) assert.ok(elsewhere.includes(command), `${command} is nowhere`);
  });

  it('leads from menus, keys, welcome texts and the walkthrough to commands that exist', () => {
    const linked = [
      ...Object.values(contributes.menus).flatMap((entries) => entries.map(({ command }) => command)),
      ...contributes.keybindings.map(({ command }) => command),
      ...matchesIn(text + JSON.stringify(strings), /\(command:(newscite\.\w+)/g),
      ...matchesIn(text, /"onCommand:(newscite\.\w+)"/g),
    ];
    for (const command of linked) assert.ok(declared.includes(command), command);
  });

  it('finds every text it names, and names every text there is', () => {
    same(matchesIn(text, /"%([\w.-]+)%"/g), Object.keys(strings));
  });

  it('is active on what it can work with, and never on everything', () => {
    for (const event of manifest.activationEvents)
      assert.match(event, /^(?:onLanguage:markdown|workspaceContains:.+\.\w+|onWebviewPanel:newscite\.\w+)$/);
  });

  it('lets no untrusted workspace say which folders are read', () => {
    const { restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    same(restrictedConfigurations, [SOURCES_SETTING, `${SETTINGS.section}.${SETTINGS.author}`, STYLE_SETTING]);
  });

  it('says of each rule what it is by default and what it may be', () => {
    for (const [code, severity] of Object.entries(DEFAULT_SEVERITIES)) {
      const setting = contributes.configuration.properties[`${RULES_SETTING}.${code}`];
      assert.equal(setting?.default, severity, code);
      assert.deepEqual(setting.enum, ['error', 'warning', 'information', 'off']);
      assert.equal(setting.markdownDescription, `%rule.${code}%`);
    }
  });

  it('points at files that are there', () => {
    const icons = contributes.viewsContainers.activitybar.map(({ icon }) => icon);
    for (const path of [manifest.icon, manifest.l10n, ...icons, ...matchesIn(text, /"(media\/[^"]+)"/g)])
      assert.ok(existsSync(join(ROOT, path)), path);
  });
});

describe('The texts of the interface', () => {
  const CALL = /(?<![\w.])(?:vscode\.l10n\.)?t\(\s*'((?:[^'\\]|\\.)*)'/g;
  /** What the rules say crosses the core's door as data; the bundle is looked up there. */
  const MESSAGE = /(?<![\w.])message\(\s*'((?:[^'\\]|\\.)*)'/g;

  it('are all in the bundle that translators are given, and no others', () => {
    const bundle = readJson('l10n/bundle.l10n.json');
    same(Object.keys(bundle), [
      ...code.flatMap((source) => matchesIn(source, CALL)),
      ...[...verify, ...factCheck].flatMap((source) => matchesIn(source, MESSAGE)),
    ]);
    for (const [key, value] of Object.entries(bundle)) assert.equal(key, value);
  });
});
