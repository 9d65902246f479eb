import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Size of a picture in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Write pictures in sixteen given colours as PNG, each pixel in the nearest of them. Libraries look for the
 * best colours of each picture, which takes longer than to draw it; here all pictures are of the same few inks.
 *
 * Source: PNG specification, third edition, sections 5 and 11.
 *
 * @param palette sixteen colours
 * @returns writes a picture of pixels of four bytes each: red, green, blue and alpha, which is not looked at
 */
export function pngWriter(palette: readonly Colour[]): (pixels: Uint8Array, size: Size) => Uint8Array {
  const colours = chunk('PLTE', Buffer.from(palette.flat()));
  const nearest = nearestIn(palette);
  return (pixels, size) => {
    const file = [
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', headerOf(size)),
      colours,
      chunk('IDAT', deflateSync(rowsOf(pixels, size, nearest))),
      chunk('IEND', Buffer.alloc(0)),
    ];
    return Buffer.concat(file);
  };
}

/** Four bits a pixel, in colours of a palette. */
function headerOf({ width, height }: Size): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8);
  return header;
}

/** Each row is a byte that says how it is filtered, 0, and its pixels. */
function rowsOf(pixels: Uint8Array, { width, height }: Size, nearest: Uint8Array): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const row = 1 + Math.ceil(width / 2);
  const data = new Uint8Array(row * height);
  // Most pixels have the colour of the one before.
  let colour = -1;
  let index = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if (colours[pixel] !== colour) {
        colour = colours[pixel]!;
        const [red, green, blue] = [pixels[4 * pixel]!, pixels[4 * pixel + 1]!, pixels[4 * pixel + 2]!];
        index = nearest[((red & 0xf0) << 4) | (green & 0xf0) | (blue >> 4)]!;
      }
      data[y * row + 1 + (x >> 1)]! |= x % 2 === 0 ? index << 4 : index;
    }
  }
  return data;
}

/** Index of the nearest colour, by four bits each of red, green and blue. */
function nearestIn(palette: readonly Colour[]): Uint8Array {
  return Uint8Array.from({ length: 4096 }, (_, code) => {
    const wanted = [code >> 8, (code >> 4) & 15, code & 15].map((part) => part * 17);
    const distances = palette.map((colour) =>
      colour.reduce((sum, part, i) => sum + (part - wanted[i]!) ** 2, 0),
    );
    return distances.indexOf(Math.min(...distances));
  });
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
