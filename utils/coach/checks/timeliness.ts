import { defineCheck, type Examples, NOT_APPLICABLE, PASS } from '../check.ts';

const DAY_MS = 86_400_000;
/** The guide's lines: up to two days is prompt, up to seven is late. */
const PROMPT_DAYS = 2;
const LATE_DAYS = 7;

export const examples: Examples = {
  na: [
    {
      to: 'Ugo Eze',
      body: 'Hi Ugo,\n\nIt was good to meet you at the orchard fair on Saturday. Coffee on Thursday?',
    },
  ],
};

export default defineCheck({
  id: 'timeliness',
  title: 'Write while it is fresh',
  short: 'in good time',
  why: 'Two days is custom, not science, and a late note is welcome too: people like being reached out to more than we expect.',
  source: { name: 'Liu and others 2023, on reaching out', url: 'https://doi.org/10.1037/pspi0000402', grade: 'A' },
  judge({ draft: { person, nowMs } }) {
    const metMs = person?.metOn ? Date.parse(person.metOn) : Number.NaN;
    if (Number.isNaN(metMs) || nowMs === undefined) return NOT_APPLICABLE;
    const days = Math.floor((nowMs - metMs) / DAY_MS);
    if (days < 0) return NOT_APPLICABLE;
    if (days <= PROMPT_DAYS) return PASS;
    return {
      status: days <= LATE_DAYS ? 'improve' : 'miss',
      spans: [],
      advice: `You met ${days} days ago: a late note is welcome, so send it today`,
    };
  },
});
