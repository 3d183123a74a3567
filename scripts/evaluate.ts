// How far the engine that ships agrees with the labelled messages of tests/corpus: all of them, or the files named. It was
// learned from these very files, so the figures show what it has taken in; what it makes of messages that it has not seen is
// said by `npm run train -- --held-out`. `--wrong` lists every answer that differs.
import { createReviewer } from '../utils/coach/review.ts';
import { Evaluation, evaluateFile, lineOf, tableOf } from './evaluation.ts';
import { corpusFiles } from './learning/corpus.ts';

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const files = corpusFiles();
const unknown = named.find((name) => !files.includes(name));
if (unknown) {
  process.stderr.write(`${unknown} is no file of the corpus: ${files.join(', ')}\n`);
  process.exit(1);
}

const all = new Evaluation();
for (const file of named.length > 0 ? named : files) {
  process.stdout.write(
    `${lineOf(
      file,
      evaluateFile(file, () => createReviewer(), all),
    )}\n`,
  );
}
process.stdout.write(`\n${tableOf(all)}\n`);
if (args.includes('--wrong')) process.stdout.write(`\n${all.wrong.join('\n')}\n`);
