import { readFileSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { plainRadicals } from '../../src/import/plain-radicals.ts';
import { formatNumber } from '../../src/import/number-format.ts';
import { describe, expect, it } from 'vitest';
import { adds, filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';
import { docx, docxNumbered, docxWithParts, httpAnswer, pdf, warcRecord, wetRecord } from './make-dumps.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url), 'utf8');
const gbk = Buffer.from('d5feb8aeb9a4d7f7b1a8b8e60d0ab5dad2bbb6ce', 'hex');

/** Import one file and look at what came of it. */
async function importOne(name: string, content: string | Uint8Array, ...options: string[]) {
  const folder = filesIn({ [name]: content });
  const out = temporaryFolder();
  const { counts, failures } = await importInto(out, [`${folder}/${name}`, ...options]);
  expect(adds(counts)).toBe(true);
  return { counts, failures, witnesses: witnessesOf(out) };
}

describe('plain text', () => {
  it('keeps the bytes as they are, in whatever encoding', async () => {
    const { witnesses } = await importOne('a.txt', gbk);
    expect(witnesses).toHaveLength(1);
    expect(witnesses[0]!.bytes).toEqual(gbk);
    expect(witnesses[0]!.sidecar.import).toEqual({ file: 'a.txt', format: 'text', witness: 'as-is' });
    expect(witnesses[0]!.id).toMatch(/^[0-9a-f]{16}$/);
  });

  const wide = '一、主要工作\n全县共有低保对象一千户，发放资金1.2亿元。\n';
  it.each([
    ['little end first', Buffer.from(wide, 'utf16le')],
    ['big end first', Buffer.from(wide, 'utf16le').swap16()],
  ])('takes UTF-16 without a byte order mark for text, %s', async (_, content) => {
    const { witnesses } = await importOne('a.txt', content);
    expect(witnesses.map(({ bytes }) => bytes)).toEqual([content]);
  });

  it('takes no file of bytes for UTF-16, though its strings have zeros between them', async () => {
    const { counts } = await importOne(
      'a.bin',
      Buffer.from('strings\0table\0of\0names\0and\0so\0on\0'.repeat(9)),
    );
    expect(counts).toMatchObject({ imported: 0, filtered: 1 });
  });

  it.each([
    ['gz', gzipSync(gbk)],
    ['zst', zstdCompressSync(gbk)],
  ])('reads it from .%s', async (ending, content) => {
    const { witnesses } = await importOne(`a.txt.${ending}`, content);
    expect(witnesses.map(({ bytes }) => bytes)).toEqual([gbk]);
  });

  it('fails on an empty file and leaves pictures', async () => {
    const folder = filesIn({
      'a.txt': '',
      'b.txt': ' \n',
      'c.png': Buffer.from('89504e470d0a1a0a', 'hex'),
      'd.yaml': 'a: 1',
    });
    const { counts, failures } = await importInto(temporaryFolder(), [folder]);
    expect(counts).toMatchObject({ read: 4, imported: 0, filtered: 2, failed: 2 });
    expect(failures).toEqual(['in/a.txt: the file is empty', 'in/b.txt: no text']);
  });
});

describe('pages', () => {
  it('finds the main text, with its heading, and leaves the rest', async () => {
    const { witnesses } = await importOne('page.html', fixture('page.html'));
    expect(`${witnesses[0]!.text}\n`).toBe(fixture('page.txt'));
    expect(witnesses[0]!.sidecar).toMatchObject({
      encoding: 'utf-8',
      import: {
        format: 'html',
        witness: 'extracted',
        extractor: '@mozilla/readability',
        title: '关于二〇〇八年民政工作情况的报告_某某文库',
      },
    });
    expect(witnesses[0]!.sidecar.import?.original).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads the encoding that a page declares', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
      gbk,
      Buffer.from('</p></body></html>'),
    ]);
    expect((await importOne('page.html', page)).witnesses[0]!.text).toBe('政府工作报告 第一段');
  });

  it.each([
    // A short page is taken down and put up again by the extractor, in markup that must hold.
    ['<p ="x" a"b=1 style="display">短篇<o:p>一</o:p><x"y>二</x"y></p>', '短篇一二'],
    ['<table><tr><td>甲<b>乙<p>丙</b>丁</table><style>p{}</style><template>无</template>', '甲乙\n丙丁'],
    ['<div>上<script>if (1 < 2) document.write("</div>")</script>下</div><!-- 注 -->', '上下'],
    ['<p>露<p hidden>藏</p><p style="display: none">隐</p>', '露'],
    ['<p>&lt;a&gt; &amp;amp; &nbsp;&#x4e2d;&#25991;</p>', '<a> &amp; \u00a0中文'],
  ])('reads what browsers read of %s', async (body, text) => {
    const { witnesses } = await importOne('page.html', `<html><body>${body}`);
    expect(witnesses[0]!.text).toBe(text);
  });

  it('fails on one that would overflow the stack', async () => {
    const { failures } = await importOne('deep.html', `<body>${'<div>'.repeat(50_000)}文`);
    expect(failures).toEqual(['deep.html: elements are nested more than 2000 deep']);
  });
});

