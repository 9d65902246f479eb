/** A stretch of one block that the reader selected; offsets in UTF-16 code units of the block's text. */
export interface Passage {
  /** Id of the block's element. */
  id: string;
  /** Number of the block in the report, from 0. */
  block: number;
  start: number;
  end: number;
  text: string;
  /** The whole selection, which may go on into other blocks. */
  whole: string;
}

/** What the reader has selected in the report's text; nothing where it is empty or lies elsewhere. */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-place] > [id]')];
  const block = blocks.findIndex((element) => range.intersectsNode(element) && lengthIn(element, range) > 0);
  const element = blocks[block];
  if (!element) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  if (element.contains(range.startContainer)) before.setEnd(range.startContainer, range.startOffset);
  else before.collapse(true);
  const start = textOf(before).length;
  const text = textOf(within(element, range));
  return { id: element.id, block, start, end: start + text.length, text, whole: selection.toString().trim() };
}

function within(element: HTMLElement, range: Range): Range {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part;
}

const lengthIn = (element: HTMLElement, range: Range): number => textOf(within(element, range)).length;

/** Text of a range as the report has it: what the page says of gaps is not part of it. */
function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const said of copy.querySelectorAll('.lacuna')) said.remove();
  return copy.textContent;
}
