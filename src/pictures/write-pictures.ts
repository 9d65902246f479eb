import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { drawPicture, type PictureText } from './draw-picture.ts';
import { openFont } from './open-font.ts';

/** A picture to make: what it says, and the file it goes to. */
export interface WantedPicture {
  text: PictureText;
  file: string;
}

/**
 * Make pictures as PNG. One that was made before is taken from the cache; pictures that nobody asked for
 * this time leave it.
 *
 * @param otherwise what a picture says whose own words the font cannot draw
 * @param cache folder that is kept between builds
 */
export async function writePictures(
  wanted: Iterable<WantedPicture>,
  otherwise: PictureText,
  cache: string,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const font = await openFont();
  const used = new Set<string>();
  for (const { text, file } of wanted) {
    const svg = drawPicture(text, font) ?? drawPicture(otherwise, font);
    if (svg === undefined)
      throw new Error(
        `The font of the pictures cannot draw "${otherwise.title}"; set "pictures: false" in src/archive.config.ts`,
      );
    const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
    const made = join(cache, name);
    if (!used.has(name) && !(await isFile(made))) await makePng(svg, made);
    used.add(name);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(made, file);
  }
  for (const name of await readdir(cache)) if (!used.has(name)) await rm(join(cache, name));
}

/** Sixteen colours are enough for three inks on paper, and a third of the size. */
async function makePng(svg: string, file: string): Promise<void> {
  await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toFile(`${file}.part`);
  await rename(`${file}.part`, file);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
