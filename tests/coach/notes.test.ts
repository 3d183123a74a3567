import { describe, expect, it } from 'vitest';
import { namedNotes, stemsOf } from '../../utils/coach/notes.ts';
import { judge } from './marked.ts';

const PERSON = { metAt: 'the Rotary breakfast in Hull', interests: ['trail running', 'baking bread'] };

describe('what is noted of the reader', () => {
  it.each([
    ['an interest', 'How was the run on Sunday?', { interest: true, place: false }],
    ['an interest in another form', 'My loaf never rises, and you bake every week.', { interest: true, place: false }],
    ['an interest in another word', 'Are you still jogging in the mornings?', { interest: true, place: false }],
    ['the place of meeting', 'At the breakfast you saved me a seat.', { interest: false, place: true }],
    ['both', 'You talked of trails at the Rotary.', { interest: true, place: true }],
    ['nothing', 'It was good to meet you.', { interest: false, place: false }],
    ['nothing by small words alone', 'I was in the hall with the others.', { interest: false, place: false }],
  ])('is found in a draft that names %s', (_, sentence, named) => {
    expect(namedNotes(PERSON, [stemsOf(sentence)])).toMatchObject(named);
  });

  it('is not there where nothing is noted', () => {
    const sentences = [stemsOf('How was the run on Sunday?')];
    const nothing = { interest: false, isInterestItself: false, place: false };
    expect(namedNotes(undefined, sentences)).toEqual(nothing);
    expect(namedNotes({}, sentences)).toEqual(nothing);
  });

  it('counts as shared', () => {
    const body =
      'Hi Priya,\n\nIt was great to talk to you on Saturday. I hope the running goes well. Coffee on Thursday?';
    expect(judge('shared-interest', body, { person: PERSON }).status).toBe('pass');
    expect(judge('shared-interest', body, { person: { interests: ['chess'] } }).status).toBe('miss');
  });

  it.each([
    ['reading', 'Could we book a call?'],
    ['hiking', 'Let me walk you through our product.'],
    ['gardening', 'I manage the power plant.'],
  ])('is not named where a note of %s meets a word of trade: %s', (interest, sentence) => {
    expect(namedNotes({ interests: [interest] }, [stemsOf(sentence)]).interest).toBe(false);
  });
});
