import { describe, expect, it } from 'vitest';
import { readCallName, titledName } from '../../../utils/coach/offers/names.ts';

describe('how somebody is called', () => {
  it.each([
    ['Priya Shah', 'Priya'],
    ['Priya', 'Priya'],
    ['Shah, Priya', 'Priya'],
    ['SHAH, PRIYA', 'Priya'],
    ['PRIYA SHAH', 'Priya'],
    ['priya shah', 'Priya'],
    ['  Priya   Shah ', 'Priya'],
    ['Priya Shah, PhD', 'Priya'],
    ['Priya Shah, MBA, PMP', 'Priya'],
    ['Shah, Dr. Priya', 'Priya'],
    ['Priya Shah (she/her)', 'Priya'],
    ['Priya Shah (Northfield Ltd)', 'Priya'],
    ['Priya Shah | Northfield', 'Priya'],
    ['Priya Shah - Northfield', 'Priya'],
    ['Priya from Northfield', 'Priya'],
    ["'Priya Shah'", 'Priya'],
    ['🌟 Priya ✨ Shah 👩🏽‍🔬', 'Priya'],
    ['Robert "Bob" Smith', 'Bob'],
    ['Dr. Ngozi Okafor', 'Ngozi'],
    ['Prof. Dr. Ngozi Okafor', 'Ngozi'],
    ['Dr.Ngozi Okafor', 'Ngozi'],
    ['JEAN-PAUL MARTIN', 'Jean-Paul'],
    ["SINÉAD O'BRIEN", 'Sinéad'],
    ['JP MORRIS', 'JP'],
    ['JO MORRIS', 'Jo'],
    ['DeShawn Carter', 'DeShawn'],
    ['J. Robert Lindqvist', 'Robert'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['Van Nguyen', 'Van'],
    ['VAN NGUYEN', 'Van'],
    ['Jack Ma', 'Jack'],
    ['Иван Петров', 'Иван'],
    ['ИВАН ПЕТРОВ', 'Иван'],
    ['محمد علي', 'محمد'],
    ['田中 太郎', '田中 太郎'],
    ['김민준', '김민준'],
  ])('%s is called %s', (shown, first) => {
    expect(readCallName(shown)?.first).toBe(first);
  });

  it.each([
    undefined,
    '',
    '   ',
    '🌟',
    'priya.shah@northfield.example',
    'priya.shah',
    'pshah92',
    'Northfield Ltd',
    'Acme, Inc.',
    'Support Team',
    'University of Leeds',
    'Bank of Ireland',
    'Smith & Sons',
    'no-reply',
    'HSBC',
    'NHS',
    '12345',
  ])('%s is nobody whom one could call by name', (shown) => {
    expect(readCallName(shown)).toBeUndefined();
  });

  it('does not know the first name behind an initial or a title', () => {
    expect(readCallName('J. Smith')?.first).toBeUndefined();
    expect(readCallName('Dr. Okafor')?.first).toBeUndefined();
  });

  it.each([
    ['Dr. Ngozi Okafor', 'Dr. Okafor'],
    ['Dr Okafor', 'Dr Okafor'],
    ['Mr. Ludwig van den Berg', 'Mr. van den Berg'],
    ['Sir Tim Hale', 'Sir Tim'],
    ['Sister Agnes', 'Sister Agnes'],
    ['Prof. Jack Ma', 'Prof. Ma'],
  ])('%s is addressed as %s', (shown, titled) => {
    const name = readCallName(shown);
    expect(name && titledName(name)).toBe(titled);
  });

  it('has no title to address where the name brings none', () => {
    const name = readCallName('Priya Shah');
    expect(name && titledName(name)).toBeUndefined();
  });
});
