import type { Named } from '../../coach/types.ts';

/** What parts one address from the next: a comma or semicolon outside of quotes and angle brackets. */
const ENTRY = /(?:"(?:[^"\\]|\\.)*"?|<[^>]*>?|[^,;"<])+/g;

/** `Name <address>`; the closing bracket may be yet to come. */
const WITH_NAME = /^(?<name>.*?)\s*<(?<address>[^<>]*)>?$/;

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** A name as a person reads it, without the quotes that the format asks for; `undefined` where it only repeats the address. */
export function cleanName(name: string | null | undefined, address?: string): string | undefined {
  const clean = (name ?? '')
    .replace(/^\s*"(.*?)"?\s*$/s, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return clean && clean !== address && !ADDRESS.test(clean) ? clean : undefined;
}

function parseEntry(entry: string): Named | undefined {
  const groups = WITH_NAME.exec(entry)?.groups;
  const address = (groups?.address ?? entry).trim();
  if (!ADDRESS.test(address)) return undefined;
  return { name: cleanName(groups?.name, address), address };
}

/**
 * Reads a list of addresses as people type it, finished or not: `Priya Shah <priya@sea.example>, sam@ha`.
 *
 * What holds no address is left out: a few typed letters, or the name of a group of contacts. Never throws.
 */
export function parseAddresses(text: string): Named[] {
  // With one address only, a comma before its bracket is part of the name: "Shah, Priya <priya@sea.example>".
  const isOne = /^[^@]*<[^@]*@[^@]*$/.test(text);
  const entries = isOne ? [text] : (text.match(ENTRY) ?? []);
  return entries.flatMap((entry) => parseEntry(entry.trim()) ?? []);
}
