import { describe, expect, it } from 'vitest';
import { dissect } from '../../utils/coach/anatomy.ts';
import { splitLine } from '../../utils/coach/text.ts';
import type { Draft } from '../../utils/coach/types.ts';

function partsOf(body: string, facts: Partial<Draft> = {}) {
  const draft: Draft = {
    surface: 'email',
    to: [{ name: 'Ngozi Okafor' }],
    from: { name: 'Tom Reyes' },
    isReply: false,
    body,
    ...facts,
  };
  const parts = dissect(draft);
  const cut = (span: { start: number; end: number } | undefined) => span && body.slice(span.start, span.end);
  return {
    greeting: cut(parts.greeting),
    form: parts.greetingForm?.form,
    content: parts.content.map(cut),
    signOff: cut(parts.signOff),
    own: cut(parts.own),
    upToContentEnd: body.slice(0, parts.contentEnd),
  };
}

describe('the greeting', () => {
  it.each([
    ['Dear Ann and Stan,\n\nThank you.', 'Dear Ann and Stan,'],
    ['Hi Ann, hi Stan,\n\nThank you.', 'Hi Ann, hi Stan,'],
    ['Dear Mr. and Mrs. Obi,\n\nThank you.', 'Dear Mr. and Mrs. Obi,'],
    ['Hi Ann & family, thank you.', 'Hi Ann & family,'],
    ['Hi Ann and thanks for today.', 'Hi Ann'],
    ['Hi Ann, all good here.', 'Hi Ann,'],
    ['Hi Ann and all the best for the new year.', 'Hi Ann'],
    ['Hi Ann/Stan, thank you.', 'Hi Ann/Stan,'],
  ])('goes on over what joins readers: %j', (body, greeting) => {
    const to = ['Ann Hill', 'Stan Hill', 'Chidi Obi'].map((name) => ({ name }));
    expect(partsOf(body, { to })).toMatchObject({ greeting, form: 'name' });
  });

  it.each([
    ['Dear Dr. Okafor,\n\nHello there.', 'Dear Dr. Okafor,', 'name'],
    ['Good morning Ngozi\n\nIt is raining.', 'Good morning Ngozi', 'name'],
    ['Hi Ngozi, it was good to see you.', 'Hi Ngozi,', 'name'],
    ['Hi Ngozi it was good to see you.', 'Hi Ngozi', 'name'],
    ['Ngozi - it was good to see you.', 'Ngozi -', 'name'],
    ['Now then, Ngozi. It was good to see you.', 'Now then, Ngozi.', 'name'],
    ['14th May\n\nDear Ngozi,\n\nIt was good.', 'Dear Ngozi,', 'name'],
    ['Hi there,\n\nIt was good.', 'Hi there,', 'nameless'],
    ['Hello! It was good.', 'Hello!', 'nameless'],
    ['Hi Karen,\n\nIt was good.', 'Hi Karen,', 'wrong-name'],
    ['Dear Sir or Madam,\n\nI write to you.', 'Dear Sir or Madam,', 'nobody'],
    ['Respected Professor,\n\nI write to you.', 'Respected Professor,', 'nobody'],
    ['Hi {{first_name}},\n\nI write to you.', 'Hi {{first_name}},', 'gap'],
    ['Hi all,\n\nI write to you.', 'Hi all,', 'group'],
    ['Thanks for connecting, Ngozi! How are you?', '', 'name'],
    ['It was good to see Ngozi.', undefined, undefined],
    ['Hope you are well, and your family.', undefined, undefined],
  ])('of %j is %j', (body, greeting, form) => {
    const parts = partsOf(body);
    expect({ greeting: parts.greeting, form: parts.form }).toEqual({ greeting, form });
  });

  it.each([
    ['Samantha Lowe', 'Hi Sam,', 'name'],
    ['Shah, Priya', 'Hi Priya,', 'name'],
    ['William Boyd', 'Hi Bill,', 'name'],
    ['Deborah Quinn', 'Hi Debs,', 'name'],
    ['Johannes Kern', 'Hi Johanes,', 'name'],
    ['José Ramírez', 'Hola Jose,', 'name'],
    ['Carol Strickland', 'Hi Karen,', 'wrong-name'],
    ['Coastline Vehicle Hire', 'Hello,', 'nameless'],
  ])('to %s in %j', (name, greeting, form) => {
    expect(partsOf(`${greeting}\n\nIt was good to see you.`, { to: [{ name }] }).form).toBe(form);
  });
});

