// Stands in for `node:assert/strict` in the web bundle: the package of that name, which is the same for browsers.
import assert from 'assert';

export default assert.strict;
