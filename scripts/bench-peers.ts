import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runTool } from './process.ts';

/** What judges a text; some do so asynchronously. */
export type Judge = (text: string) => unknown;

/** A tool to be timed beside the coach: its packages, and how a judging function is made of their modules. */
interface PeerRecipe {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  use(load: (module: string) => Promise<Modules>): Promise<Judge>;
}

/** A module of somebody else's: nothing is known of it until it has been looked at. */
type Modules = Readonly<Record<string, unknown>>;

/** A peer, ready to be timed. */
export interface Peer {
  readonly name: string;
  readonly judge: Judge;
}

/** Who is timed beside the coach. Versions are fixed, so that figures can be compared over time. */
const RECIPES: readonly PeerRecipe[] = [
  {
    name: 'write-good',
    packages: { 'write-good': '1.0.8' },
    use: async (load) => asFunction((await load('write-good')).default),
  },
  {
    name: 'alex',
    packages: { alex: '11.0.1' },
    use: async (load) => asFunction((await load('alex')).markdown),
  },
  {
    name: 'retext',
    packages: {
      unified: '11.0.5',
      'retext-english': '5.0.0',
      'retext-simplify': '8.0.0',
      'retext-passive': '5.0.0',
      'retext-stringify': '4.0.0',
    },
    use: async (load) => {
      const plugins = ['retext-english', 'retext-simplify', 'retext-passive', 'retext-stringify'];
      const processor = asProcessor(asFunction((await load('unified')).unified)(''));
      for (const plugin of plugins) processor.use((await load(plugin)).default);
      return (text) => processor.processSync(text);
    },
  },
  {
    name: 'compromise',
    packages: { compromise: '14.17.0' },
    use: async (load) => asFunction((await load('compromise')).default),
  },
  {
    name: 'harper.js',
    packages: { 'harper.js': '2.10.0' },
    use: async (load) => {
      const { LocalLinter } = await load('harper.js');
      const { binary } = await load('harper.js/binary');
      const linter: { lint: Judge } = Reflect.construct(asFunction(LocalLinter), [{ binary }]);
      return (text) => linter.lint(text);
    },
  },
];

const FOLDER = join(ROOT, '.bench');

/** Installs the peers in a folder of their own, once: the project does not depend on them. */
async function install(): Promise<void> {
  const packages = RECIPES.flatMap((recipe) => Object.entries(recipe.packages));
  const missing = packages.filter(([name]) => !existsSync(join(FOLDER, 'node_modules', name)));
  if (missing.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const wanted = packages.map(([name, version]) => `${name}@${version}`);
  const code = await runTool('npm', ['install', '--silent', '--prefix', FOLDER, ...wanted]);
  if (code !== 0) throw new Error(`npm could not install ${wanted.join(', ')}`);
}

/** Loads a module as the folder of the peers has it. */
async function load(module: string): Promise<Modules> {
  const require = createRequire(join(FOLDER, 'package.json'));
  const [name = '', ...path] = module.split('/');
  // Packages that can only be imported have no file that `require` finds: their own description says which it is.
  const { exports, main } = require(join(FOLDER, 'node_modules', name, 'package.json'));
  const own = exports?.[path.length > 0 ? `./${path.join('/')}` : '.'] ?? exports ?? main ?? 'index.js';
  const file = typeof own === 'string' ? own : (own.import ?? own.default);
  const url = pathToFileURL(join(FOLDER, 'node_modules', name, typeof file === 'string' ? file : file.default));
  return import(url.href);
}

/** The peers, or those named. */
export async function loadPeers(names = RECIPES.map(({ name }) => name)): Promise<readonly Peer[]> {
  await install();
  const peers: Peer[] = [];
  for (const { name, use } of RECIPES) if (names.includes(name)) peers.push({ name, judge: await use(load) });
  return peers;
}

function asFunction(value: unknown): (...args: unknown[]) => unknown {
  if (typeof value !== 'function') throw new Error('a function was expected');
  return value as (...args: unknown[]) => unknown;
}

interface Processor {
  use(plugin: unknown): unknown;
  processSync(text: string): unknown;
}

function asProcessor(value: unknown): Processor {
  return value as Processor;
}
