import fc from 'fast-check';

/**
 * How long a property may look for inputs, and then for a smaller one that fails too, in ms. Without a limit a failing one
 * that is costly to try shrinks for half an hour, and the run is stopped before it can say what failed.
 */
const LIMIT = 20_000;

// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugin that follows it cannot be set for all properties
fc.configureGlobal({ interruptAfterTimeLimit: LIMIT });
