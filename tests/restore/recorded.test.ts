/**
 * What is recorded of restorations, in full: spans, certainties, reasons, alternatives, steps, marks and facts. Other
 * tests hold what must be right; this one shows what a change of the code changes besides. Where that is wanted:
 * `npx vitest run --config .config/vitest.config.ts tests/restore/recorded.test.ts --update`, and read the diff.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { damageMix } from '../../scripts/bench/restoration-mixes.ts';
import { damage } from '../../src/restore/damage.ts';
import { restore } from '../../src/restore/restore.ts';
import { rules } from '../../src/restore/rules/index.ts';
import { decodeWitness } from '../../src/witness/decode.ts';
import { writeRestoration } from './helpers/write-restoration.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

const content = new URL('../../content/', import.meta.url);

const record = async (name: string, texts: readonly (readonly [title: string, text: string])[]) => {
  const written = texts.map(([title, text]) => `# ${title}\n${writeRestoration(restore(text))}\n`).join('\n');
  await expect(written).toMatchFileSnapshot(new URL(`recorded/${name}.txt`, fixtures).pathname);
};

/** The texts of a fixture: every string that is no name of a case. */
function textsOf(value: unknown, path = ''): [title: string, text: string][] {
  if (typeof value === 'string') return /\/(?:name|why|kind)$/.test(path) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  const name = 'name' in value && typeof value.name === 'string' ? `/${value.name}` : '';
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}${name}/${key}`));
}

/** The folders of fixtures that hold cases of restoring. */
const folders = [...rules.map(({ name }) => name), 'pipeline'].filter(
  (folder) =>
    existsSync(new URL(`${folder}/`, fixtures)) &&
    readdirSync(new URL(`${folder}/`, fixtures)).some((file) => file.endsWith('.yaml')),
);

describe('what is recorded', () => {
  it.each(folders)('of the fixtures of %s', async (folder) => {
    const files = readdirSync(new URL(`${folder}/`, fixtures)).filter((file) => file.endsWith('.yaml'));
    await record(
      folder,
      files.flatMap((file) =>
        textsOf(parse(readFileSync(new URL(`${folder}/${file}`, fixtures), 'utf8')), file),
      ),
    );
  });

  it('of the examples that rules give', async () => {
    await record(
      'examples',
      rules.flatMap(({ name, examples, counterExamples }) => [
        ...examples.map(({ before }, index) => [`${name} ${index}`, before] as const),
        ...counterExamples.map(
          (counter, index) =>
            [`${name}, not ${index}`, typeof counter === 'string' ? counter : counter.text] as const,
        ),
      ]),
    );
  });

  it('of damaged specimens', async () => {
    const specimens = readdirSync(new URL('specimens/', fixtures)).map((file) =>
      readFileSync(new URL(`specimens/${file}`, fixtures), 'utf8').trim(),
    );
    const sample = specimens.join('\n');
    await record(
      'specimens',
      specimens.map((text, index) => [
        `specimen ${index}`,
        damage(text.slice(0, 600), damageMix(index, sample)),
      ]),
    );
  });

  it('of the witness in the archive', async () => {
    await record('witnesses', [
      ['seed', readFileSync(new URL('witnesses/000_79150c6fe1fb4d91.txt', content), 'utf8')],
    ]);
  });

  it('of the specimens in the archive: what they read, and what of it is conjecture', async () => {
    const names = readdirSync(new URL('specimens/', content)).filter((name) => name.endsWith('.txt'));
    const written = names.map((name) => {
      const { text } = decodeWitness(readFileSync(new URL(`specimens/${name}`, content)));
      const restoration = restore(text);
      const conjectures = restoration.ledger.filter(({ certainty }) => certainty === 'conjecture');
      return `# ${name}\n${restoration.reading}\n\n${writeRestoration({ ...restoration, ledger: conjectures })}\n`;
    });
    const file = new URL('recorded/readings.txt', fixtures).pathname;
    await expect(written.join('\n')).toMatchFileSnapshot(file);
  });
});
