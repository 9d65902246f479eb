import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype, { type Command } from 'opentype.js';

/** A font that draws text as outlines: a picture of them needs no fonts on the machine that makes it. */
export interface OutlineFont {
  /** Whether it has every character of a text. */
  covers: (text: string) => boolean;
  /** Width of a line of text, in pixels. */
  width: (text: string, size: number) => number;
  /** Outlines of a line of text as the `d` of an SVG path: `em` units high, from the origin of its base line. */
  outline: (text: string) => string;
}

/** Height of the outlines. */
export const em = 1000;

/** 站酷小薇 (ZCOOL XiaoWei), SIL Open Font License: one weight, simplified script. */
const fontFile = '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';

/** Read the font of the pictures. */
export async function openFont(): Promise<OutlineFont> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(fontFile));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  const known = new Map<string, Drawn>();
  const draw = (unit: string): Drawn => {
    let drawn = known.get(unit);
    if (!drawn) {
      drawn = {
        width: font.getAdvanceWidth(unit, em),
        outline: relative(font.getPath(unit, 0, 0, em).commands),
      };
      known.set(unit, drawn);
    }
    return drawn;
  };
  return {
    covers: (text) => [...text].every((character) => font.charToGlyphIndex(character) !== 0),
    width: (text, size) => (unitsOf(text).reduce((sum, unit) => sum + draw(unit).width, 0) * size) / em,
    outline: (text) => {
      let d = '';
      let at = 0;
      for (const { width, outline } of unitsOf(text).map(draw)) {
        d += `M${decimal(at)} 0${outline}`;
        at += width;
      }
      return d;
    },
  };
}

/** A unit as it is drawn wherever it stands. */
interface Drawn {
  width: number;
  /** From the point where it begins on its base line. */
  outline: string;
}

/** Characters; those of a Latin word together, since they are set by pairs. */
const unitsOf = (text: string): string[] => text.match(/\p{Script=Latin}+|[^]/gu) ?? [];

/** The font's own way of writing its outlines makes NaN of very small fractions, and tells places, not steps. */
function relative(commands: readonly Command[]): string {
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
  return commands
    .map(({ type, x1, y1, x2, y2, x = startX, y = startY }) => {
      const points = type === 'Z' ? [] : [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      const steps = points.map((value, i) => decimal(value - (i % 2 === 0 ? fromX : fromY)));
      [fromX, fromY] = [x, y];
      if (type === 'M') [startX, startY] = [x, y];
      return type.toLowerCase() + steps.join(' ');
    })
    .join('');
}

const decimal = (value: number): string => String(Math.round(value * 10) / 10);
