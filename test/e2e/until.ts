const PAUSE_MS = 100;

/**
 * Asks again and again until `ask` has an answer that is neither `undefined` nor `false`.
 *
 * @throws after `timeout` milliseconds, naming `what` was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}

/** Reads again and again until it reads the same twice: what was read stands still. */
export async function still<T>(what: string, read: () => Promise<T>): Promise<T> {
  let before: string | undefined;
  const { value } = await until(`${what} to stand still`, async () => {
    const now = await read();
    const text = JSON.stringify(now);
    const isStill = text === before;
    before = text;
    return isStill && { value: now };
  });
  return value;
}

/** Tries again and again until nothing is thrown, and throws what was thrown last. */
export async function eventually(attempt: () => Promise<void>): Promise<void> {
  let last: unknown;
  const succeeds = () =>
    attempt().then(
      () => true,
      (error: unknown) => {
        last = error;
        return false;
      },
    );
  await until('success', succeeds).catch(() => {
    throw last;
  });
}
