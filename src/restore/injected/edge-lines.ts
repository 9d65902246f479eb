import { injectedHint, intruderLines, linkLine, linkWords } from '../data/injected-lines.ts';
import type { Certainty, Span } from '../edit.ts';
import { fold } from '../../script/fold.ts';
import { project } from '../projection.ts';

/** Lines an intruder put at an edge of the page. */
export interface Intrusion {
  span: Span;
  reason: string;
  certainty: Certainty;
  alternatives?: string[];
}

/** Code units at either end of a page where intruders put their lines. */
const edge = 4000;
/** A longer line is text. */
const longest = 2000;

/** The intruders' lines at the top and the end of a page, in order. */
export function edgeIntrusions(text: string): Intrusion[] {
  const found: Intrusion[] = [];
  for (const [from, to] of edges(text)) {
    const part = text.slice(from, to);
    if (!injectedHint.test(part)) continue;
    for (let start = from, end: number; start < to; start = end + 1) {
      end = text.indexOf('\n', start);
      if (end < 0) end = text.length;
      if (end - start > longest || end === start) continue;
      const intrusion = judge(text, start, end);
      if (!intrusion) continue;
      found.push(intrusion);
      end = Math.max(end, intrusion.span[1] - 1);
    }
  }
  return found;
}

const compiled = intruderLines.map((entry) => ({
  entry,
  pattern: new RegExp(`^(?:${fold(entry.line.source)})$`),
}));

/** A sentence with its stop. */
const prose = /[\u4e00-\u9fff]{4}[，,][^\n]{2,80}[。！？]|[\u4e00-\u9fff]{6}。/;

function judge(text: string, start: number, end: number): Intrusion | undefined {
  const whole: Span = [start, Math.min(text.length, end + 1)];
  const shown = text.slice(start, end);
  if (!injectedHint.test(shown)) return undefined;
  const line = project(text, start, end).text;
  const known = compiled.find(({ pattern }) => pattern.test(line))?.entry;
  if (known?.follow && text.length - end <= edge) {
    const rest = text.slice(end).trim() !== '';
    // Links are no sentences.
    if (rest && prose.test(text.slice(end)))
      return {
        span: whole,
        reason: '疑为被植入的导流语；其后不是链接，也可能是正文所引',
        certainty: 'conjecture',
        alternatives: [text.slice(...whole)],
      };
    return {
      span: [start, text.length],
      reason: `被植入的导流语${rest ? '及其后的链接行' : ''}，不是文件的文字`,
      certainty: 'certain',
    };
  }
  if (known) return { span: whole, reason: '被植入的导流语，不是文件的文字', certainty: 'certain' };
  const words = shown.match(linkWords) ?? [];
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const sentences = /[。；！？]/.test(shown);
  if (sentences || new Set(words).size < linkLine.different || length < linkLine.share * shown.length)
    return undefined;
  return { span: whole, reason: '被植入的色情链接行，不是文件的文字', certainty: 'certain' };
}

/** Whole lines at the top and at the end. */
function edges(text: string): Span[] {
  if (text.length <= 2 * edge) return [[0, text.length]];
  const top = text.indexOf('\n', edge);
  const bottom = text.lastIndexOf('\n', text.length - edge) + 1;
  return top < 0 || bottom <= top
    ? [[0, text.length]]
    : [
        [0, top],
        [bottom, text.length],
      ];
}
