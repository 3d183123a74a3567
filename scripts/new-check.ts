// Begins a new check: its file, its test, its line in the list and its id. `npm run new:check -- <id>`
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './process.ts';

const LIST = 'utils/coach/checks/index.ts';
const IDS = 'utils/coach/types.ts';

/** What is wrong with an id; `undefined` for a good one. Settings are keyed by it, so it had better be right. */
export function faultOf(id: string): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return 'an id is lower-case words joined by hyphens, such as "next-step"';
  if (id.startsWith('no-')) return 'an id names what is good, not what is missing';
  return undefined;
}

/** The files of a new check by their paths; `read` gives those that are there already. */
export function filesFor(id: string, read: (path: string) => string): Readonly<Record<string, string>> {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    [`utils/coach/checks/${id}.ts`]: checkFile(id),
    [`tests/coach/checks/${id}.test.ts`]: testFile(id),
    [LIST]: withListed(read(LIST), id, name),
    // The two checks of facts alone close the list; the guide's come before them.
    [IDS]: insertBefore(read(IDS), "  'length',\n", `  '${id}',\n`),
  };
}

function withListed(list: string, id: string, name: string): string {
  const line = `import ${name} from './${id}.ts';`;
  const imports = [...list.matchAll(/^import \w+ from '\.\/.+';$/gm)].map(([text]) => text);
  const pathOf = (text: string) => text.replace(/^.* from /, '');
  const next = imports.find((text) => pathOf(text) > pathOf(line));
  const last = imports.at(-1) ?? '';
  const withImport = next ? insertBefore(list, next, `${line}\n`) : list.replace(last, () => `${last}\n${line}`);
  return insertBefore(withImport, '  length,\n', `  ${name},\n`);
}

function insertBefore(text: string, mark: string, added: string): string {
  if (!text.includes(mark)) throw new Error(`"${mark.trim()}" is no longer where a new check would be put before it`);
  return text.replace(mark, () => added + mark);
}

function checkFile(id: string): string {
  return `import { defineCheck, type Examples, GUIDANCE, type NearMiss, NOT_APPLICABLE } from '../check.ts';

export const examples: Examples = {
  pass: [],
  improve: [],
  miss: [],
};

// First of all: messages that differ in little, on either side of the line.
export const nearMisses: readonly NearMiss[] = [];

export default defineCheck({
  id: '${id}',
  title: '',
  short: '',
  why: '',
  source: GUIDANCE,
  judge() {
    return NOT_APPLICABLE;
  },
});
`;
}

function testFile(id: string): string {
  return `import { describe, expect, it } from 'vitest';
import { createReviewer } from '../../../utils/coach/review.ts';

/** The status of the check for a message to Priya. */
function statusOf(body: string) {
  const review = createReviewer()({ surface: 'email', to: [{ name: 'Priya Shah' }], isReply: false, body });
  return review.verdicts.find(({ check }) => check === '${id}')?.status;
}

describe('${id}', () => {
  it('passes what is good', () => {
    expect(statusOf('Hi Priya,\\n\\nIt was good to meet you at the fair on Saturday.')).toBe('pass');
  });
});
`;
}

function newCheck(id: string): void {
  const fault = faultOf(id);
  if (fault) throw new Error(fault);
  if (existsSync(join(ROOT, `utils/coach/checks/${id}.ts`))) throw new Error(`there is a check "${id}" already`);
  const files = filesFor(id, (path) => readFileSync(join(ROOT, path), 'utf8'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(
    'Next: the examples, then title, why and source, then judge. The tests fail until they are there.\n',
  );
}

if (import.meta.main) {
  try {
    newCheck(process.argv[2] ?? '');
  } catch (error) {
    process.stderr.write(`new:check: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
