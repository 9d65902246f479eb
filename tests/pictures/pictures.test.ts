import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromXml } from 'xast-util-from-xml';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakLines } from '../../src/pictures/break-lines.ts';
import { drawPicture, pictureSize } from '../../src/pictures/draw-picture.ts';
import { openFont, type OutlineFont } from '../../src/pictures/open-font.ts';
import { writePictures } from '../../src/pictures/write-pictures.ts';

const text = { title: '**市民政局2010年工作总结', line: '**市民政局　20**年9月14日', archive: '存真' };

let font: OutlineFont;
beforeAll(async () => {
  font = await openFont();
});

describe('lines of a title', () => {
  const three = (line: string): boolean => line.length <= 3;

  test('are filled', () => {
    expect(breakLines('一二三四五六七', three)).toEqual(['一二三', '四五六', '七']);
    expect(breakLines('', three)).toEqual([]);
  });

  test('never begin with a closing mark', () => {
    expect(breakLines('一二三》四五六', three)).toEqual(['一二三》', '四五六']);
  });
});

describe('a picture', () => {
  test('is drawn in outlines, well-formed', () => {
    const svg = drawPicture(text, font)!;
    expect(() => fromXml(svg)).not.toThrow();
    expect(svg).not.toContain('<text');
    expect(drawPicture({ ...text, title: '存真' }, font)).not.toMatch(/NaN|undefined/);
    expect(drawPicture({ ...text, label: '样本' }, font)!.length).toBeGreaterThan(svg.length);
  });

  test('is none where the font lacks a character', () => {
    expect(drawPicture({ ...text, title: '工作㐀' }, font)).toBeUndefined();
  });

  test('holds the longest title', () => {
    const svg = drawPicture({ ...text, title: '关于报告'.repeat(40) }, font)!;
    expect(svg.match(/<path/g)!.length).toBeLessThan(10);
  });
});

describe('the files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('have the size that is stated, and are kept until nobody wants them', async () => {
    const cache = join(folder, 'cache');
    const [one, two] = ['one.png', 'sub/two.png'].map((name) => join(folder, name)) as [string, string];
    const otherwise = { title: '存真', line: '', archive: '' };
    await writePictures(
      [
        { text, file: one },
        { text: { ...text, title: '㐀' }, file: two },
      ],
      otherwise,
      cache,
    );
    const { width, height, format } = await sharp(await readFile(one)).metadata();
    expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
    expect(await readFile(two)).not.toEqual(await readFile(one));
    expect(await readdir(cache)).toHaveLength(2);
    await writePictures([{ text, file: one }], otherwise, cache);
    expect(await readdir(cache)).toHaveLength(1);
  });
});
