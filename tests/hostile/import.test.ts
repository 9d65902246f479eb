import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, temporaryFolder, witnessesOf } from '../import/import-folder.ts';
import { docx, httpAnswer, pdf, warcRecord } from '../import/make-dumps.ts';
import { readPayloads } from './helpers/hostile-fixtures.ts';

/** What a terminal obeys, or shows other than it is. */
const acting = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const payloads = [...readPayloads()].flatMap(([, own]) => own.map((payload) => payload.toWellFormed()));
const body = '各有关单位，现将有关事项通知如下，请认真贯彻执行。';
const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** Lines of a record's head end where a payload would break them. */
const inHead = (text: string): string => text.replace(/[\0\r\n]/g, ' ');

/** What a dump may say of a record, in every shape that is imported; each record holds a payload. */
const dumps: Readonly<Record<string, (payload: string, i: number) => Record<string, string | Uint8Array>>> = {
  text: (payload, i) => ({ [`${String(i)}.txt`]: `${body}${payload}${String(i)}文` }),
  html: (payload, i) => ({
    [`${String(i)}.html`]: `<title>${attribute(payload)}</title><h1>${attribute(payload)}</h1><p title="${attribute(payload)}">${body}${String(i)}</p>${payload}`,
  }),
  markdown: (payload, i) => ({ [`${String(i)}.md`]: `# ${payload}\n\n${body}${String(i)}\n` }),
  jsonl: (payload, i) => ({
    [`${String(i)}.jsonl`]: [
      JSON.stringify({
        text: `${body}${payload}${String(i)}`,
        url: payload,
        title: payload,
        id: payload,
        timestamp: payload,
        digest: payload,
        [payload]: payload,
      }),
      // What is no record is told with its line.
      payload,
      JSON.stringify(payload),
      `{"text": 1, "__proto__": {"polluted": true}, ${JSON.stringify(payload)}: 1}`,
    ].join('\n'),
  }),
  warc: (payload, i) => ({
    [`${String(i)}.warc`]: Buffer.concat([
      warcRecord(
        'response',
        `http://www.example.cn/${inHead(payload)}`,
        'application/http; msgtype=response',
        httpAnswer(`<title>${attribute(payload)}</title><p>${body}${String(i)}`, ['Content-Type: text/html']),
      ),
      // A type that nothing reads is counted by its name.
      warcRecord(
        'response',
        'http://www.example.cn/',
        'application/http; msgtype=response',
        httpAnswer('x', [`Content-Type: ${inHead(payload)}`]),
      ),
      warcRecord(inHead(payload), 'http://www.example.cn/', 'text/plain', body),
      warcRecord('conversion', inHead(payload), inHead(payload), `${body}${String(i)}字`),
    ]),
  }),
  zip: (payload, i) => ({
    [`${String(i)}.zip`]: zipSync({
      [`${payload}.txt`]: strToU8(`${body}${String(i)}包`),
      [`${payload}.exe`]: strToU8('MZ'),
      [`../../${payload}.txt`]: strToU8(''),
      [`${payload}.docx`]: strToU8('broken'),
    }),
  }),
  docx: (payload, i) => ({ [`${String(i)}.docx`]: docx([attribute(payload), `${body}${String(i)}`]) }),
  pdf: (payload, i) => ({ [`${String(i)}.pdf`]: pdf([payload.slice(0, 80), `${body}${String(i)}`]) }),
};

/** What takes longer to open gets fewer. */
const every: Readonly<Record<string, number>> = { html: 4, warc: 4, docx: 20, pdf: 20 };

describe('dumps that mean harm', () => {
  let out: string;
  let told: string;
  beforeAll(async () => {
    const files = Object.entries(dumps).flatMap(([kind, make]) =>
      payloads.filter((_, i) => i % (every[kind] ?? 1) === 0).map(make),
    );
    const folder = filesIn(Object.assign({}, ...files) as Record<string, string | Uint8Array>);
    out = temporaryFolder();
    const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [script, folder, '--out', out, '--state', `${out}.json`],
      { maxBuffer: 1e8 },
    );
    told = stdout + stderr;
  });

  test('cannot act on the terminal of whoever imports them', () => {
    // Records that failed are told by their names, and those left out by their types.
    expect(told.match(/ › /g)?.length).toBeGreaterThan(100);
    expect(told).toContain('filtered: ');
    expect(acting.exec(told)?.[0]).toBeUndefined();
  });

  test('are read in every shape, name no file, and every sidecar can be read', () => {
    const witnesses = witnessesOf(out);
    const shapes = witnesses.map(({ sidecar }) => /[a-z]+$/.exec(sidecar.import!.file)![0]);
    expect(new Set(shapes)).toEqual(new Set(['txt', 'html', 'md', 'jsonl', 'warc', 'zip', 'docx', 'pdf']));
    expect(witnesses.length).toBeGreaterThan(3 * payloads.length);
    for (const { id } of witnesses) expect(id).toMatch(/^[0-9a-f]{16}$/);
    for (const name of readdirSync(out)) expect(name).toMatch(/^[0-9a-f]{16}\.(?:txt|yaml)$/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
