// Runs pandoc on what comes as JSON on standard input: [{ options, text, files }, …]. A process of its own, because
// pandoc-wasm awaits at its top level, which the loader of the tests cannot.
import { text } from 'node:stream/consumers';
import { convert } from 'pandoc-wasm';

const results = [];
for (const { options, text: input, files } of JSON.parse(await text(process.stdin))) {
  const { stdout, stderr, warnings } = await convert(options, input, files);
  results.push({ stdout, stderr, warnings: warnings.filter(({ verbosity }) => verbosity !== 'INFO') });
}
process.stdout.write(JSON.stringify(results));
