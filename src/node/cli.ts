import module, { createRequire } from 'node:module';
import { join } from 'node:path';

// The commands lie in a bundle of their own, so that Node can keep what it has compiled of it: a quarter of a short
// command's time. Node has this from 22.1 on; it is kept where Node keeps it by default, or in $NODE_COMPILE_CACHE.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();
createRequire(__filename)(join(__dirname, 'commands.js'));
