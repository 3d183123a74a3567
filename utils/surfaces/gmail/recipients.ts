import type { Named } from '../../coach/types.ts';
import { cleanName, parseAddresses } from './addresses.ts';
import { ACCOUNT, chips, classicChips, FROM, type Row, SUGGESTIONS, SUMMARY, typed } from './selectors.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const valuesOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll<Field>(selector)].flatMap(({ value }) => parseAddresses(value));

function readChips(root: ParentNode, row: Row): Named[] {
  return [...root.querySelectorAll(chips(row))].flatMap((chip) => {
    const address = chip.getAttribute('data-hovercard-id') ?? '';
    // Groups of contacts have an id without "@"; lists of suggestions hold people nobody chose.
    if (!address.includes('@') || chip.closest(SUGGESTIONS)) return [];
    return [{ name: cleanName(chip.getAttribute('data-name'), address), address }];
  });
}

function readRow(root: ParentNode, row: Row): Named[] {
  const current = readChips(root, row);
  const chosen = current.length > 0 ? current : valuesOf(root, classicChips(row));
  return [...chosen, ...valuesOf(root, typed(row))];
}

function readSummary(root: ParentNode): Named[] {
  return [...root.querySelectorAll(SUMMARY)].flatMap((entry) => {
    const address = entry.getAttribute('email') ?? '';
    if (!address.includes('@')) return [];
    return [{ name: cleanName(entry.getAttribute('name') ?? entry.textContent, address), address }];
  });
}

/** Each address once, where it came first; a later entry may still give the name. */
function unique(people: readonly Named[]): Named[] {
  const byAddress = new Map<string, Named>();
  for (const person of people) {
    const key = person.address?.toLowerCase() ?? '';
    const known = byAddress.get(key);
    if (!known?.name) byAddress.set(key, known ? { ...known, name: person.name } : person);
  }
  return [...byAddress.values()];
}

/**
 * The people a message is written to: To, then Cc; Bcc only where there is nobody else, since a person copied in secret
 * is not the one who is addressed. `[]` when nobody is filled in yet.
 */
export function readRecipients(root: ParentNode): Named[] {
  const open = [...readRow(root, 'to'), ...readRow(root, 'cc')];
  const people = open.length > 0 ? open : readRow(root, 'bcc');
  return unique(people.length > 0 ? people : readSummary(root));
}

/** `Account: Robin Example (robin@example.com)`, in whatever language: the name stands before the address in brackets. */
const ACCOUNT_LABEL = /(?:^|[:：])\s*(?<name>[^:：]+?)\s*[(（](?<address>[^\s()（）]+@[^\s()（）]+)[)）]\s*$/;

/** Who writes, where the page says so: the chosen sender, else the account. */
export function readSender(root: ParentNode, document: Document): Named | undefined {
  const [chosen] = valuesOf(root, FROM);
  const label = document.querySelector(ACCOUNT)?.getAttribute('aria-label') ?? '';
  const groups = ACCOUNT_LABEL.exec(label)?.groups;
  const account = groups && { name: cleanName(groups.name, groups.address), address: groups.address };
  if (!chosen) return account;
  return chosen.name || chosen.address !== account?.address ? chosen : account;
}
