const PAUSE_MS = 100;

/**
 * Asks again and again until `ask` has an answer that is neither `undefined` nor `false`.
 *
 * @throws after `timeout` milliseconds, naming `what` was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}
