// npm test [-- STAGE…]: every check there is, or the named ones; ends with one line, `N passed, N failed`.
import { spawn } from 'node:child_process';
import { PROJECT, ensureInstalled } from './project.mjs';

const node = (...args) => [process.execPath, ...args];
const tsx = (...args) => node('--import', 'tsx', ...args);
// Not bin/mocha.js: that starts a second process, which a kill would leave behind.
const mocha = (...args) => tsx('node_modules/mocha/bin/_mocha', ...args);

/** In the order in which they run: what fails soonest comes first. `tests`: it prints a report of mocha's. */
const STAGES = [
  { name: 'build', command: node('scripts/build.mjs', '--tests') },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unit', command: mocha('--config', '.mocharc.json'), tests: true },
  { name: 'pandoc', command: mocha('--config', 'test/pandoc/.mocharc.json'), tests: true },
  { name: 'git', command: mocha('--config', 'test/git/.mocharc.json'), tests: true },
  { name: '1.105', command: tsx('test/host/extensionTests.ts', '1.105'), tests: true, built: true },
  { name: '1.139', command: tsx('test/host/extensionTests.ts', '1.139'), tests: true, built: true },
  { name: 'web', command: tsx('test/host/webExtensionTests.ts'), tests: true, built: true },
  { name: 'e2e', command: mocha('--config', 'test/e2e/.mocharc.json'), tests: true, built: true },
];

/** The stages to run; one that needs the bundles has them built first. */
function chosen(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`No such stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  }
  if (names.length === 0) return STAGES;
  const needsBuild = STAGES.some(({ name, built }) => built && names.includes(name));
  return STAGES.filter(({ name }) => names.includes(name) || (needsBuild && name === 'build'));
}

/** Runs a stage with its output on the screen, and kept. */
async function run([command, ...args]) {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd: PROJECT, stdio: ['inherit', 'pipe', 'pipe'], shell });
  let output = '';
  const show = (stream) => (data) => {
    output += data;
    stream.write(data);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));
  // Ctrl-C reaches the child by itself; a polite kill of this process would leave it, and its windows, running.
  const end = () => {
    child.kill();
    process.exit(143);
  };
  process.once('SIGTERM', end);
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  process.off('SIGTERM', end);
  return { code, output };
}

/** The sum of `N passing`, `N failing` or `N pending` in reports of mocha's; those from VS Code have a rule before them. */
function sum(output, word) {
  const found = output.matchAll(new RegExp(`^(?:│ )?\\s*(\\d+) ${word}\\b`, 'gm'));
  return [...found].reduce((total, [, count]) => total + Number(count), 0);
}

/** What a stage comes to. Whatever ends badly without a failed test to show for it counts as one. */
function countsOf({ tests }, { code, output }) {
  const passed = tests ? sum(output, 'passing') : 0;
  const failed = tests ? sum(output, 'failing') : 0;
  const skipped = tests ? sum(output, 'pending') : 0;
  const ranNothing = tests && passed + failed === 0;
  return { passed, failed: failed === 0 && (code !== 0 || ranNothing) ? 1 : failed, skipped };
}

/** The most of a stage's failures that is shown again, in characters. */
const SHOWN_AGAIN = 6000;

/** What a stage that ended badly has to say: mocha's list of failed tests, else the last it printed. */
function complaint(output) {
  const list = output.search(/^(?:│ )?\s*\d+ failing\b/m);
  return list === -1 ? output.slice(-SHOWN_AGAIN) : output.slice(list, list + SHOWN_AGAIN);
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main() {
  const stages = chosen(process.argv.slice(2));
  await ensureInstalled();
  const lines = [];
  const complaints = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  let buildFailed = false;
  for (const stage of stages) {
    // There is nothing to test, or worse, the bundles of a build that went well before.
    if (stage.built && buildFailed) continue;
    console.log(`\n━━ ${stage.name} ━━`);
    const started = Date.now();
    const ended = await run(stage.command);
    const counts = countsOf(stage, ended);
    if (counts.failed > 0) complaints.push(`━━ what failed in ${stage.name} ━━\n${complaint(ended.output)}`);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const says = stage.tests ? describe(counts) : counts.failed ? 'failed' : 'done';
    lines.push(`${stage.name.padEnd(8)} ${says} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
    buildFailed ||= stage.name === 'build' && counts.failed > 0;
  }
  // Once more where a long log ends: who reads only its end must see it.
  for (const each of complaints) console.log(`\n${each}`);
  console.log(`\n${lines.join('\n')}\n\n${describe(total)}`);
  return total.failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(`${error.message}\n\n0 passed, 1 failed`);
    process.exit(1);
  },
);
