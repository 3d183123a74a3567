// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseAddresses } from '../../../utils/surfaces/gmail/addresses.ts';
import { readRecipients, readSender } from '../../../utils/surfaces/gmail/recipients.ts';
import { showPage } from '../page.ts';

const PRIYA = { name: 'Priya Shah', address: 'priya@sea.example' };
const SAM = { name: undefined, address: 'sam@sea.example' };

describe('a list of addresses', () => {
  it.each([
    ['', []],
    ['pri', []],
    ['Garden friends', []],
    ['priya@', []],
    ['sam@sea.example', [SAM]],
    ['  sam@sea.example ; ', [SAM]],
    ['<sam@sea.example>', [SAM]],
    ['Priya Shah <priya@sea.example>', [PRIYA]],
    ['"Priya Shah" <priya@sea.example>', [PRIYA]],
    ['Priya Shah <priya@sea.example', [PRIYA]],
    ['Priya Shah <', []],
    ['sam@sea.example <sam@sea.example>', [SAM]],
    ['Shah, Priya <priya@sea.example>', [{ ...PRIYA, name: 'Shah, Priya' }]],
    ['"Shah, \\"P.\\"" <priya@sea.example>, sam@sea.example', [{ ...PRIYA, name: 'Shah, "P."' }, SAM]],
    ['pri, sam@sea.example', [SAM]],
    ['Priya  Shah<priya@sea.example>,sam@sea.example', [PRIYA, SAM]],
  ])('%j', (text, people) => expect(parseAddresses(text)).toEqual(people));
});

describe('the people a message is written to', () => {
  const chip = (address: string, name = '') =>
    `<div role="option" data-hovercard-id="${address}" data-name="${name}"></div>`;
  const row = (name: string, inside: string, typed = '') =>
    `<div name="${name}"><div role="listbox" aria-multiselectable="true">${inside}<input role="combobox" value="${typed}"></div></div>`;
  const read = (...parts: string[]) => {
    showPage(`<body><form>${parts.join('')}</form></body>`);
    return readRecipients(document).map(({ name, address }) => name ?? address);
  };

  it.each([
    [
      'To before Cc, typed ones too',
      [row('cc', chip('c@x.example', 'Cy')), row('to', chip('a@x.example', 'Ada'), 'b@x.example')],
      ['Ada', 'b@x.example', 'Cy'],
    ],
    ['Bcc where nobody else is', [row('to', ''), row('bcc', chip('b@x.example', 'Bo'))], ['Bo']],
    ['no Bcc beside others', [row('to', chip('a@x.example', 'Ada')), row('bcc', chip('b@x.example', 'Bo'))], ['Ada']],
    [
      'nobody out of a list of suggestions',
      [row('to', ''), `<div role="listbox" aria-multiselectable="false">${chip('o@x.example', 'Olu')}</div>`],
      [],
    ],
    [
      'no suggestions that drop down within the row',
      [row('to', `<div role="listbox" aria-multiselectable="false">${chip('o@x.example', 'Olu')}</div>`)],
      [],
    ],
    ['no group of contacts', [row('to', chip('group-17', 'Gardeners'))], []],
    [
      'each person once',
      [row('to', chip('a@x.example') + chip('A@x.example', 'Ada')), row('cc', chip('a@x.example'))],
      ['Ada'],
    ],
    [
      'an address in place of a name that only repeats it',
      [row('to', chip('a@x.example', 'a@x.example'))],
      ['a@x.example'],
    ],
    [
      'the folded line where there is nothing else',
      ['<div class="aoD hl"><span email="a@x.example">Ada</span></div>'],
      ['Ada'],
    ],
    ['nobody', ['<p>Hello</p>'], []],
  ])('are %s', (_, parts, names) => expect(read(...parts)).toEqual(names));
});

describe('the sender', () => {
  const account = (label: string) => `<a href="https://accounts.google.com/SignOutOptions" aria-label="${label}"></a>`;
  const read = (markup: string) => {
    showPage(`<body>${markup}</body>`);
    return readSender(document, document);
  };

  it.each([
    ['Google Account: Tom Reyes  \n(tom@seeds.example)', 'Tom Reyes'],
    ['Google アカウント：Tom Reyes（tom@seeds.example）', 'Tom Reyes'],
    ['Tom Reyes (tom@seeds.example)', 'Tom Reyes'],
    ['Google Account: tom@seeds.example', undefined],
  ])('is named by the account %j', (label, name) => expect(read(account(label))?.name).toBe(name));

  it('is the chosen one where one is chosen', () => {
    const chosen = '<input name="from" value="Seed Library &lt;hello@seeds.example&gt;">';
    expect(read(account('Account: Tom (tom@seeds.example)') + chosen)?.name).toBe('Seed Library');
  });

  it('has the name of the account when the account is chosen', () => {
    const chosen = '<input name="from" value="tom@seeds.example">';
    expect(read(account('Account: Tom (tom@seeds.example)') + chosen)?.name).toBe('Tom');
  });

  it('is unknown where the page says nothing', () => expect(read('<input name="from" value="">')).toBeUndefined());
});
