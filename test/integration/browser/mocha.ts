// Stands in for `mocha` in the web bundle: its build for browsers, which puts itself on the global object.
import 'mocha/mocha.js';
import type Mocha from 'mocha';

export default (globalThis as unknown as { Mocha: typeof Mocha }).Mocha;
