import Mocha from 'mocha';
import { GUTTER } from './gutter';

/**
 * Runs tests inside an extension host, in Node or in a web worker, and rejects when one fails.
 *
 * @param declareTests requires the test files: their `describe` and `it` exist only from here on. The build writes it.
 */
export async function runMocha(declareTests: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false });
  Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => {
    for (const line of textOf(String(format), values).split('\n')) console.log(`${GUTTER}${line}`);
  };
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  declareTests();
  const failures = await new Promise<number>((ended) => mocha.run(ended));
  if (failures > 0) throw new Error(`${failures} integration tests failed`);
}

/** Mocha's reporters leave `%s` and `%d` to the console, but a line has to be whole to be taken apart. */
function textOf(format: string, values: unknown[]): string {
  const rest = [...values];
  return format.replace(/%[sd]/g, () => String(rest.shift()));
}
