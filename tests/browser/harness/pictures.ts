import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../screenshots');

/** Where a picture of this name is kept, for people to look at; the folder is no part of the repository. */
export function pictureOf(name: string): `${string}.png` {
  mkdirSync(folder, { recursive: true });
  return `${join(folder, name)}.png`;
}