it('reads Markdown, and takes no mask of the author for emphasis', async () => {
  const { witnesses } = await importOne('report.md', fixture('report.md'));
  expect(`${witnesses[0]!.text}\n`).toBe(fixture('report.md.txt'));
  expect(witnesses[0]!.sidecar.source).toEqual({
    url: 'https://www.example.cn/report.html',
    retrieved: '2020-01-02',
  });
});

it('reads a Word document', async () => {
  const { witnesses } = await importOne('a.docx', docx(['某市工作报告', '　　第一段。', '第二段。']));
  expect(witnesses[0]!.text).toBe('某市工作报告\n　　第一段。\n第二段。');
  expect(witnesses[0]!.sidecar.import).toMatchObject({ format: 'docx', extractor: 'mammoth' });
});

describe('numbers that Word counts', () => {
  const derived = 'mammoth, numbers of paragraphs derived from numbering.xml';
  const read = async (...parts: Parameters<typeof docxNumbered>) => {
    const [witness] = (await importOne('a.docx', docxNumbered(...parts))).witnesses;
    return { lines: witness!.text.split('\n'), extractor: witness!.sidecar.import?.extractor };
  };

  it('are written before their paragraphs, and the sidecar says so', async () => {
    const { lines, extractor } = await read(
      [
        ['chineseCountingThousand', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%3.', '<w:isLgl/>'],
        ['decimal', '%1.%2.%4', '<w:isLgl/>'],
      ],
      [
        [undefined, '某县工作总结'],
        [0, '主要工作'],
        [1, '救助'],
        [2, '抓落实'],
        [2, '2008年'],
        [1, '救灾'],
        [2, '从头'],
        [undefined, '正文。'],
        ['style', '存在问题'],
        [1, '其一 &amp; 二'],
        [3, '四级'],
        [0, '另起', 2],
        [0, '再起', 2],
        [0, '不断', 1],
      ],
    );
    expect(lines).toEqual([
      '某县工作总结',
      '一、主要工作',
      '（一）救助',
      '1.抓落实',
      '2. 2008年',
      '（二）救灾',
      '1.从头',
      '正文。',
      '二、存在问题',
      '（一）其一 & 二',
      '2.1.1 四级',
      '五、另起',
      '六、再起',
      '七、不断',
    ]);
    expect(extractor).toBe(derived);
  });

  it('are not made up: bullets and formats without a known sign stay as they are', async () => {
    for (const [format, text] of [
      ['bullet', ''],
      ['thaiLetters', '%1、'],
      ['none', ''],
    ] as const) {
      const { lines, extractor } = await read(
        [[format, text]],
        [
          [0, '甲'],
          [0, '乙'],
        ],
      );
      expect([lines, extractor], format).toEqual([['甲', '乙'], 'mammoth']);
    }
  });
});

it.each([
  ['chineseCounting', [1, 10, 11, 20, 99], '一 十 十一 二十 九十九'],
  ['chineseCountingThousand', [100, 101, 110, 1010, 2000], '一百 一百零一 一百一十 一千零一十 二千'],
  ['ideographDigital', [1, 10, 12, 205], '一 一〇 一二 二〇五'],
  ['ideographTraditional', [1, 10], '甲 癸'],
  ['decimalEnclosedCircle', [1, 20], '① ⑳'],
  ['decimalFullWidth', [12], '１２'],
  ['upperRoman', [4, 1999], 'IV MCMXCIX'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
])('numbers are written as %s', (format, values, written) => {
  expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(written);
});

it.each([
  ['chineseCounting', 100],
  ['ideographTraditional', 11],
  ['upperRoman', 0],
  ['decimal', 1e6],
  ['nonesuch', 1],
])('%s has no sign for %i', (format, value) => {
  expect(formatNumber(value, format)).toBeUndefined();
});

it('reads what stands above characters of a Word document, and says what it does not read', async () => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const ruby = (reading: string, character: string): string =>
    `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run(reading)}</w:rt><w:rubyBase>${run(character)}</w:rubyBase></w:ruby></w:r>`;
  const inside = (xml: string): string => `甲</w:t></w:r>${xml}<w:r><w:t>乙`;
  const read = async (...paragraphs: string[]) => {
    const [witness] = (await importOne('a.docx', docx(paragraphs))).witnesses;
    return [witness!.text, witness!.sidecar.import?.extractor];
  };
  expect(await read(inside(ruby('chuàng', '创') + ruby('jiàn', '建')))).toEqual([
    '甲创(chuàng)建(jiàn)乙',
    'mammoth, readings above characters in brackets',
  ]);
  const formula =
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a</m:t></m:r></m:oMath>';
  expect(await read(inside(formula))).toEqual(['甲乙', 'mammoth, without what it does not read: oMath']);
  const raised =
    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:br w:type="page"/></w:r>';
  expect(await read(inside(raised))).toEqual(['甲²\n乙', 'mammoth']);
});

it('reads notes, tables and text boxes of a Word document, each once', async () => {
  const table = [
    ['年份', '数量'],
    ['2008', '十二\n十三'],
  ];
  const { witnesses } = await importOne('a.docx', docxWithParts('注文', table, '框中文字'));
  expect(witnesses[0]!.text).toBe('正文[1]。\n年份\t数量\n2008\n十二\n十三\n框中文字\n[1] 注文');
});

it('reads the text layer of a PDF whose font is not in it', async () => {
  const { witnesses } = await importOne('a.pdf', pdf(['政府工作报告', '第一段文字']));
  expect(witnesses[0]!.text).toBe('政府工作报告\n第一段文字');
  expect((await importOne('b.pdf', '%PDF-1.4\nrubbish')).failures[0]).toMatch(/^b\.pdf: Invalid PDF/);
  const key = '00'.repeat(32);
  const encrypted = pdf(['密'])
    .toString('latin1')
    .replace(
      '/Root',
      `/ID[<${key}><${key}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>/Root`,
    );
  expect((await importOne('c.pdf', Buffer.from(encrypted, 'latin1'))).failures).toEqual([
    'c.pdf: is encrypted; save it without a password',
  ]);
});

it('reads the radicals of a PDF as the characters they look like, and says so', async () => {
  const { witnesses } = await importOne('a.pdf', pdf(['清⻛县⺠政局⼯作总结', '⼀、主要⼯作']));
  expect(witnesses[0]!.text).toBe('清风县民政局工作总结\n一、主要工作');
  expect(witnesses[0]!.sidecar.import?.extractor).toBe(
    'pdfjs-dist, radicals read as the characters they look like',
  );
});

it.each([
  ['⺠政⼯作', '民政工作'],
  ['⼀⼆三', '一二三'],
  ['农⼾', '农户'],
  ['農⼾', '農戶'],
  // No character is near, or the radical is none.
  ['⼀ ⼁ ⼂', '⼀ ⼁ ⼂'],
  ['⻌旁的字', '⻌旁的字'],
  ['一二三', '一二三'],
])('%s is read as %s', (text, read) => {
  expect(plainRadicals(text)).toBe(read);
});

describe('NDJSON', () => {
  it('knows the fields of public corpora, and those it is told', async () => {
    const lines = [
      { text: '第一篇', url: 'https://www.example.cn/1', timestamp: '2019-04-20T11:12:13Z', id: 7 },
      { content: ['第二篇', '下文'], meta: { url: 'ftp://example.cn/2' } },
      { bytes: gbk.toString('base64') },
    ];
    const { witnesses, counts } = await importOne(
      'a.jsonl',
      lines.map((line) => JSON.stringify(line)).join('\r\n'),
    );
    expect(counts.imported).toBe(3);
    const [first, second] = witnesses.filter(({ text }) => text.includes('篇'));
    expect(first!.sidecar).toMatchObject({
      source: { url: 'https://www.example.cn/1', retrieved: '2019-04-20' },
      import: { record: 1, offset: 0, captured: '2019-04-20T11:12:13Z', recordId: '7' },
    });
    expect(second).toMatchObject({
      text: '第二篇\n下文',
      sidecar: { import: { uri: 'ftp://example.cn/2', record: 2 } },
    });
    expect(witnesses.some(({ bytes }) => bytes.equals(gbk))).toBe(true);
    const told = await importOne('b.json', '{"a":{"b":"正文"}}', '--text-field', 'a.b');
    expect(told.witnesses[0]!.text).toBe('正文');
  });

  it('knows them in Chinese and in large letters, behind a byte order mark', async () => {
    const dump =
      '\ufeff{"Content":"甲","URL":"http://www.example.cn/1"}\n{"正文":"乙","网址":"http://www.example.cn/2"}';
    const { witnesses } = await importOne('a.jsonl', dump);
    expect(witnesses.map(({ text, sidecar }) => [text, sidecar.source?.url])).toEqual([
      ['乙', 'http://www.example.cn/2'],
      ['甲', 'http://www.example.cn/1'],
    ]);
  });

  it('takes a text that is markup for a page, and no other', async () => {
    const texts = ['<p>甲&amp;</p><p>乙</p>', '丙<br>丁', '<b>的用法', 'if a<p>'];
    const { witnesses } = await importOne(
      'a.jsonl',
      texts.map((text) => JSON.stringify({ text })).join('\n'),
    );
    expect(witnesses.map(({ text, sidecar }) => [text, sidecar.import?.format])).toEqual([
      ['<b>的用法', 'jsonl'],
      ['if a<p>', 'jsonl'],
      ['丙<br>丁', 'jsonl'],
      ['甲&\n乙', 'html'],
    ]);
  });

  it.each(['[\n {"text":"甲"},\n {"text":"乙"}\n]', '\ufeff{\r\n  "text": "甲"\r\n}'])(
    'says once that %j is no NDJSON',
    async (dump) => {
      const { counts, failures } = await importOne('a.json', dump);
      expect(counts).toMatchObject({ read: 1, failed: 1 });
      expect(failures[0]).toMatch(/is one JSON text over many lines; write one object a line/);
    },
  );

  it('reports bad lines by number and byte, and goes on', async () => {
    const dump = '{"text":"甲"}\n{bad\n\n{"foo":1}\n[]\n{"text":""}\n{"text":"乙\\ud800"}';
    const { counts, failures, witnesses } = await importOne('a.jsonl', dump);
    expect(counts).toMatchObject({ read: 6, imported: 2, failed: 4 });
    expect(failures[0]).toMatch(
      /^a\.jsonl: record 2 \(at byte 15\): not JSON: .*; write one JSON object a line$/,
    );
    expect(failures[1]).toMatch(
      /^a\.jsonl: record 4 \(at byte 21\): no text under "text".* it has foo; name the field by --text-field$/,
    );
    expect(witnesses.map(({ text }) => text)).toEqual(['乙\ufffd', '甲']);
    expect(witnesses[0]!.sidecar.import?.unpaired).toBe(1);
  });
});

describe('WARC', () => {
  const page = fixture('page.html');
  const dump = [
    warcRecord('warcinfo', 'x', 'application/warc-fields', 'a: b\r\n'),
    warcRecord(
      'response',
      'http://www.example.cn/p',
      'application/http; msgtype=response',
      httpAnswer(page, ['Content-Type: text/html']),
    ),
    warcRecord(
      'response',
      'http://www.example.cn/z',
      'application/http',
      httpAnswer(gzipSync(page.replace('十二个', '十三个')), [
        'Content-Type: text/html',
        'Content-Encoding: gzip',
      ]),
    ),
    warcRecord(
      'response',
      'http://www.example.cn/c',
      'application/http',
      httpAnswer(`5\r\nabcde\r\n3\r\nfgh\r\n0\r\n\r\n`, [
        'Content-Type: text/plain',
        'Transfer-Encoding: chunked',
      ]),
    ),
    warcRecord(
      'response',
      'http://www.example.cn/x',
      'application/http',
      httpAnswer('没有', ['Content-Type: text/html'], '404 Not Found'),
    ),
    warcRecord(
      'response',
      'http://www.example.cn/i',
      'application/http',
      httpAnswer('GIF89a', ['Content-Type: image/gif']),
    ),
    warcRecord('revisit', 'http://www.example.cn/r', 'application/http', ''),
    wetRecord(1, '第一篇正文'),
    wetRecord(2, '第二篇正文'),
  ];

  it.each([
    ['plain', Buffer.concat(dump), 'a.warc'],
    ['member by member', Buffer.concat(dump.map((record) => gzipSync(record))), 'a.warc.gz'],
    ['as one member', gzipSync(Buffer.concat(dump)), 'a.warc.gz'],
  ])('reads responses and conversions: %s', async (_, content, name) => {
    const { counts, witnesses } = await importOne(name, content);
    expect(counts).toMatchObject({ read: 8, imported: 5, filtered: 3, failed: 0 });
    expect([...counts.reasons].sort()).toEqual([
      ['status 404', 1],
      ['type image/gif', 1],
      ['type revisit', 1],
    ]);
    expect(witnesses.map(({ text }) => text.slice(0, 9))).toEqual([
      'abcdefgh',
      '关于二〇〇八年民政',
      '关于二〇〇八年民政',
      '第一篇正文',
      '第二篇正文',
    ]);
    expect(witnesses[3]!.sidecar).toMatchObject({
      source: { url: 'http://www.example.cn/1', retrieved: '2024-01-02' },
      import: {
        record: 8,
        captured: '2024-01-02T03:04:05Z',
        format: 'text',
        witness: 'as-is',
        recordId: '<urn:uuid:http://www.example.cn/1>',
      },
    });
  });

  it('undoes what the transfer did, and makes no text of what it cannot undo', async () => {
    const pageOf = (name: string): string =>
      `<html><body><p>${name}：全市工作取得新的进展。</p></body></html>`;
    const type = 'Content-Type: text/html';
    const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 20);
    const chunked = (bytes: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const answers: Readonly<Record<string, [Uint8Array | string, ...string[]]>> = {
      甲: [chunked(gzipSync(pageOf('甲'))), 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
      乙: [pageOf('乙'), 'Transfer-Encoding: chunked'],
      丙: [brotliCompressSync(pageOf('丙')), 'Content-Encoding: br'],
      丁: [deflateSync(pageOf('丁')), 'Content-Encoding: deflate'],
      戊: [deflateRawSync(pageOf('戊')), 'Content-Encoding: deflate'],
      己: [zstdCompressSync(pageOf('己')), 'Content-Encoding: zstd'],
      庚: [pageOf('庚'), 'Content-Encoding: br'],
      辛: [pageOf('辛'), 'Content-Encoding: utf-8'],
      壬: [gzipSync(pageOf('壬'))],
      broken: [half(brotliCompressSync(pageOf('子'.repeat(99)))), 'Content-Encoding: br'],
      cut: [half(deflateSync(pageOf('丑'))), 'Content-Encoding: deflate'],
      unknown: [gzipSync(pageOf('寅')), 'Content-Encoding: sdch'],
    };
    const records = Object.entries(answers).map(([name, [body, ...headers]]) =>
      warcRecord(
        'response',
        `http://www.example.cn/${name.length > 1 ? name : ''}`,
        'application/http',
        httpAnswer(body, [type, ...headers]),
      ),
    );
    const none = warcRecord('response', 'http://www.example.cn/', 'text/html', pageOf('卯'));
    const { counts, failures, witnesses } = await importOne('a.warc', Buffer.concat([...records, none]));
    expect(witnesses.map(({ text }) => text[0]!).sort()).toEqual([...'丁丙乙己庚戊辛甲壬'].sort());
    expect(counts).toMatchObject({ read: 13, imported: 9, failed: 4 });
    expect(failures).toEqual([
      expect.stringMatching(/^a\.warc: record 10 \(at byte \d+\): its br is broken/),
      expect.stringMatching(/record 11 .*: its deflate is broken/),
      expect.stringMatching(/record 12 .*: Content-Encoding sdch is not known/),
      expect.stringMatching(/record 13 .*: does not begin as an answer of a web server does/),
    ]);
  });

  it('passes over what Wget tells of itself', async () => {
    const log = warcRecord(
      'resource',
      'metadata://gnu.org/software/wget/warc/wget.log',
      'text/plain',
      '日志',
    );
    const page = warcRecord('resource', 'http://www.example.cn/', 'text/plain', '正文');
    const { counts, witnesses } = await importOne('a.warc', Buffer.concat([log, page]));
    expect(counts).toMatchObject({ read: 1, imported: 1 });
    expect(witnesses[0]!.text).toBe('正文');
  });

  it('reads records whose headers end as lines of Unix do', async () => {
    const unix = Buffer.from(wetRecord(1, '甲').toString().replaceAll('\r\n', '\n'));
    const { counts, witnesses } = await importOne(
      'a.warc',
      Buffer.concat([unix, wetRecord(2, '乙\r\n\r\n丙'), unix]),
    );
    expect(counts).toMatchObject({ read: 3, imported: 2, duplicate: 1 });
    expect(witnesses.map(({ text }) => text)).toEqual(['乙\r\n\r\n丙', '甲']);
    expect(witnesses[1]!.sidecar.source?.url).toBe('http://www.example.cn/1');
  });

  it('skips a broken gzip member and reads the next', async () => {
    const members = [1, 2, 3, 4].map((n) => gzipSync(wetRecord(n, `第${String(n)}篇正文`.repeat(40))));
    members[1]!.fill(0x55, 30, 80);
    const { counts, failures } = await importOne('a.warc.gz', Buffer.concat(members));
    expect(counts).toMatchObject({ read: 4, imported: 3, failed: 1 });
    expect(failures[0]).toMatch(
      /^a\.warc\.gz: record 2 \(at byte \d+\): the gzip member is broken near byte \d+/,
    );
    const cut = await importOne('b.warc.gz', Buffer.concat(members.slice(2)).subarray(0, -20));
    expect(cut.counts).toMatchObject({ read: 2, imported: 1, failed: 1 });
  });

  it('finds the next record behind one of a wrong length', async () => {
    const records = [
      wetRecord(1, '甲'),
      wetRecord(2, '长度过大', 99_999),
      wetRecord(3, '长度过小', 3),
      wetRecord(4, '过大', 10 ** 12),
      wetRecord(5, '丁'),
      wetRecord(6, '截断的').subarray(0, -8),
    ];
    const { counts, failures, witnesses } = await importOne('a.warc', Buffer.concat(records));
    expect(witnesses.map(({ text }) => text)).toEqual(['丁', '甲']);
    expect(counts).toMatchObject({ read: 6, failed: 4 });
    expect(failures.map((line) => /record (\d)/.exec(line)![1])).toEqual(['2', '3', '4', '6']);
  });
});

describe('zip', () => {
  it('reads what is in it, zips in it and all, and lets no name near the file system', async () => {
    const inner = zipSync({ 'deep.txt': strToU8('深处的文章'), 'a.jsonl.gz': gzipSync('{"text":"一行"}\n') });
    const dump = zipSync({
      '../../evil.txt': strToU8('外面的文章'),
      'C:\\evil.txt': strToU8('盘上的文章'),
      'in.zip': inner,
      'a.docx': docx(['文档']),
      'p.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
    });
    const { counts, witnesses } = await importOne('a.zip', dump);
    expect(counts).toMatchObject({ read: 6, imported: 5, filtered: 1 });
    expect(witnesses.map(({ sidecar }) => sidecar.import?.member).sort()).toEqual([
      '../../evil.txt',
      'C:\\evil.txt',
      'a.docx',
      'in.zip › a.jsonl.gz',
      'in.zip › deep.txt',
    ]);
    expect(witnesses.every(({ id }) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  });

  it('stops at what is made to fill a disk', async () => {
    const zeros = zipSync(
      { 'a.jsonl': new Uint8Array(90 * 1024 * 1024).fill(0x20), 'b.txt': strToU8('后') },
      { level: 9 },
    );
    const { counts, failures } = await importOne('bomb.zip', zeros);
    expect(failures).toEqual([
      expect.stringMatching(/^bomb\.zip › a\.jsonl: grows to more than 250 times its compressed size/),
    ]);
    expect(counts).toMatchObject({ read: 1, failed: 1 });
  });

  it('opens archives in archives only so far', async () => {
    let nested = zipSync({ 'a.txt': strToU8('文') });
    for (let depth = 0; depth < 5; depth++) nested = zipSync({ 'n.zip': nested });
    expect((await importOne('n.zip', nested)).failures[0]).toMatch(
      /lies more than 3 archives deep; unpack it first$/,
    );
  });

  it('makes no text of a part that is damaged, or packed in a way that is not known', async () => {
    const dump = zipSync({ 'a.txt': strToU8('全市工作'), 'b.txt': strToU8('新的进展') }, { level: 0 });
    dump[dump.indexOf(strToU8('市')[1]!, 35)]! ^= 1;
    const { failures, witnesses } = await importOne('a.zip', dump);
    expect(failures).toEqual([
      'a.zip › a.txt: is damaged: its checksum is not the one that the zip has of it',
    ]);
    expect(witnesses.map(({ text }) => text)).toEqual(['新的进展']);
    const other = zipSync({ 'a.txt': strToU8('全市工作') }, { level: 0 });
    other[other.findIndex((_, at) => other[at] === 0x50 && other[at + 2] === 1 && other[at + 3] === 2) + 10] =
      14;
    expect((await importOne('a.zip', other)).failures).toEqual([
      'a.zip › a.txt: is packed by a method that is not known (14); unpack it first',
    ]);
  });

  it('fails alone where it is broken', async () => {
    const folder = filesIn({ 'a.zip': zipSync({ 'a.txt': strToU8('文') }).subarray(0, 40), 'b.txt': '好' });
    const { counts, failures } = await importInto(temporaryFolder(), [folder]);
    expect(counts).toMatchObject({ read: 2, imported: 1, failed: 1 });
    expect(failures[0]).toMatch(/^in\/a\.zip: the zip is broken: /);
  });
});

it('refuses a document larger than the limit, by line, record and file', async () => {
  const long = '文'.repeat(400_000);
  const small = ['--max-record', '1'];
  for (const [name, content] of [
    ['a.txt', long],
    ['a.jsonl', `{"text":"甲"}\n${JSON.stringify({ text: long })}\n{"text":"乙"}`],
    ['a.warc', Buffer.concat([wetRecord(1, '甲'), wetRecord(2, long), wetRecord(3, '乙')])],
  ] as const) {
    const { counts, failures } = await importOne(name, content, ...small);
    expect(counts).toMatchObject({ failed: 1, imported: name === 'a.txt' ? 0 : 2 });
    expect(failures[0]).toMatch(/--max-record allows more/);
  }
});
