import type { Report } from '../../src/report/report.ts';
import { below, oneOf, seeded } from './random.ts';

/** A source of reports that no one wrote: varied, the same for the same seed. */
export interface SyntheticReports {
  /** Report number `index`, whichever were asked for before. */
  report: (index: number) => Report;
}

const wordCount = 6000;
const fixed = [
  '民政',
  '救灾',
  '规范',
  '后勤',
  '社会福利',
  '综合治理',
  '精神文明',
  '民主法制',
  '责任制',
  '联系',
  '着力',
  '显著',
  '干部',
  '群众',
  '里程碑',
  '发展',
  '面向',
  '制度',
  '征地',
  '松花江',
  '台风',
  '云计算',
  '只有',
  '布置',
  '复杂',
  '余额',
];
const odd = [
  'GB2312 编码',
  'PM2.5',
  '20**年',
  'XX县',
  '**市',
  '5·12',
  '3.5%',
  'GDP',
  '2006-2010年',
  '“三个代表”',
];

/**
 * Chinese text by the statistics that search depends on: words drawn by Zipf's law from a stock of
 * 6,000, made of the 3,755 characters of GB 2312's first level, themselves drawn unevenly.
 *
 * @param seed decides everything
 * @param length of a report in characters, on average; single ones vary by a factor of three
 */
export function syntheticReports(seed: number, length = 3080): SyntheticReports {
  const random = seeded(seed);
  const characters = firstLevel();
  for (let i = characters.length - 1; i > 0; i--) {
    const other = below(random, i + 1);
    [characters[i], characters[other]] = [characters[other]!, characters[i]!];
  }
  const words = Array.from({ length: wordCount }, (_, i) => fixed[i - 20] ?? newWord(random, characters));
  return { report: (index) => makeReport(index, seeded(seed * 1_000_003 + index), words, length) };
}

/** Flattens the top of Zipf's law, as Mandelbrot did for words of content. */
const flat = 20;

/** A rank from 0 below `limit`, small ones likelier: the Zipf-Mandelbrot law. */
function rank(random: () => number, limit: number): number {
  return Math.min(limit - 1, Math.floor(flat * ((limit + flat) / flat) ** random() - flat));
}

function newWord(random: () => number, characters: readonly string[]): string {
  const kind = random();
  const size = kind < 0.08 ? 1 : kind < 0.75 ? 2 : kind < 0.88 ? 3 : 4;
  // Between even and Zipf: even drawing makes every pair rare, Zipf alone too few of them.
  const draw = (): string =>
    characters[random() < 0.6 ? rank(random, characters.length) : below(random, characters.length)]!;
  return Array.from({ length: size }, draw).join('');
}

function firstLevel(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++) {
    for (let low = 0xa1; low <= (high === 0xd7 ? 0xf9 : 0xfe); low++) {
      characters.push(decoder.decode(Uint8Array.of(high, low)));
    }
  }
  return characters;
}

function makeReport(index: number, random: () => number, words: readonly string[], length: number): Report {
  const wanted = length * (0.4 + 1.2 * random());
  const year = 1996 + below(random, 25);
  const pick = (): string => words[rank(random, words.length)]!;
  const title = `${Array.from({ length: 4 }, pick).join('')}工作情况汇报`;
  const texts = [title];
  for (let written = title.length; written < wanted;) {
    const paragraph = makeParagraph(random, pick);
    texts.push(paragraph);
    written += paragraph.length;
  }
  const month = String(1 + below(random, 12)).padStart(2, '0');
  return {
    id: `s${String(index).padStart(6, '0')}`,
    title,
    script: 'hans',
    text: texts.join('\n'),
    blocks: texts.map((text, i) => ({ kind: i === 0 ? 'title' : 'paragraph', depth: 1, text, span: [0, 0] })),
    edits: [],
    redactions: texts.flatMap((text, block) =>
      Array.from(text.matchAll(/\*+|XX/g), (match) => ({ text: match[0], block, offset: match.index })),
    ),
    lacunae: [],
    metadata: {
      date: `${String(year)}-${month}`,
      agency: `${oneOf(random, ['某市', '某县', '某省'])}${oneOf(random, ['民政局', '教育局', '水利局', '财政局'])}`,
      topics: [],
      completeness: 'complete',
    },
    witness: { sha256: '0'.repeat(64), bytes: 0, encoding: 'utf-8', script: 'hans' },
    quality: { grade: 'A', counts: {} },
    synthetic: true,
  };
}

function makeParagraph(random: () => number, pick: () => string): string {
  let text = '';
  const sentences = 1 + below(random, 6);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const clauses = 1 + below(random, 4);
    for (let clause = 0; clause < clauses; clause++) {
      const size = 3 + below(random, 6);
      for (let word = 0; word < size; word++) text += random() < 0.015 ? oneOf(random, odd) : pick();
      text += clause === clauses - 1 ? '。' : oneOf(random, ['，', '，', '，', '、', '；']);
    }
  }
  return text;
}
