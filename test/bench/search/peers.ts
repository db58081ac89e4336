import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Fuse, { type IFuseOptions } from 'fuse.js';
import { type SearchClaim, type SearchSource } from '../../../src/core/search/entry';
import { type Contestant } from './contestant';

/** Resolves what `test/bench/package.json` asks for. */
const load = createRequire(join(process.cwd(), 'test/bench/package.json'));

type Row = SearchClaim & { readonly outlet: string; readonly title: string };

function rowsOf(sources: readonly SearchSource[]): readonly Row[] {
  return sources.flatMap(({ outlet = '', title = '', claims }) => claims.map((claim) => ({ ...claim, outlet, title })));
}

/** With the settings with which each found most in SEARCH.md's comparison at a bearable speed. */
export const PEERS: Readonly<Record<string, () => Contestant>> = {
  minisearch,
  fuse: () => fuse({ useExtendedSearch: true }),
  fusetokens: () => fuse({ useTokenSearch: true }),
  flexsearch,
  fts5,
};

interface MiniSearchLike {
  addAll(rows: readonly object[]): void;
  search(query: string): readonly { readonly id: string }[];
  replace(row: object): void;
  toJSON(): object;
}
type MiniSearchClass = (new (options: object) => MiniSearchLike) & {
  loadJSON(json: string, options: object): MiniSearchLike;
};

function minisearch(): Contestant {
  const { default: MiniSearch } = load('minisearch') as { default?: MiniSearchClass } & MiniSearchClass;
  const Class = MiniSearch ?? (load('minisearch') as MiniSearchClass);
  const options = {
    idField: 'claimId',
    fields: ['text', 'speaker', 'outlet', 'title'],
    searchOptions: {
      prefix: (_: string, i: number, words: readonly string[]) => i === words.length - 1,
      fuzzy: (word: string) => (word.length > 3 ? 0.2 : false),
      boost: { text: 2, speaker: 2 },
    },
  };
  let engine = new Class(options);
  return {
    build: (sources) => {
      engine.addAll(rowsOf(sources));
    },
    search: (query, limit) =>
      engine
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id),
    replace: (source) => {
      for (const row of rowsOf([source])) engine.replace(row);
    },
    save: (folder) => {
      writeFileSync(join(folder, 'index'), JSON.stringify(engine));
    },
    load: (folder) => {
      engine = Class.loadJSON(readFileSync(join(folder, 'index'), 'utf8'), options);
    },
  };
}

function fuse(how: IFuseOptions<Row>): Contestant {
  const options = {
    keys: ['text', 'speaker', 'outlet', 'title'],
    ignoreLocation: true,
    ignoreDiacritics: true,
    ...how,
  };
  let engine = new Fuse<Row>([], options);
  return {
    build: (sources) => {
      engine = new Fuse(rowsOf(sources), options);
    },
    search: (query, limit) => engine.search(query, { limit }).map(({ item }) => item.claimId),
    replace: (source) => {
      const ids = new Set(source.claims.map(({ claimId }) => claimId));
      engine.remove(({ claimId }) => ids.has(claimId));
      for (const row of rowsOf([source])) engine.add(row);
    },
  };
}

interface FlexSearchLike {
  add(id: string, text: string): void;
  update(id: string, text: string): void;
  search(query: string, options: object): readonly string[];
}

function flexsearch(): Contestant {
  const { Index } = load('flexsearch') as { Index: new (options: object) => FlexSearchLike };
  const engine = new Index({ tokenize: 'tolerant', suggest: true });
  const textOf = ({ text, speaker, outlet, title }: Row) => [text, speaker, outlet, title].join(' ');
  return {
    build: (sources) => {
      for (const row of rowsOf(sources)) engine.add(row.claimId, textOf(row));
    },
    search: (query, limit) => engine.search(query, { limit, suggest: true }),
    replace: (source) => {
      for (const row of rowsOf([source])) engine.update(row.claimId, textOf(row));
    },
  };
}

interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): readonly { readonly id: string }[];
}
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

/** Words and prefixes, ranked by bm25; Node has SQLite from 22.5 on. */
function fts5(): Contestant {
  const { DatabaseSync } = load('node:sqlite') as { DatabaseSync: new (path: string) => Database };
  let db = new DatabaseSync(':memory:');
  const query = () =>
    db.prepare('select id from claims where claims match ? order by bm25(claims, 0, 2, 2, 1, 1) limit ?');
  let ask: Statement | undefined;
  const add = (sources: readonly SearchSource[]) => {
    const insert = db.prepare('insert into claims values (?, ?, ?, ?, ?)');
    db.exec('begin');
    for (const { claimId, text, speaker = '', outlet, title } of rowsOf(sources))
      insert.run(claimId, text, speaker, outlet, title);
    db.exec('commit');
  };
  return {
    build: (sources) => {
      db.exec(
        `create virtual table claims using fts5(id unindexed, text, speaker, outlet, title,
         tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`,
      );
      add(sources);
    },
    search: (text, limit) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      ask ??= query();
      return ask
        .all(words.map((word, i) => `"${word}"${i === words.length - 1 ? '*' : ''}`).join(' OR '), limit)
        .map(({ id }) => id);
    },
    save: (folder) => {
      db.exec(`vacuum into '${join(folder, 'index')}'`);
    },
    load: (folder) => {
      db = new DatabaseSync(join(folder, 'index'));
      ask = undefined;
    },
  };
}
