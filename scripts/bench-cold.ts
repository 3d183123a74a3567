// How long it takes from import to the first verdict, and the memory then: of the coach, or of a peer named. Run by `bench.ts`
// in a process of its own; prints one line of JSON.
import { DRAFTS } from './bench-texts.ts';

const [name = ''] = process.argv.slice(2);
const start = performance.now();
if (name === 'coach') {
  const { createReviewer } = await import('../utils/coach/review.ts');
  createReviewer()(DRAFTS.note);
} else {
  const { loadPeers } = await import('./bench-peers.ts');
  const [peer] = await loadPeers([name]);
  if (!peer) throw new Error(`no peer called ${name}`);
  await peer.judge(DRAFTS.note.body);
}
const ms = performance.now() - start;
process.stdout.write(
  `${JSON.stringify({ ms: Math.round(ms), megabytes: Math.round(process.memoryUsage().rss / 1e6) })}\n`,
);
