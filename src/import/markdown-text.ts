import type { Nodes, Root } from 'mdast';
import { fromHtml } from 'hast-util-from-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
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
 * Read the text of a Markdown file: headings, lists and links without their marks. A mask of the author
 * (`**市`, `20**年`) is no emphasis and stays.
 */
export function markdownText(source: string): MarkdownText {
  const front = frontMatter.exec(source);
  const body = front ? source.slice(front[0].length) : source.replace(/^\ufeff/, '');
  const masks = new Set(
    findRedactionMarks(body).flatMap(({ text, at }) => [...text].map((_, index) => at + index)),
  );
  const lines = blocksOf(fromMarkdown(body), body, masks);
  return { text: lines.filter((line) => line.trim() !== '').join('\n'), ...(front && stated(front[1]!)) };
}

/** A line a block. */
function blocksOf(node: Nodes, body: string, masks: ReadonlySet<number>): string[] {
  if (node.type === 'code') return node.value.split('\n');
  if (node.type === 'html') return treeText(fromHtml(node.value, { fragment: true })).split('\n');
  if (node.type === 'paragraph' || node.type === 'heading') return [inline(node, body, masks)];
  if (node.type === 'list' && node.ordered === true) {
    const first = node.start ?? 1;
    return node.children.flatMap((item, index) => {
      const [line = '', ...rest] = item.children.flatMap((child) => blocksOf(child, body, masks));
      return [`${String(first + index)}. ${line}`, ...rest];
    });
  }
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child, body, masks)) : [];
}

function inline(node: Nodes, body: string, masks: ReadonlySet<number>): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? '\n' : '';
  if (node.type === 'image') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inner = (node as Root).children.map((child) => inline(child, body, masks)).join('');
  if (node.type !== 'strong' && node.type !== 'emphasis') return inner;
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
  const width = node.type === 'strong' ? 2 : 1;
  const kept = isMask(body, start, end, width, masks);
  return kept ? body.slice(start, start + width) + inner + body.slice(end - width, end) : inner;
}

/** Emphasis is of one phrase; marks that stand before a unit or behind a figure are the author's masks. */
function isMask(
  body: string,
  start: number,
  end: number,
  width: number,
  masks: ReadonlySet<number>,
): boolean {
  if (body[start] !== '*' || !masks.has(start)) return false;
  const unit = /^[省市州县区旗镇乡村街年月日号局厅]/;
  return (
    /[0-9]/.test(body[start - 1] ?? '') || unit.test(body.slice(start + width)) || unit.test(body.slice(end))
  );
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
