import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filter, type FilterLimits } from '../../scripts/lib/filter.ts';
import { reportSchema, type Report } from '../../src/report/report.ts';
import { replay } from '../../src/restore/ledger.ts';

type Answer = Partial<Report> & { id: string | null; error?: string };

async function run(input: string | Uint8Array[], limits?: FilterLimits): Promise<Answer[]> {
  const output = new PassThrough();
  const read = text(output);
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  await filter(Readable.from(chunks), output, {}, limits);
  output.end();
  const lines = (await read).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Answer);
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('filter', () => {
  it('gives one report a line, in order, by the contract', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `r${String(i)}`);
    const answers = await run(ids.map((id) => line({ id, text: `标题${id}\n正文，。` })).join(''));
    expect(answers.map(({ id }) => id)).toEqual(ids);
    for (const answer of answers) {
      const report = reportSchema.parse(answer);
      expect(replay(`标题${report.id}\n正文，。`, report.edits)).toBe(report.text);
    }
  });

  it('reads bytes in base64, in the encoding they are in', async () => {
    const gb = Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0xb1, 0xa8, 0xb8, 0xe6]);
    const [answer] = await run(line({ id: 'gb', bytes: gb.toString('base64'), encoding: 'gb2312' }));
    expect(answer).toMatchObject({ text: '中文报告', witness: { encoding: 'gb18030', bytes: 8 } });
  });

  it.each([
    ['not JSON', '{"id":"a"', null, /^line 1: not JSON/],
    ['no object', '[1]', null, /^line 1: not a JSON object/],
    ['no id', '{"text":"甲"}', null, /"id" is missing/],
    ['a number for id', '{"id":7,"text":"甲"}', null, /"id" must be a string that is not empty, not 7$/],
    ['null for id', '{"id":null,"text":"甲"}', null, /"id" is missing/],
    ['an empty id', '{"id":"","text":"甲"}', null, /"id" must be a string that is not empty/],
    ['no text', '{"id":"a"}', 'a', /give "text", or "bytes" in base64/],
    ['a number for text', '{"id":"a","text":1}', 'a', /must be strings/],
    ['both', '{"id":"a","text":"甲","bytes":""}', 'a', /not both/],
    ['bytes that are no base64', '{"id":"a","bytes":"%%%"}', 'a', /not base64/],
  ])('answers a line with %s by an error and goes on', async (_, bad, id, message) => {
    const answers = await run(`${bad}\n${line({ id: 'next', text: '乙' })}`);
    expect(answers).toHaveLength(2);
    expect(Object.keys(answers[0]!)).toEqual(['id', 'error']);
    expect(answers[0]).toEqual({ id, error: expect.stringMatching(message) as string });
    expect(answers[1]!.id).toBe('next');
  });

  it('answers broken UTF-8 by an error', async () => {
    const answers = await run([Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]);
    expect(answers).toEqual([{ id: null, error: expect.stringMatching(/not UTF-8/) as string }]);
  });

  it('takes a byte order mark, CRLF, blank lines and a last line without end', async () => {
    const answers = await run(`\uFEFF{"id":"a","text":"甲"}\r\n\r\n  \n{"id":"b","text":"乙"}`);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes a key that is null for one that is not there', async () => {
    const answers = await run('{"id":"a","text":"甲","bytes":null,"encoding":null}\n{"id":"b","text":null}');
    expect(answers[0]!.text).toBe('甲');
    expect(answers[1]).toEqual({
      id: 'b',
      error: expect.stringMatching(/give "text", or "bytes"/) as string,
    });
  });

  it('gives ids back as they came, also the same twice', async () => {
    const ids = ['a', 'a', '../../a', '__proto__', '\ud800', ' \n'];
    const answers = await run(ids.map((id) => line({ id, text: '甲' })).join(''));
    expect(answers.map(({ id, text }) => [id, text])).toEqual(ids.map((id) => [id, '甲']));
  });

  it('refuses a line that is too long, and goes on', async () => {
    const long = line({ id: 'a', text: '甲'.repeat(100) });
    const answers = await run(long + line({ id: 'b', text: '乙' }), { longest: 99, apart: 99 });
    expect(answers).toEqual([
      { id: null, error: 'line 1: the line is longer than 99 bytes; cut the text into parts' },
      expect.objectContaining({ id: 'b', text: '乙' }),
    ]);
  });

  it('answers in a worker what may need much memory, by the same bytes; one that needs too much fails alone', async () => {
    const text = '甲市民政局工作總結\n穩(wěn)步推進(jìn)改革，上?；鶎狱h建。';
    const lines = [text, text.repeat(30_000), text].map((each, n) => line({ id: String(n), text: each }));
    const answers = await run(lines.join(''), { longest: 1e8, apart: 1, heap: 64 });
    expect(answers[1]).toEqual({
      id: '1',
      error: 'line 2: takes more memory than there is; cut the text into parts',
    });
    expect([answers[0], answers[2]]).toEqual(await run(lines[0]! + lines[2]!));
  });

  it('gives nothing for nothing', async () => {
    expect(await run('')).toEqual([]);
  });

  it('waits for a slow reader instead of piling up', async () => {
    let written = 0;
    let taken = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(_chunk, _encoding, done) {
        setImmediate(() => {
          taken++;
          done();
        });
      },
    });
    async function* lines(): AsyncGenerator<Buffer> {
      for (; written < 50; written++) {
        most = Math.max(most, written - taken);
        yield Buffer.from(line({ id: 'a', text: '甲' }));
      }
    }
    expect(await filter(lines(), slow, {})).toMatchObject({ made: 50, complete: true });
    expect(most).toBeLessThanOrEqual(1);
  });

  it('stops quietly when its reader goes away', async () => {
    const output = new PassThrough();
    output.destroy();
    const input = line({ id: 'a', text: '甲' }).repeat(5);
    const result = await filter(Readable.from([Buffer.from(input)]), output, {});
    expect(result.complete).toBe(false);
  });
});

it('throws where what it writes cannot be kept', async () => {
  const full = new Writable({
    write(_chunk, _encoding, done) {
      done(new Error('no space left'));
    },
  });
  const input = Readable.from([Buffer.from(line({ id: 'a', text: '甲' }))]);
  await expect(filter(input, full, {})).rejects.toThrow('cannot write reports: no space left');
});

describe('npm run normalize -- --jsonl', () => {
  const script = fileURLToPath(new URL('../../scripts/normalize.ts', import.meta.url));

  it('answers each line before the next is sent, writes nothing else, and ends with 0', async () => {
    const child = spawn(process.execPath, [script, '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(id === 'b' ? '{bad\n' : line({ id, text: '甲' }));
      while (!out.endsWith('\n') || out.split('\n').length < 'abc'.indexOf(id) + 2)
        await once(child.stdout, 'data');
    }
    child.stdin.end();
    const [status] = (await once(child, 'close')) as [number];
    expect(status).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((each) => (JSON.parse(each) as Answer).id),
    ).toEqual(['a', null, 'c']);
  });

  it('says what it does not know and ends with 2', async () => {
    const child = spawn(process.execPath, [script, '--jsonnl'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [error, out] = await Promise.all([text(child.stderr), text(child.stdout)]);
    expect(child.exitCode ?? ((await once(child, 'close')) as [number])[0]).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(/--jsonnl[\s\S]*npm run normalize/);
  });
});
