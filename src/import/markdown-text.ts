import type { Nodes } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { findRedactionMarks } from '../restore/redaction-marks.ts';
import { treeText } from './tree-text.ts';

/** What a Markdown file says. */
export interface MarkdownText {
  text: string;
  title?: string;
  url?: string;
  captured?: string;
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Read the text of a Markdown file: headings, lists and links without their marks, rows of tables with a tab between
 * cells, as those of pages. A mask of the author (`**市`, `20**年`) is no emphasis and stays.
 */
export function markdownText(source: string): MarkdownText {
  const front = frontMatter.exec(source);
  const body = front ? source.slice(front[0].length) : source.replace(/^\ufeff/, '');
  const lines = blocksOf(fromMarkdown(escapeMasks(body), tables));
  return { text: lines.filter((line) => line.trim() !== '').join('\n'), ...(front && stated(front[1]!)) };
}

const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** What a mask stands before, where it stands for a name. */
const unit = /^[省市州县区旗镇乡村街年月日号局厅]/;

/**
 * Put a backslash before each star of a mask, so that it is read as a star: behind a figure (`20**年`), or
 * before a unit (`**市`). A figure in bold type (`**2008**年`) is no mask.
 */
function escapeMasks(body: string): string {
  let escaped = '';
  let done = 0;
  for (const { text, at } of findRedactionMarks(body)) {
    if (!text.startsWith('*')) continue;
    const before = body.slice(Math.max(0, at - 12), at);
    const isMask = /[0-9]$/.test(before)
      ? !/\*[0-9]+$/.test(before)
      : unit.test(body.slice(at + text.length, at + text.length + 1));
    if (!isMask) continue;
    escaped += body.slice(done, at) + '\\*'.repeat(text.length);
    done = at + text.length;
  }
  return escaped + body.slice(done);
}

/** A line a block. */
function blocksOf(node: Nodes): string[] {
  if (node.type === 'code') return node.value.split('\n');
  if (node.type === 'html') return treeText(fromHtml(node.value, { fragment: true })).split('\n');
  if (node.type === 'paragraph' || node.type === 'heading') return [inline(node)];
  if (node.type === 'tableRow')
    return [
      node.children
        .map((cell) => inline(cell).replaceAll('\n', ' '))
        .join('\t')
        .trimEnd(),
    ];
  if (node.type === 'list' && node.ordered === true) {
    const first = node.start ?? 1;
    return node.children.flatMap((item, index) => {
      const [line = '', ...rest] = item.children.flatMap(blocksOf);
      return [`${String(first + index)}. ${line}`, ...rest];
    });
  }
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child)) : [];
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(inline).join('') : '';
}

/** What the front matter says; a faulty one says nothing. */
function stated(yaml: string): Omit<MarkdownText, 'text'> {
  let value: unknown;
  try {
    value = parse(yaml, { maxAliasCount: 10 });
  } catch {
    return {};
  }
  const { title, url, retrieved } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const said: Omit<MarkdownText, 'text'> = {};
  if (typeof title === 'string') said.title = title;
  if (typeof url === 'string') said.url = url;
  if (typeof retrieved === 'string') said.captured = retrieved;
  return said;
}
