import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { change, inReport, type Corruption } from './plant.ts';

/** What may befall witnesses, and the reports made of them. */
export const archiveCorruptions: readonly Corruption[] = [
  {
    what: 'a byte of a witness flipped',
    check: 'witnesses',
    plant: async ({ content }, id) => {
      const file = join(content, 'specimens', `${id}.txt`);
      const bytes = await readFile(file);
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(file, bytes);
      return [id];
    },
  },
  {
    what: 'a witness gone',
    check: 'witnesses',
    plant: async ({ content }, id) => {
      await rm(join(content, 'specimens', `${id}.txt`));
      return [id];
    },
  },
  {
    what: 'a witness, its report made anew, other than was recorded',
    check: 'fixity',
    plant: async ({ content }, id) => {
      await change(join(content, 'fixity.sha256'), (list) =>
        list.replace(new RegExp(`^.{8}(?=.*/${id}\\.txt$)`, 'm'), '01234567'),
      );
      return [id];
    },
  },
  {
    what: 'a recorded witness lost together with its report',
    check: 'fixity',
    plant: async ({ content }) => {
      await change(
        join(content, 'fixity.sha256'),
        (list) => `${list}${'0'.repeat(64)}  specimens/lost-one.txt\n`,
      );
      return ['lost-one'];
    },
  },
  {
    what: 'a witness without a report',
    check: 'witnesses',
    plant: async ({ content }) => {
      await mkdir(join(content, 'witnesses'), { recursive: true });
      await writeFile(join(content, 'witnesses', 'stowaway.txt'), '某某县工作总结');
      return ['stowaway'];
    },
  },
  {
    what: 'an edit that says it made something else',
    check: 'ledgers',
    fits: ({ edits }) => edits.length > 1,
    plant: inReport(({ edits }) => {
      edits[0]!.reading += '乱';
    }),
  },
  {
    what: 'an edit that hides what it took away',
    check: 'ledgers',
    fits: ({ edits }) => edits.some(({ lemma }) => lemma !== ''),
    plant: inReport(({ edits }) => {
      edits.find(({ lemma }) => lemma !== '')!.lemma = '乱';
    }),
  },
  {
    what: 'an edit dropped from the ledger',
    check: 'ledgers',
    fits: ({ edits }) => edits.length > 1,
    plant: inReport(({ edits }) => {
      edits.splice(1, 1);
    }),
  },
  {
    what: 'a block that the text has not',
    check: 'reports',
    plant: inReport(({ blocks }) => {
      blocks.at(-1)!.text += '。';
    }),
  },
  {
    what: 'a grade that there is not',
    check: 'reports',
    plant: inReport(({ quality }) => {
      quality.grade = 'E' as 'D';
    }),
  },
  {
    what: 'a redaction that is somewhere else',
    check: 'reports',
    fits: ({ redactions }) => redactions.length > 0,
    plant: inReport(({ redactions }) => {
      redactions[0]!.offset += 1;
      redactions[0]!.text = '****';
    }),
  },
  {
    what: 'a lacuna outside its block',
    check: 'reports',
    fits: ({ lacunae }) => lacunae.length > 0,
    plant: inReport(({ lacunae }) => {
      lacunae[0]!.offset += 100_000;
    }),
  },
  {
    what: 'blocks out of the order of the witness',
    check: 'reports',
    fits: ({ blocks }) => blocks.length > 3,
    plant: inReport(({ blocks }) => {
      [blocks[1]!.span, blocks[2]!.span] = [blocks[2]!.span, blocks[1]!.span];
    }),
  },
  {
    what: 'a title of the index that the report has not',
    check: 'index-file',
    plant: async ({ archive }, id) => {
      await change(join(archive, 'index.json'), (text) =>
        text.replace(`"id":"${id}","title":"`, `"id":"${id}","title":"乱`),
      );
      return [id];
    },
  },
  {
    what: 'a report that the index has not',
    check: 'index-file',
    plant: async ({ archive }, id) => {
      const folder = join(archive, 'reports');
      await copyFile(join(folder, `${id}.json`), join(folder, 'stray.json'));
      return ['stray.json'];
    },
  },
];
