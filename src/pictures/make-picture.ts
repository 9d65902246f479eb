import sharp from 'sharp';
import { drawPicture, type PictureText } from './draw-picture.ts';
import type { OutlineFont } from './open-font.ts';

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
  // Finding a palette would take as long as drawing, to spare thirty kilobytes that only previews of links fetch;
  // to pack it more tightly than this, a quarter as long, to spare seven.
  // Nothing shows through it: the paper covers all of it.
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 2 }).toBuffer();
}
