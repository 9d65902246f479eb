import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damage } from '../../../src/restore/damage.ts';
import { cutIntoFragments } from '../../../src/restore/damage-fragments.ts';
import { replay, revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { fragments } from '../../../src/restore/rules/fragments.ts';

const clean = new URL('../../fixtures/specimens/', import.meta.url);
const specimens = readdirSync(clean)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, clean), 'utf8').trim());
const witnesses = new URL('../../../content/witnesses/', import.meta.url);
const seed = readFileSync(new URL('000_79150c6fe1fb4d91.txt', witnesses), 'utf8');

function run(text: string, facts = {}) {
  const result = runRules(text, [fragments], { facts });
  expect(replay(text, result.ledger)).toBe(result.reading);
  expect(revert(result.reading, result.ledger)).toBe(text);
  return result;
}

/** The texts of numbered fragments, to be put together otherwise. */
const cutsOf = (text: string, length: number): string[] =>
  cutIntoFragments(text, length)
    .split(/\n(?=\d+、)/)
    .map((cut) => cut.replace(/^\d+、/, ''));
const numbered = (cuts: readonly (readonly [number: number, text: string])[]): string =>
  cuts.map(([number, text]) => `${number}、${text}`).join('\n');

const anyDamage = fc.record({
  text: fc.constantFrom(...specimens.filter((text) => text.length > 2000)),
  length: fc.integer({ min: 80, max: 600 }),
  breaks: fc.constantFrom('\n' as const, '?' as const, '' as const),
  splits: fc.subarray(['，', '；', '？', '！'] as const),
  nfkc: fc.boolean(),
  annotated: fc.subarray([
    ...Object.entries({
      設: 'shè',
      會: 'huì',
      務: 'wù',
      進: 'jìn',
      發: 'fā',
      實: 'shí',
      業: 'yè',
      內: 'nèi',
    }),
  ]),
});

