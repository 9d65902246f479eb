import { expect, it } from 'vitest';
import type { ExtractorPool } from '../../scripts/import/extractor-pool.ts';
import { prepare } from '../../scripts/import/prepare.ts';
import { rememberOutcomes } from '../../scripts/import/remember-outcomes.ts';
import { parseFilters } from '../../src/import/filters.ts';
import type { Provenance } from '../../src/import/provenance.ts';
import { adds, filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';
import { httpAnswer, warcRecord } from './make-dumps.ts';

const page = Buffer.from('<html><body><p>没有这一页</p></body></html>');

/** Prepare documents one after the other, and tell what came of them and how often a text was searched for. */
async function prepareAll(documents: readonly Partial<Provenance>[], conditions: readonly string[] = []) {
  let searches = 0;
  const pool: ExtractorPool = {
    threads: 1,
    extract: () => {
      searches++;
      return Promise.resolve({ text: '没有这一页', extractor: 'x' });
    },
    close: () => Promise.resolve(),
  };
  const remembered = rememberOutcomes();
  const kinds: string[] = [];
  for (const said of documents) {
    const from: Provenance = { file: 'a.warc', format: 'html', ...said };
    const found = { kind: 'document', from, content: page } as const;
    const prepared = await prepare(found, parseFilters(conditions), pool, remembered);
    if (prepared.kind === 'witness') remembered.note(prepared.key!, { kind: 'witness', id: 'w' });
    kinds.push(prepared.kind === 'again' ? prepared.id : prepared.kind);
  }
  return { kinds, searches };
}

it('a page that was met before is not parsed again', async () => {
  const documents = [{ url: 'http://www.example.cn/1' }, { url: 'http://www.example.cn/2' }, { record: 3 }];
  expect(await prepareAll(documents)).toEqual({ kinds: ['witness', 'w', 'w'], searches: 1 });
});

it('one that was filtered is filtered again', async () => {
  expect(await prepareAll([{}, {}], ['length=100..'])).toEqual({
    kinds: ['filtered', 'filtered'],
    searches: 1,
  });
});

it('the same bytes are another page where they are said to be of another format or encoding', async () => {
  const documents = [{}, { format: 'markdown' }, { encoding: 'big5' }, { encoding: 'big5' }] as const;
  expect(await prepareAll(documents)).toEqual({ kinds: ['witness', 'witness', 'witness', 'w'], searches: 3 });
});

it('remembers those that were met last', () => {
  const { of, note } = rememberOutcomes(2);
  note('a', { kind: 'witness', id: '1' });
  note('b', { kind: 'filtered', reason: 'length' });
  of('a');
  note('c', { kind: 'witness', id: '3' });
  expect(['a', 'b', 'c'].map((key) => of(key))).toEqual([
    { kind: 'witness', id: '1' },
    undefined,
    { kind: 'witness', id: '3' },
  ]);
});

it('each of many copies is counted, and is one witness with the first place', async () => {
  const records = Array.from({ length: 200 }, (_, n) =>
    warcRecord(
      'response',
      `http://www.example.cn/${String(n)}`,
      'application/http',
      httpAnswer(page, ['Content-Type: text/html']),
    ),
  );
  const out = temporaryFolder();
  const { counts } = await importInto(out, [`${filesIn({ 'a.warc': Buffer.concat(records) })}/a.warc`]);
  expect(counts).toMatchObject({ read: 200, imported: 1, duplicate: 199 });
  expect(adds(counts)).toBe(true);
  expect(witnessesOf(out).map(({ text, sidecar }) => [text, sidecar.source?.url])).toEqual([
    ['没有这一页', 'http://www.example.cn/0'],
  ]);
});
