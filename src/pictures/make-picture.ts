import sharp from 'sharp';
import { colours, drawPicture, pictureSize, type PictureText } from './draw-picture.ts';
import type { OutlineFont } from './open-font.ts';
import { pngWriter, type Colour } from './write-png.ts';

/**
 * Make a picture as PNG.
 *
 * @param otherwise what it says where the font cannot draw its own words
 * @throws {Error} where the font can draw neither
 */
export async function makePicture(
  text: PictureText,
  otherwise: PictureText,
  font: OutlineFont,
): Promise<Uint8Array> {
  const svg = drawPicture(text, font) ?? drawPicture(otherwise, font);
  if (svg === undefined)
    throw new Error(
      `The font of the pictures cannot draw "${otherwise.title}"; set "pictures: false" in src/archive.config.ts`,
    );
  return writePng(await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer(), pictureSize);
}

const { paper, ink, grey, seal, line } = colours;

/** Sixteen colours are enough for three inks on paper: each, and what lies between it and the paper at its borders. */
const writePng = pngWriter([
  ...[paper, ink, grey, seal, line].map(colourOf),
  ...between(paper, ink, 7),
  ...between(paper, seal, 4),
]);

function colourOf(code: string): Colour {
  const [red = 0, green = 0, blue = 0] = Buffer.from(code.slice(1), 'hex');
  return [red, green, blue];
}

function between(from: string, to: string, steps: number): Colour[] {
  const [one, other] = [colourOf(from), colourOf(to)];
  const part = (i: 0 | 1 | 2, step: number): number =>
    Math.round(one[i] + ((other[i] - one[i]) * step) / (steps + 1));
  return Array.from({ length: steps }, (_, i) => [part(0, i + 1), part(1, i + 1), part(2, i + 1)]);
}
