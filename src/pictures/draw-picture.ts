import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { sealFrame, sealLetter, sealStrokes } from '../components/seal-shape.ts';
import { drawnSeal } from '../config/seal-of.ts';
import { breakLines } from './break-lines.ts';
import { em, type OutlineFont } from './open-font.ts';

/** What a picture says. */
export interface PictureText {
  title: string;
  /** Office and date, or what there is of them. */
  line: string;
  /** Name of the archive. */
  archive: string;
  /** Character of its seal. */
  seal: string;
  /** Word that marks a specimen. */
  label?: string;
}

/** Size of a picture in pixels, as those who show links ask for it. */
export const pictureSize = { width: 1200, height: 630 } as const;

const margin = 84;
/** Sizes of the title, the largest first; the first in which it has room is taken. */
const titles = [
  { size: 76, lines: 3 },
  { size: 60, lines: 4 },
];
/** What pictures are drawn in. */
const colours = {
  paper: '#fcfbf7',
  ink: '#1c1a17',
  grey: '#5f5a52',
  seal: '#9a2a1e',
  line: '#d9d4c7',
} as const;

/**
 * Draw the picture that stands for a report where its link is shown, as SVG without text.
 *
 * @returns nothing where the font lacks a character: no picture is better than one with holes
 */
export function drawPicture(text: PictureText, font: OutlineFont): string | undefined {
  if (!font.covers([text.title, text.line, text.archive, text.label ?? ''].join(''))) return undefined;
  const { width, height } = pictureSize;
  const room = width - 2 * margin;
  const draw = (words: string, x: number, y: number, size: number, fill: string) =>
    s('path', { d: font.outline(words), fill, transform: `translate(${x} ${y}) scale(${size / em})` });
  const { lines, size } = setTitle(text.title, room, font);
  const foot = height - margin + 12;
  const beside = room - 120 - font.width(text.archive, 36);
  const [first = '', ...rest] = breakLines(text.line, (line) => font.width(`${line}…`, 32) <= beside);
  const said = rest.length === 0 ? first : `${first}…`;
  const label = text.label === undefined ? [] : [text.label];
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
      s('rect', { width, height, fill: colours.paper }),
      ...lines.map((line, i) => draw(line, margin, margin + size * (0.86 + i * 1.4), size, colours.ink)),
      s('path', { d: `M${margin} ${foot - 72}H${width - margin}`, stroke: colours.line, strokeWidth: 2 }),
      s(
        'g',
        { transform: `translate(${margin} ${foot - 37}) scale(1.6)`, stroke: colours.seal, fill: 'none' },
        [s('rect', { ...sealFrame, strokeWidth: 2 }), drawSeal(text.seal, font)],
      ),
      draw(text.archive, margin + 62, foot, 36, colours.ink),
      draw(said, width - margin - font.width(said, 32), foot, 32, colours.grey),
      ...label.map((word) => draw(word, width - margin - font.width(word, 30), foot - 92, 30, colours.seal)),
    ]),
    { space: 'svg' },
  );
}

/** A character that the font lacks is left out: the frame alone is a seal, too. */
function drawSeal(character: string, font: OutlineFont): Element | undefined {
  if (character === drawnSeal) return s('path', { d: sealStrokes, strokeWidth: 1.7 });
  if (!font.covers(character)) return undefined;
  const { x, y, 'font-size': size } = sealLetter;
  const transform = `translate(${x - font.width(character, size) / 2} ${y}) scale(${size / em})`;
  return s('path', { d: font.outline(character), transform, fill: colours.seal, stroke: 'none' });
}

function setTitle(title: string, room: number, font: OutlineFont): { lines: string[]; size: number } {
  const set = titles.map(({ size, lines }) => ({
    size,
    most: lines,
    lines: breakLines(title, (line) => font.width(line, size) <= room),
  }));
  const { size, most, lines } = set.find((each) => each.lines.length <= each.most) ?? set.at(-1)!;
  if (lines.length <= most) return { lines, size };
  return { lines: [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`], size };
}
