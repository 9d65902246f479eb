import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runMeasured } from './run-measured.ts';
import { syntheticReports } from './synthetic-text.ts';

/** A dump: how a document is laid down in it. */
interface Shape {
  name: string;
  encode: (text: string, index: number) => Uint8Array;
  /** Of the default size; finding the text of pages is slower, and a smaller dump tells as much. */
  share: number;
}

const warcRecord = (type: string, contentType: string, index: number, body: string): Buffer => {
  const bytes = Buffer.from(body);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: https://www.example.cn/reports/${String(index)}.html`,
    'WARC-Date: 2024-05-06T07:08:09Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${String(bytes.length)}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
};

const navigation = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/${String(n)}">栏目${String(n)}</a></li>`,
).join('');

function page(text: string): string {
  const [title = '', ...lines] = text.split('\n');
  const paragraphs = lines.map((line) => `<p>　　${line}</p>`).join('\n');
  return `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<!doctype html><html><head><title>${title}_文库</title></head><body><ul>${navigation}</ul><h1>${title}</h1><div class="content">${paragraphs}</div><div class="footer">版权所有</div></body></html>`;
}

const shapes: readonly Shape[] = [
  {
    name: 'jsonl',
    share: 1,
    encode: (text, index) =>
      Buffer.from(
        `${JSON.stringify({ url: `https://www.example.cn/${String(index)}`, timestamp: '2024-05-06T07:08:09Z', text })}\n`,
      ),
  },
  { name: 'wet', share: 1, encode: (text, index) => warcRecord('conversion', 'text/plain', index, text) },
  {
    name: 'wet.gz',
    share: 1,
    encode: (text, index) => gzipSync(warcRecord('conversion', 'text/plain', index, text), { level: 1 }),
  },
  {
    name: 'html.warc.gz',
    share: 0.15,
    encode: (text, index) =>
      gzipSync(warcRecord('response', 'application/http; msgtype=response', index, page(text)), { level: 1 }),
  },
];

/** Texts are made once and told apart by a number; making each anew takes longer than importing it. */
const stock = 500;

/**
 * Measures the import: megabytes of text by second and by processor second, and the most memory of all its processes together, for
 * two sizes of each shape of dump: memory is to be the same.
 *
 * Usage: npm run bench -- import [--megabytes 200] [--shape jsonl]
 */
export async function benchImport(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { megabytes: { type: 'string', default: '200' }, shape: { type: 'string' } },
  });
  const [program, ...options] = await importCommand();
  const reports = syntheticReports(7);
  const texts = Array.from({ length: stock }, (_, index) => reports.report(index).text);
  const folder = await mkdtemp(join(tmpdir(), 'cunzhen-bench-import-'));
  console.log(
    '| dump | text, MB | file, MB | time, s | text, MB/s | processor, s | text, MB by processor second | memory, MB |\n|---|---|---|---|---|---|---|---|',
  );
  try {
    for (const shape of shapes.filter(({ name }) => values.shape === undefined || name === values.shape)) {
      for (const part of [0.25, 1]) {
        const wanted = Number(values.megabytes) * 1e6 * shape.share * part;
        const file = join(folder, `dump.${shape.name.replace('wet', 'warc')}`);
        const text = await writeDump(file, shape, texts, wanted);
        // Kept to the end: where files lay that were deleted a moment ago, some file systems are slow to make new ones.
        const out = join(folder, `out-${shape.name}-${String(part)}`);
        const state = `${out}.json`;
        const { seconds, processor, megabytes } = await runMeasured(program, [
          ...options,
          file,
          '--out',
          out,
          '--state',
          state,
        ]);
        const { size } = await stat(file);
        const cells = [
          text / 1e6,
          size / 1e6,
          seconds,
          text / 1e6 / seconds,
          processor,
          text / 1e6 / processor,
          megabytes,
        ].map((n) => n.toFixed(1));
        console.log(`| ${shape.name} | ${cells.join(' | ')} |`);
        await rm(file);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `npm run import` gives to Node: options of Node, which the memory depends on, and the script. */
async function importCommand(): Promise<[string, ...string[]]> {
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { import: string };
  };
  const [, program = '', ...options] = scripts.import.split(' ');
  return [program, ...options];
}

/** @returns bytes of text in the dump */
async function writeDump(
  file: string,
  shape: Shape,
  texts: readonly string[],
  wanted: number,
): Promise<number> {
  const stream = createWriteStream(file);
  let bytes = 0;
  for (let index = 0; bytes < wanted; index++) {
    const text = `${texts[index % texts.length]!}\n编号${String(index)}`;
    bytes += Buffer.byteLength(text);
    if (!stream.write(shape.encode(text, index))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return bytes;
}
