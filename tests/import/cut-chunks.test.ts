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
    ['5\r\nabcde\r', 'its body ends before chunk 2'],
    ['5\r\nabcde\r\n', 'its body ends before chunk 2'],
    ['5\r\nabcde\r\n1f', 'its body ends before chunk 2'],
  ])('says where %j is cut off', (body, said) => {
    expect(cut(body)).toBe(`${said}; it was cut off`);
  });

  it.each([
    ['5\r\nabcde\r\n第二块', 'its body does not go on with chunk 2'],
    ['5\r\nabcde\r\n3\r\nfghij', 'chunk 2 of its body does not end where it says'],
    ['5\r\nabcde\r\n3\r\nfgh\n0\r\n\r\n', 'chunk 2 of its body does not end where it says'],
  ])('says where %j is broken', (body, said) => {
    expect(cut(body)).toBe(`${said}; it is broken`);
  });

  it.each([
    ['2009\n年度工作总结', {}],
    ['2\nabab', {}],
    ['2009\r\n年度工作总结', { length: '24' }],
    // So many bytes are there, and no end of a chunk behind them.
    ['5\r\nabcdefgh', {}],
    ['12\r\n月份工作要点，第三行', { truncated: true }],
    // A year, and a text that goes on as it began.
    ['2009\r\n年度工作总结', {}],
    ['1998\r\n抗洪抢险工作报告\r\n一、基本情况', {}],
  ])('takes %j, of which is said %j, for joined', (body, said) => {
    expect(cutChunks(Buffer.from(body), said)).toBeUndefined();
  });

  it.each([
    ['5\nabcde\r\n1f4\r\nfgh', {}],
    ['5\r\nabcde\r\n1f4\r\nfgh', { length: '18' }],
    // The archive says so.
    ['2009\r\n年度工作总结', { truncated: true }],
    // No year, or a usual size.
    ['7200\r\n年度工作总结', {}],
    ['20a9\r\n年度工作总结', {}],
    ['2000\r\n年度工作总结', {}],
    ['2009;x\r\n年度工作总结', {}],
    // What follows is a page, packed, nothing, or has other line ends than the first.
    ['2009\r\n<!doctype html><p>年度工作总结', {}],
    ['2009\r\n\u001f\u008b\b\0\0', {}],
    ['2009\r\n', {}],
    ['2009\r\n年度工作总结\n一、基本情况', {}],
  ])('takes %j, of which is said %j, for cut off', (body, said) => {
    expect(cutChunks(Buffer.from(body, 'utf8'), said)).toMatch(/it was cut off$/);
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
    page('2010\r\n年度工作总结'),
    page('7\r\n月十日，全县'),
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
  expect(witnessesOf(out).map(({ text }) => text)).toEqual([
    '2009\n年度工作总结',
    '2010\r\n年度工作总结',
    '7\r\n月十日，全县',
    'abc',
    '未分块',
  ]);
});
