import type { Span } from '../edit.ts';

/** `<samp id="ogu0s">`, `</samp>`. */
const tag = /<(\/?)([a-z]{1,12})(?: id="([a-z0-9]{5})")?>/g;
/** An ordinal that a list item left when its link was taken out. */
const ordinal = /^\s*(?:\d{1,2}\.)?\s*$/;
/** Code units between two tags of one run. */
const gap = 400;

/**
 * Runs of empty elements whose ids are five random letters, the same on the whole page: left behind where
 * injected links were taken out. Elements that hold text are the page's own and stay.
 */
export function emptyTags(text: string): Span[] {
  if (!text.includes('<')) return [];
  const spans: Span[] = [];
  let run: { start: number; end: number; open: string[]; id?: string } | undefined;
  for (const { 0: token, 1: closing, 2: name = '', 3: id, index } of text.matchAll(tag)) {
    const near = run && index - run.end <= gap && ordinal.test(text.slice(run.end, index));
    if (!near || (run?.open.length === 0 && id !== run.id)) run = undefined;
    if (closing) {
      if (run?.open.pop() !== name) {
        run = undefined;
        continue;
      }
    } else {
      if (!id || (run?.id && run.id !== id)) {
        run = undefined;
        continue;
      }
      run ??= { start: withOrdinal(text, index), end: index, open: [], id };
      run.open.push(name);
    }
    run.end = index + token.length;
    if (run.open.length > 0) continue;
    const last = spans.at(-1);
    if (last?.[0] === run.start) spans.pop();
    spans.push(wholeLine(text, run.start, run.end));
  }
  return spans;
}

function withOrdinal(text: string, at: number): number {
  const before = /(?:^|\n)([ \t]*\d{1,2}\.[ \t]*)$/.exec(text.slice(Math.max(0, at - 40), at));
  return before ? at - before[1]!.length : at;
}

/** The run with its line break, where nothing else stands on the line. */
function wholeLine(text: string, start: number, end: number): Span {
  const alone = (start === 0 || text[start - 1] === '\n') && text[end] === '\n';
  return [start, alone ? end + 1 : end];
}
