import type { Misreading } from './misreadings.ts';

/** A part of a text that may have been misread: `[start, end)` in UTF-16 code units. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/**
 * The stretches of a text between signs that are no part of a character in GBK, Big5 or UTF-8, so that each can be read
 * by itself: digits, most marks of ASCII, line breaks.
 */
export const findStretches = (text: string, { readAs }: Misreading): Stretch[] =>
  Array.from(text.matchAll(readAs === 'gbk' ? withQuestions : withSpaces), ({ 0: stretch, index }) => ({
    start: index,
    end: index + stretch.length,
    text: stretch,
  })).filter(({ text: stretch }) => beyondAscii.test(stretch));

/** A byte that was left over became `?` in the one, a no-break space a space in the other. */
const withQuestions = /[^\u0000-\u003e]+/g;
const withSpaces = /[^\u0000-\u001f!-?]+/g;
const beyondAscii = /[^\u0000-\u007f]/;
