import { describe, expect, it } from 'vitest';
import { cutChunks } from '../../scripts/import/cut-chunks.ts';
import { adds, filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';
import { httpAnswer, warcRecord } from './make-dumps.ts';

const cut = (body: string): string | undefined => cutChunks(Buffer.from(body));

describe('cutChunks', () => {
  it.each([
    ['5\r\nabcde\r\n3;x=y\r\nfgh\r\n0\r\n\r\n'],
    ['5\nabcde\n0\n\n'],
    ['0\r\n\r\n'],
    ['5\r\nabcde\r\n0\r\nExpires: never\r\n\r\n'],
    ['一篇没有分块的正文'],
    [''],
    ['<html>'],
  ])('has nothing to say of %j', (body) => {
    expect(cut(body)).toBeUndefined();
  });

  it.each([
    ['5\r\nabc', 'chunk 1 of its body has 5 bytes, of which 3 are there'],
    ['5\r\n', 'chunk 1 of its body has 5 bytes, of which 0 are there'],
    ['5\r\nabcde\r\n1f4\r\nfgh', 'chunk 2 of its body has 500 bytes, of which 3 are there'],
    ['5\r\nabcde', 'its body ends before chunk 2'],
    ['5\r\nabcde\r\n', 'its body ends before chunk 2'],
    ['5\r\nabcde\r\n1f', 'its body ends before chunk 2'],
  ])('says where %j is cut off', (body, said) => {
    expect(cut(body)).toBe(said);
  });

  it.each([
    ['2009\n年度工作总结', undefined],
    ['2\nabab', undefined],
    ['2009\r\n年度工作总结', '24'],
  ])('takes %j, said to be of length %j, for joined', (body, said) => {
    expect(cutChunks(Buffer.from(body), said)).toBeUndefined();
  });

  it.each([
    ['2009\r\n年度工作总结', undefined],
    ['2009\r\n年度工作总结', '8201'],
    ['5\nabcde\r\n1f4\r\nfgh', undefined],
    ['5\r\nabcde\r\n1f4\r\nfgh', '18'],
  ])('takes %j, said to be of length %j, for cut off', (body, said) => {
    expect(cutChunks(Buffer.from(body), said)).toBeDefined();
  });

  it('says of any beginning of a body that it is one', () => {
    const whole = '5\r\nabcde\r\n3\r\nfgh\r\n0\r\n\r\n';
    // From the first size on, up to the last.
    for (let length = 3; length < whole.indexOf('0\r\n'); length++)
      expect(cut(whole.slice(0, length)), String(length)).toBeDefined();
  });
});

it('a record whose chunks are cut off fails, and the next one is read', async () => {
  const page = (body: string) =>
    warcRecord(
      'response',
      'http://www.example.cn/',
      'application/http',
      httpAnswer(body, ['Content-Type: text/plain', 'Transfer-Encoding: chunked']),
    );
  const dump = Buffer.concat([
    page('ff\r\nabc'),
    page('3\r\nabc\r\n'),
    page('3\r\nabc\r\n0\r\n\r\n'),
    page('未分块'),
    page('2009\n年度工作总结'),
  ]);
  const out = temporaryFolder();
  const { counts, failures } = await importInto(out, [`${filesIn({ 'a.warc': dump })}/a.warc`]);
  expect(adds(counts)).toBe(true);
  expect(failures).toEqual([
    expect.stringMatching(
      /record 1 .*chunk 1 of its body has 255 bytes, of which 3 are there; it was cut off$/,
    ),
    expect.stringMatching(/record 2 .*its body ends before chunk 2; it was cut off$/),
  ]);
  expect(witnessesOf(out).map(({ text }) => text)).toEqual(['2009\n年度工作总结', 'abc', '未分块']);
});
