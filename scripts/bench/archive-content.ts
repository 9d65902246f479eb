import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaList } from '@vant/area-data';
import { damage } from '../../src/restore/damage.ts';
import { below, oneOf, seeded } from './random.ts';
import { damageMix } from './restoration-mixes.ts';
import { syntheticReports } from './synthetic-text.ts';

const seed = 41;
/** Share of reports that have a paragraph of another, and of those that are another's body under a new title. */
const borrowing = 0.2;
const reprints = 0.02;
/** One paragraph in so many follows a heading. */
const headingEvery = 4;

const offices = [
  '民政局',
  '教育局',
  '水利局',
  '财政局',
  '统计局',
  '卫生局',
  '林业局',
  '司法局',
  '文化局',
  '农业局',
];
const genres = ['工作总结', '工作汇报', '工作计划', '调研报告', '情况通报'];
const headings = ['基本情况', '主要做法', '取得的成效', '存在的问题', '原因分析', '下一步打算', '几点建议'];
const numerals = '一二三四五六七';
const cities = Object.values(areaList.city_list);

/** Name of witness number `index`. */
export const witnessId = (index: number): string => `r${String(index).padStart(6, '0')}`;

/**
 * Synthetic witnesses as scrapes are: a title with office and year, a date, headings, paragraphs of words drawn
 * by Zipf's law, 3,000 characters on average; some have words of others; each damaged by the forward program in
 * its own way. The same number gives the same bytes.
 */
export function syntheticWitnesses(): (index: number) => string {
  const corpus = syntheticReports(seed);
  const paragraphs = (index: number): string[] =>
    corpus
      .report(index)
      .blocks.slice(1)
      .map(({ text }) => text);
  // Which characters are frequent decides which a copy site annotates.
  const sample = Array.from({ length: 20 }, (_, i) => corpus.report(i).text).join('\n');
  return (index) => {
    const random = seeded(seed * 7_919 + index);
    const year = 1996 + below(random, 25);
    const place = oneOf(random, cities);
    const title = `${place}${oneOf(random, offices)}${String(year)}年${oneOf(random, genres)}`;
    const date = `（${String(year)}年${String(1 + below(random, 12))}月${String(1 + below(random, 28))}日）`;
    const kind = random();
    const other = index === 0 ? 0 : below(random, index);
    const body = kind < reprints ? paragraphs(other) : paragraphs(index);
    if (kind >= reprints && kind < reprints + borrowing)
      body.splice(below(random, body.length), 0, paragraphs(other)[0]!);
    const lines = body.flatMap((text, i) => {
      const number = Math.floor(i / headingEvery);
      const heading = i % headingEvery === 0 ? numerals[number] : undefined;
      return heading === undefined ? [text] : [`${heading}、${headings[number]!}`, text];
    });
    return damage([title, date, ...lines].join('\n'), damageMix(seed + index, sample));
  };
}

/** Write the first `count` witnesses into `witnesses` of a content folder. */
export async function writeContent(content: string, count: number): Promise<void> {
  const folder = join(content, 'witnesses');
  await mkdir(folder, { recursive: true });
  const witness = syntheticWitnesses();
  for (let i = 0; i < count; i++) await writeFile(join(folder, `${witnessId(i)}.txt`), witness(i));
}

/** Change one witness as somebody does who scrapes a page again: a sentence more at its end. */
export async function changeWitness(content: string, index: number): Promise<void> {
  const file = join(content, 'witnesses', `${witnessId(index)}.txt`);
  await writeFile(file, `${await readFile(file, 'utf8')}\n特此报告。`);
}
