import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, runTool } from './process.ts';

/** A tool to be timed beside the coach: `use` makes its judging function from its module. */
interface PeerRecipe {
  readonly name: string;
  readonly version: string;
  use(module: unknown): (text: string) => unknown;
}

/** A peer, ready to be timed. */
export interface Peer {
  readonly name: string;
  judge(text: string): unknown;
}

/** Who is timed beside the coach; one line each. Versions are fixed, so that figures can be compared over time. */
const RECIPES: readonly PeerRecipe[] = [{ name: 'write-good', version: '1.0.8', use: asFunction }];

const FOLDER = join(ROOT, '.bench');

/** Installs the peers in a folder of their own, once: the project does not depend on them. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const missing = RECIPES.filter(({ name }) => !existsSync(join(FOLDER, 'node_modules', name)));
  if (missing.length > 0) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
    const packages = RECIPES.map(({ name, version }) => `${name}@${version}`);
    const code = await runTool('npm', ['install', '--silent', '--prefix', FOLDER, ...packages]);
    if (code !== 0) throw new Error(`npm could not install ${packages.join(', ')}`);
  }
  const require = createRequire(join(FOLDER, 'package.json'));
  return RECIPES.map(({ name, use }) => ({ name, judge: use(require(name)) }));
}

function asFunction(module: unknown): (text: string) => unknown {
  if (typeof module !== 'function') throw new Error('a function was expected');
  return (text) => module(text);
}
