import { strToU8, zipSync } from 'fflate';
import { pdfOfObjects } from '../../scripts/bench/pdf-of-objects.ts';

/** A WARC record. `length` may lie. */
export function warcRecord(
  type: string,
  url: string,
  contentType: string,
  body: string | Uint8Array,
  length?: number,
): Buffer {
  const bytes = Buffer.from(body);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-01-02T03:04:05Z',
    `WARC-Record-ID: <urn:uuid:${url}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${String(length ?? bytes.length)}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A record of a WET file. */
export const wetRecord = (number: number, text: string, length?: number): Buffer =>
  warcRecord('conversion', `http://www.example.cn/${String(number)}`, 'text/plain', text, length);

/** An answer of a server. */
export const httpAnswer = (
  body: string | Uint8Array,
  headers: readonly string[],
  status = '200 OK',
): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`),
    Buffer.from(body),
  ]);

const office = 'http://schemas.openxmlformats.org';
const word = `${office}/wordprocessingml/2006/main`;

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A Word document of so many paragraphs. */
export const docx = (paragraphs: readonly string[]): Uint8Array => docxOf(paragraphs.map(paragraph).join(''));

/** A Word document of runs, each with its properties as XML, in one paragraph with a style; and with styles. */
export const docxOfRuns = (
  runs: readonly (readonly [properties: string, content: string])[],
  styles = '',
  style = 'Plain',
): Uint8Array =>
  docxOf(
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs
      .map(([properties, content]) => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`)
      .join('')}</w:p>`,
    {
      'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="styles" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
      'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/></w:style>${styles}</w:styles>`,
    },
  );

/** A Word document with a note, a table and a text box, which stands in it twice: for programs new and old. */
export function docxWithParts(note: string, rows: readonly (readonly string[])[], box: string): Uint8Array {
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<w:tc>${cell.split('\n').map(paragraph).join('')}</w:tc>`).join('');
  const inBox = `<w:txbxContent>${paragraph(box)}</w:txbxContent>`;
  return docxOf(
    `<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>
    <w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>
    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inBox}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${inBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    {
      'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
      'word/footnotes.xml': `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2">${paragraph(note)}</w:footnote></w:footnotes>`,
    },
  );
}

/**
 * A Word document whose paragraphs are numbered by Word.
 *
 * @param levels format and text of each depth, and more of it as XML
 * @param paragraphs each with its depth; none where it is not numbered; `style` where its style numbers it
 */
export function docxNumbered(
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  paragraphs: readonly (readonly [depth: number | 'style' | undefined, text: string, list?: number])[],
): Uint8Array {
  const numbers = (depth: number, list: number): string =>
    `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
  const body = paragraphs.map(([depth, text, list = 1]) => {
    if (depth === undefined) return paragraph(text);
    const looks = depth === 'style' ? '<w:pStyle w:val="H1"/>' : numbers(depth, list);
    return paragraph(text).replace('<w:p>', `<w:p><w:pPr>${looks}</w:pPr>`);
  });
  const levelXml = levels.map(
    ([format, text, more = ''], depth) =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  const relation = (part: string): string =>
    `<Relationship Id="${part}" Type="${office}/officeDocument/2006/relationships/${part}" Target="${part}.xml"/>`;
  return docxOf(body.join(''), {
    'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${relation('numbering')}${relation('styles')}</Relationships>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${levelXml.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`,
    'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="H0"><w:name w:val="Based"/><w:pPr>${numbers(0, 1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="Own"/><w:basedOn w:val="H0"/></w:style></w:styles>`,
  });
}

function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="${office}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  });
}

/** A PDF of one page in a font that it names and does not carry, as Chinese offices make them. */
export const pdf = (lines: readonly string[]): Buffer =>
  pdfOf(lines.map((text, line) => [72, 700 - 20 * line, text]));

/** A PDF of one page with texts, each in its place, and of pages without behind it. */
export function pdfOf(
  texts: readonly (readonly [x: number, y: number, text: string])[],
  pagesWithout = 0,
): Buffer {
  const codes = (text: string): string =>
    [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const drawn = texts.map(([x, y, text]) => `1 0 0 1 ${String(x)} ${String(y)} Tm <${codes(text)}> Tj`);
  const stream = `BT /F1 12 Tf ${drawn.join(' ')} ET`;
  const others = Array.from({ length: pagesWithout }, (_, index) => `${String(8 + index)} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[3 0 R ${others.join(' ')}]/Count ${String(1 + pagesWithout)}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${String(stream.length)}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...others.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>>>'),
  ];
  return pdfOfObjects(objects);
}
