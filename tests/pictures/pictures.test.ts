import { fromXml } from 'xast-util-from-xml';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakLines } from '../../src/pictures/break-lines.ts';
import { drawPicture, pictureSize } from '../../src/pictures/draw-picture.ts';
import { makePicture } from '../../src/pictures/make-picture.ts';
import { openFont, type OutlineFont } from '../../src/pictures/open-font.ts';

const text = {
  title: '**市民政局2010年工作总结',
  line: '**市民政局　20**年9月14日',
  archive: '存真',
  seal: '真',
};

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

  test('has the seal of its archive', () => {
    const [own, other, none] = ['真', '县', '㐀'].map((seal) => drawPicture({ ...text, seal }, font)!);
    expect(other).not.toBe(own);
    expect(other).toContain(font.outline('县'));
    expect(none!.match(/<path/g)!.length).toBe(own!.match(/<path/g)!.length - 1);
  });

  test('is opaque, so that its file needs to say of no point how much shows through', async () => {
    const { isOpaque } = await sharp(Buffer.from(drawPicture(text, font)!)).stats();
    expect(isOpaque).toBe(true);
    expect(await sharp(await makePicture(text, text, font)).metadata()).toMatchObject({ channels: 3 });
  });

  test('is none where the font lacks a character', () => {
    expect(drawPicture({ ...text, title: '工作㐀' }, font)).toBeUndefined();
  });

  test('holds the longest title', () => {
    const svg = drawPicture({ ...text, title: '关于报告'.repeat(40) }, font)!;
    expect(svg.match(/<path/g)!.length).toBeLessThan(10);
  });
});

describe('the file', () => {
  const otherwise = { title: '存真', line: '', archive: '', seal: '真' };

  test('has the size that is stated', async () => {
    const { width, height, format } = await sharp(await makePicture(text, otherwise, font)).metadata();
    expect({ width, height, format }).toEqual({ ...pictureSize, format: 'png' });
  });

  test('is the same for the same words, and another for others', async () => {
    const [one, two] = await Promise.all([text, text].map((each) => makePicture(each, otherwise, font)));
    expect(one).toEqual(two);
    expect(await makePicture({ ...text, title: '存真' }, otherwise, font)).not.toEqual(one);
  });

  test('says something else where the font lacks a character, and fails where it lacks that too', async () => {
    const lacking = { ...text, title: '㐀' };
    const instead = await makePicture(otherwise, otherwise, font);
    expect(await makePicture(lacking, otherwise, font)).toEqual(instead);
    await expect(makePicture(lacking, lacking, font)).rejects.toThrow('cannot draw "㐀"');
  });
});
