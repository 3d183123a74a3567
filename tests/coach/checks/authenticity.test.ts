import { describe, expect, it } from 'vitest';
import { judge } from '../marked.ts';

const BEGINNING = 'Hi Priya,\n\nIt was good to meet you at the allotment fair on Saturday. ';

describe('authenticity', () => {
  it.each([
    'I would love to «pick your brain» about worms over a coffee on Friday.',
    'Your worm farm made me laugh all week. Let me know when you are free to «touch base».',
    'Your worm farm made me laugh all week. Please «do not hesitate to» visit ours on Friday.',
  ])('asks for own words: %s', (rest) => {
    const { status, pointedAt, marked, advice } = judge('authenticity', BEGINNING + rest);
    expect({ status, pointedAt }).toEqual({ status: 'improve', pointedAt: marked });
    expect(advice).toContain('in your own words');
  });

  it.each([
    'I hear that «[Company Name]» grows worms too. Coffee on Friday?',
    'Your talk about «{{topic}}» made me laugh all week. Coffee on Friday?',
    'What stayed with me was «‹what they said›». Coffee on Friday?',
    'See you at the «XXX» next week? I still think of your worms.',
  ])('finds what a template left: %s', (rest) => {
    const { status, pointedAt, marked } = judge('authenticity', BEGINNING + rest);
    expect({ status, pointedAt }).toEqual({ status: 'miss', pointedAt: marked });
  });

  it.each([
    'Hope you are well. Your worm farm made me laugh all week. Coffee on Friday? xxx',
    'I made notes [1] of all you said about worms. Coffee on Friday?',
    'Let us keep in touch, I want to hear how the worms do.',
  ])('lets ordinary words be: %s', (rest) => {
    expect(judge('authenticity', BEGINNING + rest).status).toBe('pass');
  });
});
