import { headingMarkAt, type HeadingMark, type MarkStyle } from '../restore/breaks/heading-mark.ts';
import type { Facts } from '../restore/facts.ts';
import type { Block } from '../report/report.ts';
import { toSimplified } from '../script/to-simplified.ts';
import { attachedTitle, handedOnTitle } from './attached-title.ts';
import { collectedParts } from './collected-parts.ts';
import { contentsLines } from './contents-lines.ts';
import { decimalHeadings } from './decimal-headings.ts';
import { readHead, type Head } from './head.ts';
import { headingDepth, headingOf } from './headings.ts';
import { isAddress, isSalutation } from './line-kinds.ts';
import { isRecorded, namesNoDocument } from './page-words.ts';
import { tableRows } from './tables.ts';
import { readTail } from './tail.ts';
import { unnumberedHeadings } from './unnumbered-headings.ts';

/** One line of a reading and what it is; its place in the witness is another matter. */
export type StructureBlock = Pick<Block, 'kind' | 'depth' | 'text'>;

/** A reading as blocks that, joined by `\n`, are the reading again. */
export interface Structure {
  blocks: StructureBlock[];
  title: string;
}

/** A title made of the beginning of a text that has none is cut to this length. */
const longestTitle = 40;

/**
 * Tell what each line of a reading is. No character is changed; linear in the length of the reading.
 *
 * @param reading restored text, one block a line
 * @param facts what restoration learnt of the page
 */
export function structure(
  reading: string,
  facts: Partial<Pick<Facts, 'statedTitle' | 'witnessScript'>> = {},
): Structure {
  const texts = reading.split('\n');
  // The words that tell a line's kind are listed in simplified script; the line itself stays as it is.
  const lines = facts.witnessScript === 'hant' ? toSimplified(reading, 'hant').split('\n') : texts;
  const rows = tableRows(lines);
  const collected = collectedParts(lines);
  const head = readHead(lines, facts.statedTitle, rows, collected.lines);
  const tail: ReturnType<typeof readTail> = collected.areDocuments
    ? new Map()
    : readTail(lines, head.kinds.length);
  const contents = contentsLines(lines);
  const ownTitle = lines.slice(head.title, head.title + head.titleLines).join('');
  const attached = attachedTitle(lines, ownTitle, head.kinds.length);
  const handedOn =
    head.title < 0 && facts.statedTitle === undefined ? handedOnTitle(lines, head.kinds.length) : -1;
  const isBody = (index: number): boolean =>
    index >= head.kinds.length &&
    index < lines.length &&
    !tail.has(index) &&
    !rows[index] &&
    !collected.lines.has(index) &&
    !contents.has(index);
  const headings = lines.map((line, index) => (isBody(index) ? headingOf(line) : undefined));
  withoutLoneSentences(lines, headings);
  withoutSentencesInRow(lines, headings);
  withoutLists(lines, headings);
  for (const style of ['ordinal', 'month'] as const) withoutLone(style, headings);
  const styles = new Set<MarkStyle>(headings.flatMap((mark) => (mark ? [mark.style] : [])));
  const decimals = decimalHeadings(lines, (index) => isBody(index) && !headings[index]);
  const depthOf = (mark: HeadingMark): number =>
    mark.style === 'digit-dot' && decimals.size > 0 ? depthOfFigures(styles) : headingDepth(mark, styles);
  // Where headings are numbered, a short line without a number is none.
  const unnumbered: ReturnType<typeof unnumberedHeadings> =
    decimals.size > 0 || [...styles].some((style) => !style.startsWith('digit'))
      ? new Map()
      : unnumberedHeadings(
          lines,
          head.kinds.length,
          (index) => isBody(index) && index !== attached && index !== handedOn && !headings[index],
        );
  // What a site collected stands one deeper, below the number of each text.
  const deeper = collected.lines.size > 0 ? 1 : 0;
  const below = (depth: number): number => Math.min(4, depth + deeper);
  const blocks = texts.map((text, index): StructureBlock => {
    const known = head.kinds[index] ?? tail.get(index);
    if (known) return { kind: known, depth: 1, text };
    if (index === handedOn) return { kind: 'title', depth: 1, text };
    if (contents.has(index)) return { kind: 'item', depth: 1, text };
    if (collected.lines.has(index)) return { kind: 'heading', depth: 1, text };
    if (index === attached) return { kind: 'heading', depth: below(1), text };
    const mark = headings[index];
    if (mark) return { kind: 'heading', depth: below(depthOf(mark)), text };
    const parts = decimals.get(index)?.parts;
    const depth = parts === undefined ? unnumbered.get(index) : depthOfFigures(styles) + parts - 1;
    if (depth !== undefined) return { kind: 'heading', depth: below(depth), text };
    return { kind: rows[index] ? 'table' : kindInBody(lines[index]!), depth: 1, text };
  });
  const isOther = (index: number): boolean =>
    head.kinds[index] === 'byline' || head.kinds[index] === 'date' || contents.has(index);
  return { blocks, title: texts[handedOn] ?? titleOf(texts, head, facts.statedTitle, isOther) };
}

