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
    expect(namedNotes(PERSON, [stemsOf(sentence)])).toEqual(named);
  });

  it('is not there where nothing is noted', () => {
    const sentences = [stemsOf('How was the run on Sunday?')];
    expect(namedNotes(undefined, sentences)).toEqual({ interest: false, place: false });
    expect(namedNotes({}, sentences)).toEqual({ interest: false, place: false });
  });

  it('counts as shared', () => {
    const body =
      'Hi Priya,\n\nIt was great to talk to you on Saturday. I hope the running goes well. Coffee on Thursday?';
    expect(judge('shared-interest', body, { person: PERSON }).status).toBe('pass');
    expect(judge('shared-interest', body, { person: { interests: ['chess'] } }).status).toBe('miss');
  });
});
