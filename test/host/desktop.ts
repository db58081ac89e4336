import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { type Release } from './releases';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const ANSWER_MS = 3000;

/**
 * The desktop program to test with: the one that `VSCODE_PATH` names, else a downloaded one where there is a screen to
 * show it on and the download site answers. Otherwise nothing, quickly and without a word: machines that build often
 * reach package registries only, and `editor.ts` needs no more.
 */
export async function findDesktop(release: Release): Promise<string | undefined> {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  if (!hasScreen()) return undefined;
  const version = await newestPatch(release);
  return version === undefined ? undefined : downloadAndUnzipVSCode({ version });
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function newestPatch({ vscode }: Release): Promise<string | undefined> {
  try {
    const response = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(ANSWER_MS) });
    const versions = (await response.json()) as string[];
    return versions.find((version) => version.startsWith(`${vscode}.`));
  } catch {
    return undefined;
  }
}
