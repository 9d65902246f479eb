import { strToU8, zipSync } from 'fflate';
import { pdfOfObjects } from './pdf-of-objects.ts';

/** Ways to write a text down as a document. Lines are paragraphs, the first is the title. */

/** A WARC record. */
export function warcRecord(type: string, contentType: string, index: number, body: string): Buffer {
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
}

const links = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `<li class="${name}-item"><a href="/${name}/${String(n)}.html">${name}栏目${String(n)}</a></li>`,
  ).join('\n');

/** A page with little around its text. */
export function plainPage(text: string): string {
  const [title = '', ...lines] = text.split('\n');
  const paragraphs = lines.map((line) => `<p>　　${line}</p>`).join('\n');
  return `<!doctype html><html><head><title>${title}_文库</title></head><body><ul>${links(30, '')}</ul><h1>${title}</h1><div class="content">${paragraphs}</div><div class="footer">版权所有</div></body></html>`;
}

/** A page as portals have them, with tables, styles and scripts, and twice as much around the text as it is long. */
export function portalPage(text: string): string {
  const [title = '', ...lines] = text.split('\n');
  const paragraphs = lines.map(
    (line) =>
      `<p class="MsoNormal" style="text-indent: 28pt"><span style="font-size: 14pt; font-family: 仿宋_GB2312">${line}<span lang="EN-US"><o:p></o:p></span></span></p>`,
  );
  const box = (name: string): string => `<div class="box"><h3>${name}</h3><ul>${links(30, name)}</ul></div>`;
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html><head><meta charset="utf-8" /><title>${title} - 范文大全</title><style type="text/css">${'.b{margin:0;padding:0}'.repeat(60)}</style><script type="text/javascript">${'var a=document.createElement("script");'.repeat(20)}</script></head><body><div id="header"><ul class="nav">${links(20, 'nav')}</ul></div><div class="left"><table width="100%" border="0"><tr><td><h1>${title}</h1><div class="info">时间：2009-12-10 来源：网络 点击：<span id="hits">7</span>次</div><div id="content" style="line-height:200%">${paragraphs.join('\n')}</div><div class="share">分享到：<a>微博</a></div></td></tr></table></div><div class="right">${box('热门')}${box('最新')}</div><div id="footer"><p>版权所有</p></div></body></html>`;
}

export const httpAnswer = (page: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;

const office = 'http://schemas.openxmlformats.org';
const relation = `${office}/officeDocument/2006/relationships/officeDocument`;

export function docx(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  });
}

/** Lines of print of a page of a PDF, and characters of a line. */
const [linesOfPage, charactersOfLine] = [40, 34];

export function pdf(text: string): Buffer {
  const wrapped = text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${String(charactersOfLine)}}`, 'gu')) ?? []);
  const pages = Array.from({ length: Math.ceil(wrapped.length / linesOfPage) }, (_, n) =>
    wrapped.slice(n * linesOfPage, (n + 1) * linesOfPage),
  );
  const codes = (line: string): string => Buffer.from(line, 'utf16le').swap16().toString('hex');
  const numberOf = (page: number): number => 6 + 2 * page;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, page) => `${String(numberOf(page))} 0 R`).join(' ')}]/Count ${String(pages.length)}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((lines, page) => {
      const stream = `BT /F1 12 Tf 72 760 Td ${lines.map((line) => `<${codes(line)}> Tj 0 -18 Td`).join(' ')} ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${String(numberOf(page) + 1)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${String(stream.length)}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  return pdfOfObjects(objects);
}
