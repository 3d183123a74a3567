import { defineCheck, type Examples, GUIDANCE, type NearMiss, NOT_APPLICABLE } from '../check.ts';
import { learnedStatus, quote, readerName, spansOf } from '../reading.ts';

export const examples: Examples = {
  pass: [
    {
      to: 'Leila Haddad',
      body: 'Dear Leila,\n\nWe met at the blood drive in the town hall on Saturday. I enjoyed hearing about your first aid courses.',
    },
    {
      to: 'Leila Haddad',
      body: 'Dear Leila,\n\nI am a paramedic in Leeds and your article about night shifts helped me a lot. May I ask you one question about it?',
    },
  ],
  improve: [
    {
      to: 'Leila Haddad',
      body: 'Dear Leila,\n\nIt was great meeting you! I enjoyed our conversation. Let us keep in touch.',
    },
    {
      to: 'Leila Haddad',
      body: 'Hi Leila, following up on our conversation the other day. I would love to hear more about your courses.',
    },
  ],
  miss: [
    {
      to: 'Leila Haddad',
      body: 'Dear Leila,\n\nI would like to connect with you and learn more about your work. Are you free for a call this week?',
    },
    { to: 'Leila Haddad', body: 'Hi Leila, we help busy founders to hire faster. Open to a quick chat on Tuesday?' },
  ],
  na: [
    {
      to: 'Leila Haddad',
      isReply: true,
      body: 'Hi Leila, Thursday at noon works well for me. See you at the cafe next to the town hall.',
    },
  ],
};

export const nearMisses: readonly NearMiss[] = [
  {
    to: 'Leila Haddad',
    passes:
      'Hi Leila,\n\nFollowing up on our conversation at the blood drive on Saturday. I would love to hear more about your first aid courses.',
    needsAttention:
      'Hi Leila,\n\nFollowing up on our conversation the other day. I would love to hear more about your first aid courses.',
  },
  {
    to: 'Leila Haddad',
    passes:
      'Hi Leila, I am a school nurse in Leeds and your article about night shifts helped me a lot. Could we have a coffee on Friday?',
    needsAttention: 'Hi Leila, your article about night shifts helped me a lot. Could we have a coffee on Friday?',
  },
];

export default defineCheck({
  id: 'introduction',
  title: 'Say who you are or where you met',
  short: 'who you are',
  why: 'They met many people. A day, a place or who you are lets them see your face again.',
  source: GUIDANCE,
  judge(reading) {
    if (reading.draft.isReply) return NOT_APPLICABLE;
    const status = learnedStatus(reading, 'introduction');
    if (status === 'pass') return { status, spans: [] };
    const claim = reading.find(['claim', 'pleasantry', 'gesture'], -1);
    if (status === 'miss' || !claim)
      return { status, spans: [], advice: `Tell ${readerName(reading.draft)} who you are or where you met` };
    return {
      status,
      spans: spansOf(claim),
      advice: `${quote(claim.text)} could be any day: say where or when you met`,
    };
  },
});