/** The depth of 1. where 1.1 is below it: that of a chapter, unless 一、 or （一） stand above both. */
const depthOfFigures = (styles: ReadonlySet<MarkStyle>): number =>
  styles.has('digit-dot') && (styles.has('han-comma') || styles.has('han-paren'))
    ? headingDepth({ style: 'digit-dot', level: 3, value: 1, end: 0 }, styles)
    : 1;

/**
 * `（三）部门职责。` beside paragraphs that begin with （一） and （二） is a short paragraph like them: of lines with
 * one style of mark that end in a full stop, all are headings, or none.
 */
function withoutLoneSentences(lines: readonly string[], headings: (HeadingMark | undefined)[]): void {
  const runIn = new Set(
    lines.flatMap((line, index) => {
      const mark = headings[index] ? undefined : headingMarkAt(line, 0);
      return mark && mark.level < 3 ? [mark.style] : [];
    }),
  );
  for (const [index, mark] of headings.entries()) {
    if (mark && runIn.has(mark.style) && /[。！？]/.test(lines[index]!)) headings[index] = undefined;
  }
}

/** （一）…。（二）…。（三）…。 line by line, with no text between, is a list: what an office does, what a meeting decided. */
function withoutSentencesInRow(lines: readonly string[], headings: (HeadingMark | undefined)[]): void {
  const sentences = headings.map((mark, index) => (mark && /[。！]$/.test(lines[index]!) ? mark : undefined));
  const counts = (mark: HeadingMark, other: HeadingMark | undefined, step: number): boolean =>
    other?.style === mark.style && other.value === mark.value + step;
  for (const [index, mark] of sentences.entries()) {
    if (mark && (counts(mark, sentences[index - 1], -1) || counts(mark, sentences[index + 1], 1)))
      headings[index] = undefined;
  }
}

/**
 * Figures or months that follow each other with nothing between, 1.… 2.… 3.…, are the items of a list, and so are those below
 * 附件：; a heading has text below it.
 */
function withoutLists(lines: readonly string[], headings: (HeadingMark | undefined)[]): void {
  const marks = [...headings];
  for (const [index, mark] of marks.entries()) {
    if (!mark || (mark.level < 3 && mark.style !== 'month')) continue;
    const beside = [marks[index - 1], marks[index + 1]].some((other) => other?.style === mark.style);
    const attached = /^附(?:件|表)?(?:[：:]|$)/.test(lines[index - 1] ?? '');
    if (beside || attached || index + 1 === lines.length) headings[index] = undefined;
  }
}

/** 第一， or 三月 that none counts on from is no heading. */
function withoutLone(style: 'ordinal' | 'month', headings: (HeadingMark | undefined)[]): void {
  const values = new Set(headings.flatMap((mark) => (mark?.style === style ? [mark.value] : [])));
  if ([...values].some((value) => values.has(value + 1))) return;
  for (const [index, mark] of headings.entries()) if (mark?.style === style) headings[index] = undefined;
}

function kindInBody(line: string): StructureBlock['kind'] {
  const mark = headingMarkAt(line, 0);
  if (!mark && isAddress(line)) return 'salutation';
  if (mark && mark.level >= 3) return 'item';
  return /^[①-⑳•●◆■▲·] ?\S/.test(line) ? 'item' : 'paragraph';
}

/** A title as the paper has it, where a site that collects texts has numbered it: 第一篇：水利工作总结. */
function withoutPart(title: string): string {
  const [, own = ''] =
    /^第[一1]篇(?:[：:]|[ \u3000](?=.*(?:总结|报告|汇报|方案|讲话|通知|计划)))[ \u3000]*(.{4,})$/.exec(
      title,
    ) ?? [];
  return own || title;
}

/** @param isOther whether a line tells who wrote the text, or when, or is an entry of its contents */
function titleOf(
  lines: readonly string[],
  { title, titleLines }: Head,
  stated: string | undefined,
  isOther: (index: number) => boolean,
): string {
  if (title >= 0) return withoutPart(lines.slice(title, title + titleLines).join(''));
  const tells = (line: string, index: number): boolean =>
    /\p{L}/u.test(line) &&
    !isSalutation(line) &&
    !namesNoDocument(line) &&
    !isRecorded(line) &&
    !isOther(index);
  const first = stated ?? lines.find(tells) ?? lines[0] ?? '';
  if (first.length > longestTitle) return `${first.slice(0, longestTitle)}…`;
  // A sentence is no title: that it is how the text begins is shown.
  return stated === undefined && /[。！]|？./.test(first) ? first.replace(/[。！？；，：]?$/, '…') : first;
}
