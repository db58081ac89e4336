/** What a fresh process does: `fresh NAME FOLDER` loads what was saved there, answers two queries, ends. */
import { newscite } from './newscite';

const LIMIT = 10;
const QUERIES = ['minister bridge reprot', 'open sou'];

const [name = 'newscite', folder = ''] = process.argv.slice(2);
void answerAtOnce();

async function answerAtOnce(): Promise<void> {
  // Others are loaded when they are meant: reading their code is no part of our start.
  const make = name === 'newscite' ? newscite : (await import('./peers')).PEERS[name];
  const contestant = make?.();
  contestant?.load?.(folder);
  for (const query of QUERIES) contestant?.search(query, LIMIT);
}
