import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a tool of the project or of the machine in the project's folder, its output going where ours goes.
 *
 * Gives the exit code: 127 where it can't be started, 1 where a signal ended it.
 */
export function runTool(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // Windows finds `tsc.cmd` only through its shell.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
