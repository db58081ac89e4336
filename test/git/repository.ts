import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A repository of its own, with none of the machine's settings. */
export class Repository {
  private readonly folder = mkdtempSync(join(tmpdir(), 'newscite-git-'));

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Commits files of these texts on a branch that begins where `from` is. */
  commit(branch: string, from: string | undefined, files: Readonly<Record<string, string>>): void {
    if (from !== undefined) this.git('checkout', '--quiet', '-B', branch, from);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', branch);
  }

  /** Merges a branch into the present one. False where git asks somebody to put a conflict right. */
  merge(branch: string): boolean {
    try {
      this.git('merge', '--quiet', '--no-edit', branch);
      return true;
    } catch {
      return false;
    }
  }

  read(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private git(...args: readonly string[]): void {
    const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const who = ['-c', 'user.name=Ada Quill', '-c', 'user.email=ada@example.org'];
    execFileSync('git', [...who, ...args], { cwd: this.folder, env: { ...process.env, ...own }, stdio: 'ignore' });
  }
}