describe('fragments of a preview', () => {
  it('joins the seed where it was cut, in the middle of words', () => {
    const body = seed.slice(seed.indexOf('1、'));
    const { reading, ledger, facts } = run(body);
    expect(facts.fragmentLength).toBe(294);
    expect(ledger).toHaveLength(7);
    for (const joined of [
      '其中副處級以上',
      '市文明委命名',
      '匯報如下',
      '多次召開局黨組會',
      '組織專題培訓(xùn)、',
      '服務(wù)水平。以發(fā)放',
    ]) {
      expect(reading).toContain(joined);
    }
    expect(ledger[1]).toMatchObject({ lemma: '\n2、', reading: '', certainty: 'certain' });
    expect(ledger[1]?.reason).toContain('断在句中');
  });

  it('joins any damaged text cut at any length, and infers the length', () => {
    fc.assert(
      fc.property(anyDamage, ({ text, length, annotated, ...options }) => {
        const whole = damage(text, { convert: {}, annotated: new Map(annotated), ...options });
        const { reading, facts } = run(cutIntoFragments(whole, length));
        expect(reading).toBe(whole);
        expect(Math.abs((facts.fragmentLength ?? 0) - length)).toBeLessThan(8);
      }),
      { numRuns: 150 },
    );
  });

  it('joins what a preview shows when it stops after some fragments', () => {
    fc.assert(
      fc.property(anyDamage, fc.integer({ min: 4, max: 7 }), ({ text, length }, shown) => {
        const { reading } = run(cutIntoFragments(text, length, shown));
        expect(text.startsWith(reading)).toBe(true);
        expect(reading.length).toBeGreaterThan(length);
      }),
      { numRuns: 50 },
    );
  });

  describe.each([120, 296])('cut every %i characters', (length) => {
    const text = specimens[1]!.replaceAll('\n', '');
    const cuts = cutsOf(text, length);
    const inOrder = cuts.map((cut, index) => [index + 1, cut] as const);

    it('marks a missing fragment and keeps the break there', () => {
      const { reading, marks } = run(numbered(inOrder.filter(([number]) => number !== 4)));
      const before = cuts.slice(0, 3).join('');
      expect(reading).toBe(`${before}\n${cuts.slice(4).join('')}`);
      expect(marks).toMatchObject([{ kind: 'missing-fragment', at: before.length }]);
      expect(marks[0]?.reason).toContain('3跳到5');
    });

    it('marks it when the beginning is missing', () => {
      const { reading, marks } = run(numbered(inOrder.slice(1)));
      expect(reading).toBe(cuts.slice(1).join(''));
      expect(marks).toMatchObject([{ kind: 'missing-fragment', at: 0 }]);
    });

    it('puts fragments in order by their numbers', () => {
      fc.assert(
        fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
          expect(run(numbered(shuffled)).reading).toBe(text);
        }),
        { numRuns: 30 },
      );
    });

    it('keeps the fragments that stand in order where they are', () => {
      const swapped = [...inOrder.slice(0, 2), inOrder[3]!, inOrder[2]!, ...inOrder.slice(4)];
      const { reading, ledger } = run(numbered(swapped));
      expect(reading).toBe(text);
      const touched = ledger.reduce((sum, { lemma }) => sum + lemma.length, 0);
      expect(touched).toBeLessThan(length + 10 * cuts.length);
      expect(ledger.some(({ reason }) => reason.includes('第4段次序颠倒，按编号归位'))).toBe(true);
    });

    it('takes a fragment that comes twice once', () => {
      expect(run(numbered([...inOrder.slice(0, 3), ...inOrder.slice(2)])).reading).toBe(text);
    });

    it('takes two of one number that are not the same for two', () => {
      const another = [3, inOrder[2]![1].replace(/^.../, '另一段')] as const;
      const { reading } = run(numbered([...inOrder.slice(0, 3), another, ...inOrder.slice(3)]));
      expect(reading).toContain(inOrder[2]![1]);
      expect(reading).toContain(another[1]);
    });

    it('takes a text once that a fragment repeats from the one before it', () => {
      const repeating = inOrder.map(
        ([number, cut]) => [number, (cuts[number - 2]?.slice(-15) ?? '') + cut] as const,
      );
      const { reading, ledger } = run(numbered(repeating));
      expect(reading).toBe(text);
      expect(ledger[1]?.reason).toContain('重出15字');
    });

    it('takes blank lines between fragments away with the numbers', () => {
      expect(run(numbered(inOrder).replaceAll('\n', '\n\n')).reading).toBe(text);
    });
  });

  it('tells the items of the report inside fragments from the numbers of the cuts', () => {
    const items = specimens[1]!
      .split('\n')
      .map((line, index) => (line.length > 30 && index % 2 === 0 ? `${(index % 9) + 1}、${line}` : line))
      .join('\n');
    for (const length of [100, 250, 296, 500])
      expect(run(cutIntoFragments(items, length)).reading).toBe(items);
  });

  it.each([383, 385, 386])(
    'is not led astray by an item that stands where the next fragment would begin (%i characters)',
    (length) => {
      const text = specimens.find((specimen) => specimen.includes('大接访') && specimen.includes('棠川'))!;
      const whole = damage(text, { convert: {} });
      expect(run(cutIntoFragments(whole, length)).reading).toBe(whole);
    },
  );

  it('leaves the text’s own number where it stands near a place where the next fragment would begin', () => {
    const body = specimens[1]!.replaceAll('\n', '').replace(/[0-9]、/g, '');
    const head = body.slice(0, 200);
    const item = `${body.slice(200, 392).replace(/.$/, '。')}\n3、（五）加强督查。`;
    const { reading, ledger } = run(`1、${head}\n2、${item}`);
    expect(reading).toBe(head + item);
    expect(ledger.map(({ certainty }) => certainty)).toEqual(['conjecture', 'conjecture']);
    // Where the numbers come twice, and nothing else tells, all are the text’s.
    const items = [1, 2, 1, 2].map(
      (number, index) => `${number}、${body.slice(70 * index, 70 * index + 69)}。`,
    );
    expect(run(`工作安排\n${items.join('\n')}`).ledger).toEqual([]);
  });

  it('doubts two cuts that are not as far apart, of which one parts no sentence', () => {
    const body = specimens[1]!.replaceAll('\n', '').replace(/[0-9]、/g, '');
    const at = (from: number, to: number): string =>
      body.slice(from, to).replace(/^../, '全年').replace(/.$/, '。');
    const page = (second: number): string =>
      `1、工作安排\n${body.slice(0, 193)}\n2、${body.slice(193, 192 + second)}。\n3、${at(500, 560)}`;
    const certainties = (text: string): string[] => run(text).ledger.map(({ certainty }) => certainty);
    const three = (certainty: string): string[] => [certainty, certainty, certainty];
    expect(certainties(page(198))).toEqual(three('certain'));
    expect(certainties(page(203))).toEqual(three('conjecture'));
  });

  it('knows a figure that was cut at its decimal point for the middle of a sentence', () => {
    const text = specimens.find((specimen) => specimen.includes('12.6万人次'))!.replaceAll('\n', '');
    const whole = damage(text, { convert: {} });
    expect(run(cutIntoFragments(whole, whole.indexOf('12.6萬人次') + 3)).reading).toBe(whole);
    expect(run(cutIntoFragments(whole, 577)).reading).toBe(whole);
  });

  it('calls a single cut a conjecture, since equal lengths cannot be seen', () => {
    const { reading, ledger } = run(cutIntoFragments(specimens[0]!.replaceAll('\n', ''), 200, 2));
    expect(reading).toBe(specimens[0]!.replaceAll('\n', '').slice(0, 400));
    expect(ledger.every(({ certainty }) => certainty === 'conjecture')).toBe(true);
    expect(ledger[1]?.alternatives).toEqual(['\n2、']);
  });

  describe('two cuts alone', () => {
    const [one, two] = [
      '关于创建工作的汇报。一、主要做法。我们坚持把创建工作摆在重要位置，一年打基础，二年树形象，三年见成效，干部职工人人参与，机关面貌焕然一新。',
      '二、存在问题。经费投入还不够足，基层力量还比较薄弱。',
    ];

    it('joins at a sentence’s end where the first holds sections, which an item does not', () => {
      const { reading, ledger } = run(`1、${one}\n2、${two}`);
      expect(reading).toBe(one + two);
      expect(ledger.map(({ certainty }) => certainty)).toEqual(['conjecture', 'conjecture']);
      const items = `1、${one.replace('一、', '')}\n2、${two.replace('二、', '')}`;
      expect(run(items).ledger).toEqual([]);
    });

    it('joins inside a word, a figure or at a stop where a title stands at the head, and leaves numbered documents alone', () => {
      const title = '青石镇2023年上半年工作总结';
      const text = `${title}\n${specimens[1]!.replaceAll('\n', '').replace(/[一二三四五六]、|各位/g, '')}`;
      for (let length = 200; length < 260; length++) {
        const { reading, ledger } = run(cutIntoFragments(text, length, 2));
        expect(reading).toBe(text.slice(0, 2 * length));
        expect(ledger.every(({ certainty }) => certainty === 'conjecture')).toBe(true);
      }
      const another = text.replace('青石镇', '白石镇');
      const stop = text.indexOf('。', 200) + 1;
      expect(run(`1、${text.slice(0, stop)}\n2、${another.slice(0, stop)}`).ledger).toEqual([]);
    });

    it('begins behind the marks of pages at the top', () => {
      const marks = '创建工作汇报.doc_第1页\n第1页 / 共2页\n';
      expect(run(`${marks}1、${one}\n2、${two}`).reading).toBe(one + two);
    });

    it('takes the blank line with the number where a sentence goes on', () => {
      expect(run(`1、${one.slice(0, -9)}\n\n2、${one.slice(-9)}${two}`).reading).toBe(one + two);
    });
  });

  it('marks a missing one among four, where the lengths are equal to the character', () => {
    const cuts = cutsOf(specimens[1]!.replaceAll('\n', ''), 200);
    const { reading, marks } = run(numbered([1, 2, 4, 5].map((number) => [number, cuts[number - 1]!])));
    expect(reading).toBe(`${cuts[0]! + cuts[1]!}\n${cuts[3]! + cuts[4]!}`);
    expect(marks).toMatchObject([{ kind: 'missing-fragment' }]);
  });

  it.each([
    [
      'items that end in stops',
      [
        '落实责任制，完善考核办法，把安全生产纳入年度目标，做到层层有人抓、事事有人管、件件有着落，不留死角和盲区。',
        '加强宣传教育，利用广播、电视、报纸等多种形式，普及安全知识，提高广大干部群众的安全意识和防范能力与水平。',
        '开展专项整治，对重点行业、重点领域、重点部位进行拉网式排查，发现隐患立即整改，做到不安全决不生产经营。',
      ],
    ],
    [
      'long items of nearly one length, without full stops',
      [
        '加强组织领导。成立由主要领导任组长的工作领导小组，明确责任分工，形成一级抓一级、层层抓落实的工作格局，确保各项任务落到实处、取得实效',
        '加大资金投入。积极争取上级专项资金，落实地方配套经费，多渠道筹措建设资金，确保项目建设顺利推进、如期完工并投入使用、发挥效益',
        '强化督促检查。建立工作台账，实行定期通报，严格考核奖惩，对工作不力的单位和个人严肃追责问责，推动工作落实见效、群众得到实惠',
      ],
    ],
    [
      'short items of one length to the character, without full stops',
      [
        '加强组织领导，成立工作领导小组，明确责任分工',
        '加大资金投入，积极争取上级资金，落实配套经费',
        '强化督促检查，建立健全工作台账，严格考核奖惩',
        '营造良好氛围，利用各种宣传媒介，扩大群众知晓',
        '完善工作机制，定期召开联席会议，研究解决问题',
        '抓好典型示范，及时总结推广经验，推动面上工作',
      ],
    ],
    ['names', ['办公室', '人事科', '财务科', '救灾科', '优抚科', '社会科']],
    [
      'headings without stops',
      ['加强组织领导', '完善工作机制', '强化督促检查', '加大资金投入', '营造良好氛围'],
    ],
  ])('leaves a list of %s alone', (_, items) => {
    expect(
      run(`一、主要做法\n${items.map((item, index) => `${index + 1}、${item}`).join('\n')}`).ledger,
    ).toEqual([]);
  });

  it('leaves clean reports alone', () => {
    for (const text of specimens) expect(run(text).ledger).toEqual([]);
  });
});