describe('the sign-off', () => {
  it.each([
    ['Best wishes,\nTom', 'Best wishes,\nTom'],
    ['Tom', 'Tom'],
    [
      'Kind regards,\n\nTom Reyes\nHillside School\n01632 960000',
      'Kind regards,\n\nTom Reyes\nHillside School\n01632 960000',
    ],
    ['Thanks again, Tom', 'Thanks again, Tom'],
    ['Yours sincerely', 'Yours sincerely'],
  ])('%j is found', (ending, signOff) => {
    const parts = partsOf(`Hi Ngozi,\n\nShall we meet on Friday?\n\n${ending}`);
    expect(parts.signOff).toBe(signOff);
    expect(parts.upToContentEnd).toBe('Hi Ngozi,\n\nShall we meet on Friday?');
  });

  it('is found at the end of a line', () => {
    const parts = partsOf('Hi Ngozi, shall we meet on Friday? I can bring the plans. Tom');
    expect(parts.signOff).toBe('Tom');
    expect(parts.content).toEqual(['shall we meet on Friday?', 'I can bring the plans.']);
  });

  it('leaves a postscript in the content', () => {
    expect(partsOf('Hi Ngozi,\n\nShall we meet?\n\nBest,\nTom\n\nP.S. Bring the dog.').content).toEqual([
      'Shall we meet?',
      'P.S.',
      'Bring the dog.',
    ]);
  });

  it('is not found in a thank-you that goes on', () => {
    expect(partsOf('Hi Ngozi,\n\nThank you for the plans, they helped me a lot.').signOff).toBeUndefined();
  });
});

describe("the writer's own words", () => {
  const words = 'Hi Ngozi,\n\nShall we meet on Friday?\n\nTom';

  it.each([
    ['a signature block', '\n\n-- \nTom Reyes\nHillside School'],
    ['quoted history', '\n\nOn Mon, 9 Mar 2026 at 14:12, Ngozi Okafor wrote:\n> It was good to meet you.'],
    ['quoted history without marks', '\n\nFrom: Ngozi Okafor\nSent: Monday\nSubject: Hello\nDear Tom, it was good.'],
    ['a notice', '\n\nThis e-mail and any attachments are confidential and intended for the addressee.'],
    ['a phone’s line', '\n\nSent from my phone'],
  ])('end before %s', (_, tail) => {
    expect(partsOf(words + tail).own).toBe(words);
  });

  it.each(['You received so many questions after your talk.', 'You got this one right about worms.'])(
    'go on after a line like a notice: %s',
    (line) => {
      expect(partsOf(`Hi Ngozi,\n\n${line}\n\nShall we meet on Friday?\n\nTom`).content).toEqual([
        line,
        'Shall we meet on Friday?',
      ]);
    },
  );

  it('may begin with "From:" when no header follows', () => {
    expect(partsOf('From: a friend who thinks of you\n\nShall we meet on Friday?').own).toContain('Shall we meet');
  });

  it('are found between quoted lines', () => {
    const body = 'On Monday Ngozi wrote:\n> Shall we meet?\n\nYes, on Friday.';
    expect(partsOf(body).content).toEqual(['Yes, on Friday.']);
  });
});

describe('sentences', () => {
  it.each([
    ['It was good. We met Dr. Okafor at noon.', ['It was good.', 'We met Dr. Okafor at noon.']],
    ['so good to meet you. lets get lunch! you in?', ['so good to meet you.', 'lets get lunch!', 'you in?']],
    ['Bring tea, cake etc. and a coat.', ['Bring tea, cake etc. and a coat.']],
    ['I waited... and then you came.', ['I waited... and then you came.']],
    ['J. R. Hart sends her love.', ['J. R. Hart sends her love.']],
    ['It rained all day… Still, I came.', ['It rained all day… Still, I came.']],
    ['We sold all tickets. 40 people came.', ['We sold all tickets.', '40 people came.']],
    ['You said “never again!” Then you laughed :) 🙂', ['You said “never again!”', 'Then you laughed :) 🙂']],
    ['Great to meet you!! 🎉 Coffee?', ['Great to meet you!!', '🎉 Coffee?']],
    ['See p. 17 and ref. 8812.', ['See p. 17 and ref. 8812.']],
    ['Well.', ['Well.']],
    [' ', []],
  ])('of %j', (line, sentences) => {
    expect(splitLine(line).map(({ text }) => text)).toEqual(sentences);
  });
});
