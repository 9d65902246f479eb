import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype, { type Command } from 'opentype.js';

/** A font that draws text as outlines: a picture of them needs no fonts on the machine that makes it. */
export interface OutlineFont {
  /** Whether it has every character of a text. */
  covers: (text: string) => boolean;
  /** Width of a line of text, in pixels. */
  width: (text: string, size: number) => number;
  /** Outlines of a line of text as the `d` of an SVG path; `y` is the base line. */
  outline: (text: string, x: number, y: number, size: number) => string;
}

/** 站酷小薇 (ZCOOL XiaoWei), SIL Open Font License: one weight, simplified script. */
const fontFile = '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf';

/** Read the font of the pictures. */
export async function openFont(): Promise<OutlineFont> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(fontFile));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  return {
    covers: (text) => [...text].every((character) => font.charToGlyphIndex(character) !== 0),
    width: (text, size) => font.getAdvanceWidth(text, size),
    outline: (text, x, y, size) => font.getPath(text, x, y, size).commands.map(step).join(''),
  };
}

/** The font's own way of writing its outlines makes NaN of very small fractions. */
const step = ({ type, x1, y1, x2, y2, x, y }: Command): string =>
  type +
  [x1, y1, x2, y2, x, y]
    .filter((value) => value !== undefined)
    .map((value) => String(Math.round(value * 10) / 10))
    .join(' ');