describe('pages', () => {
  const [first, second, third] = [
    '我们要进一步加强基层组织建设，健全完善各项工作机制，推动工作重心下移，力量下沉，把各项惠民政策宣传到位、解释到位、落实到位，真正打通服务群',
    '众的最后一公里，把党和政府的关怀送到千家万户，让群众切实感受到身边的变化。要坚持问题导向，紧盯薄弱环节，逐项制定整改措施，明确责任人和完成时限，做到整改一项、销号一项、巩固一项，确保不反弹、不回',
    '潮，以实实在在的成效取信于民。各级各部门要加强协调配合，形成工作合力。',
  ] as const;
  const whole = first + second + third;

  it.each([
    ['page and total', (page: number) => `第${page}页 / 共3页`],
    ['page and total with spaces', (page: number) => `第 ${page} 页 共 3 页`],
    ['page and total, converted and annotated', (page: number) => `第${page}頁(yè) / 共3頁(yè)`],
    ['page', (page: number) => `第${page}页`],
    ['number between dashes', (page: number) => `— ${page} —`],
    ['number of numbers', (page: number) => `${page}/3`],
    ['bare number', (page: number) => String(page)],
    ['title and page', (page: number) => `养老工作汇报_第${page}页`],
    ['title and page with nothing between', (page: number) => `养老工作汇报第${page}页`],
    [
      'picture of a page',
      (page: number) => `![养老工作汇报_第${page}页](http://example.org/view/${page}.gif)`,
    ],
  ])('takes a %s on a line of its own away, and joins the sentence', (_, mark) => {
    expect(run(`${first}\n${mark(1)}\n${second}\n\n${mark(2)}\n\n${third}\n${mark(3)}`).reading).toBe(whole);
  });

  it('takes two bare numbers where both part a sentence', () => {
    expect(run(`${whole}${first}\n1\n${second}\n2\n${third}`).reading).toBe(whole + whole);
    expect(run(`${whole}${first}众。\n1\n${second}\n2\n${third}`).ledger).toEqual([]);
  });

  it.each([
    ['figures', (page: number) => `第${page}页 共3页 `],
    ['words', (page: number) => `第${'一二三'[page - 1]!}页，共3页。`],
    ['converted and annotated', (page: number) => ` 第${page}頁(yè)/共3頁(yè)`],
  ])('takes marks inside a line away: %s', (_, mark) => {
    expect(run(`${first}${mark(1)}${second}${mark(2)}${third}`).reading).toBe(whole);
    expect(run(`${first}${mark(1)}${second}${mark(3)}${third}`).ledger).toEqual([]);
    expect(run(`${first}${mark(1)}${second}`).ledger).toEqual([]);
    expect(run(`${mark(1)}${first}${second}`).reading).toBe(first + second);
  });

  it('takes numbers away that stand between the two halves of a sentence, page after page', () => {
    const [a, b, c] = [whole + first, second + whole + second, third];
    expect(run(`${a} 1\n\n${b}\n2 ${c}`).reading).toBe(a + b + c);
    expect(run(`${a} 1\n\n${b}${c}`).ledger).toEqual([]);
    expect(run(`${a} 2\n\n${b}\n5 ${c}`).ledger).toEqual([]);
  });

  it('keeps the break where a page ends with a paragraph, or a heading', () => {
    const text = `${first}众。\n第1页 / 共3页\n二、主要做法\n第2页 / 共3页\n${third}`;
    expect(run(text).reading).toBe(`${first}众。\n二、主要做法\n${third}`);
  });

  it('takes the running title next to a page number with it', () => {
    const title = '关于养老服务体系建设的汇报';
    const text = `${title}\n${first}\n- 1 -\n${title}\n${second}\n- 2 -\n${title}\n${third}\n- 3 -`;
    expect(run(text).reading).toBe(`${title}\n${whole}`);
  });

  it('takes a title away that comes back in the middle of sentences', () => {
    const title = '关于养老服务体系建设的汇报';
    const text = `${title}\n${first}\n${title}\n${second}\n${title}\n${third}`;
    expect(run(text).reading).toBe(`${title}\n${whole}`);
    expect(run(`${title}\n${first}\n${title}\n${second}`).reading).toBe(`${title}\n${first}${second}`);
    expect(run(`${title}\n${first}众。\n${title}\n${third}`).ledger).toEqual([]);
  });

  it('leaves a title alone that comes back among names and links', () => {
    const text = `恒温恒湿试验箱\n${first}众。\n产品详情\n恒温恒湿试验箱\n产品用途\n${second}。\n首页\n恒温恒湿试验箱\n联系我们`;
    expect(run(text).ledger).toEqual([]);
  });

  it('takes a title said twice at the top once, only where a site is known to have said it', () => {
    const text = '关于养老服务的汇报\n\n关于养老服务的汇报\n各位领导：';
    expect(run(text, { platform: '冰豆网' }).reading).toBe('关于养老服务的汇报\n各位领导：');
    expect(run(text).ledger).toEqual([]);
  });

  it('learns pages and title from the marks', () => {
    expect(run('養(yǎng)老匯報.docx_第1頁\n第1頁 / 共16頁\n各位領導：').facts).toMatchObject({
      pages: 16,
      statedTitle: '养老汇报',
    });
    const pictures = '![养老汇报_第1页](http://example.org/a_1.gif)\n各位领导：';
    expect(run(pictures).facts.statedTitle).toBe('养老汇报');
    expect(run('养老汇报第1页\n养老汇报第2页\n各位领导：').facts.statedTitle).toBe('养老汇报');
  });

  it.each([
    ['sections that are numbered', `1\n${first}众。\n2\n${second}潮。\n3\n${third}`],
    ['numbers of notes', '注释\n1\n2\n3\n4\n5\n敕勒：种族名。'],
    ['a single number', `${first}\n12\n${second}`],
    ['a table', '项目\n1\n公路\n2\n桥梁\n3\n水库'],
    ['a page that is mentioned', '详见《汇编》\n第12页\n所列各项。'],
  ])('leaves %s alone', (_, text) => {
    expect(run(text).ledger).toEqual([]);
  });
});
