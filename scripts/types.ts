// Type checks: the whole project, then the engine alone, which knows no page and no browser.
import { runTool } from './process.ts';

const PROJECTS = ['.', 'utils/coach'];

/** Checks every project, so that one run shows all errors; whether all are clean. */
export async function checkTypes(): Promise<boolean> {
  const codes: number[] = [];
  for (const project of PROJECTS) codes.push(await runTool('tsc', ['--noEmit', '-p', project]));
  return codes.every((code) => code === 0);
}

if (import.meta.main) process.exitCode = (await checkTypes()) ? 0 : 1;
