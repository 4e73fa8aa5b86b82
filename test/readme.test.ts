import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { hearsay } from './cli/run.ts';
import { cellOf, fill } from './readme.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** As much of the ledger as shows what it is. */
const lines = 36;

const inThousands = (count: string): string => `${count.replace(/,\d+$/, '')},000`;

it('the README shows the ledger as it is, and the figures that were measured', async () => {
  const { out } = await hearsay(['read', 'samples/selim-courier.txt'], { cwd: root });
  const ledger = out.trimEnd().split('\n').slice(1, lines);
  const accuracy = read('docs/accuracy.md');
  const speed = read('docs/speed.md');
  const [, plain = ''] = accuracy.split('plain speech only\n');
  const figures = [
    '| on PolNeAR dev, US political news | precision | recall | F1 | F1 of one person against another |',
    '|---|---|---|---|---|',
    ...[
      ['plain speech, found rightly', plain, 'lenient', '91.8'],
      ['all attributions, opinions and plans too, found rightly', accuracy, 'lenient', '72.9'],
      ['who is whose word, word by word', accuracy, 'all overlap', '88.0'],
    ].map(
      ([name, table, row, human]) =>
        `| ${name} | ${[4, 3, 2].map((cell) => cellOf(table!, row!, cell)).join(' | ')} | ${human} |`,
    ),
    '',
    `It reads about ${inThousands(cellOf(speed, 'hearsay:', 1))} words and marks a second on one core, from the file to the finished Reading.`,
  ];
  const readme = fill(
    fill(read('README.md'), 'ledger', `\`\`\`\n${ledger.join('\n')}\n …\n\`\`\`\n`),
    'figures',
    `${figures.join('\n')}\n`,
  );
  await expect(readme).toMatchFileSnapshot(join(root, 'README.md'));
});
