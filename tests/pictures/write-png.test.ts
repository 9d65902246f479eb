import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pngWriter, type Colour } from '../../src/pictures/write-png.ts';

const greys = Array.from({ length: 15 }, (_, i): Colour => [i * 17, i * 17, i * 17]);
const write = pngWriter([...greys, [255, 0, 0]]);

test('each pixel has the nearest colour of the palette, in rows of even and odd length', async () => {
  for (const width of [4, 5]) {
    const height = 3;
    const wanted = Array.from({ length: width * height }, (_, i): Colour =>
      i % 4 === 3 ? [255, 0, 0] : greys[i]!,
    );
    const near = wanted.flatMap(([red, green, blue]) => [Math.max(0, red - 3), green, blue + 4, 255]);
    const { data, info } = await sharp(write(Uint8Array.from(near), { width, height }))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width, height });
    expect([...data]).toEqual(info.channels === 3 ? wanted.flat() : wanted.map(([red]) => red));
  }
});
