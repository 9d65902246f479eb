import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../../../src/report/report.ts';
import { metadataOf } from '../../../src/structure/metadata/metadata.ts';

interface Case {
  name: string;
  title: string;
  blocks: [Block['kind'], string][];
  expect: Record<string, unknown>;
}

const file = new URL('../../fixtures/metadata/headlines.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as Case[];
const derived = ['date', 'notBefore', 'notAfter', 'agency', 'region', 'level', 'genre'];

describe.each(cases)('metadata of $name', ({ title, blocks, expect: expected }) => {
  const all = [{ kind: 'title' as const, text: title }, ...blocks.map(([kind, text]) => ({ kind, text }))];
  const metadata = metadataOf({ title, blocks: all, lacunae: [], facts: {} });
  const { notBefore, notAfter } = metadata;

  it('is what the text says, and no more', () => {
    const found = { ...metadata, notBefore: notBefore?.value, notAfter: notAfter?.value };
    const shown = Object.fromEntries(
      Object.entries(found).filter(
        ([key, value]) => value !== undefined && (key in expected || derived.includes(key)),
      ),
    );
    expect(shown).toEqual(expected);
  });

  it('quotes the text for every value', () => {
    const grounds = [notBefore, notAfter, ...Object.values(metadata.grounds ?? {}).flat()];
    const strange = grounds.filter(
      (ground) => ground && 'quotation' in ground && !all[ground.block!]!.text.includes(ground.quotation),
    );
    expect(strange).toEqual([]);
  });
});

it.each(cases.filter(({ expect: { date } }) => date !== undefined))(
  'the date of $name is in EDTF',
  ({ expect: { date } }) => {
    expect(() => edtf(String(date))).not.toThrow();
  },
);

describe('names of a region that only the list of divisions gives', () => {
  const listedOf = (title: string): string | undefined => {
    const { region } = metadataOf({
      title,
      blocks: [{ kind: 'title', text: title }],
      lacunae: [],
      facts: {},
    }).grounds!;
    return region && 'quotation' in region ? region.listed : undefined;
  };

  it.each([
    ['长岭县民政局2008年工作总结', '吉林省松原市'],
    ['長嶺縣民政局2008年工作總結', '吉林省松原市'],
    ['衡阳市石鼓区人民政府工作报告', '湖南省'],
    ['湖南省石鼓区人民政府工作报告', '衡阳市'],
  ])('are told apart: %s', (title, listed) => {
    expect(listedOf(title)).toBe(listed);
  });

  it.each([
    '湖南省衡阳市石鼓区人民政府工作报告',
    '广西壮族自治区政府工作报告',
    '天津市人民政府工作报告',
    // There are several: nothing is added.
    '鼓楼区人民政府工作报告',
    '晴岚县民政局工作总结',
  ])('are none where the text gives them: %s', (title) => {
    expect(listedOf(title)).toBeUndefined();
  });
});

it.each([
  ['关于第十二届全国人大五次会议第3456号建议的答复函', '函'],
  ['國務院辦公廳關於同意建立聯席會議制度的函', '函'],
  ['关于同意设立农村饮水安全管理中心的复函', '函'],
  ['国务院关于同意设立某某市的批复', '批复'],
  ['石桥村村规民约', '公约'],
  ['某县水利局2016年部门决算', '决算'],
  ['某县民政局2018年度部门预算情况说明', '预算'],
  ['关于2015年预算执行情况和2016年预算草案的报告', '报告'],
  ['部门预算管理办法', '办法'],
  ['《清溪县城市更新条例》解读', undefined],
  ['《清溪县城市更新条例》', '办法'],
  ['《清溪县节水办法》（试行）', '办法'],
  ['关于印发《清溪县节水办法》的通知', '通知'],
])('the genre of %s is %s', (title, genre) => {
  expect(metadataOf({ title, blocks: [{ kind: 'title', text: title }], lacunae: [], facts: {} }).genre).toBe(
    genre,
  );
});

describe('completeness', () => {
  const of = (...kinds: ('truncated' | 'missing-fragment' | 'unreadable')[]): string =>
    metadataOf({ title: '', blocks: [], lacunae: kinds.map((kind) => ({ kind })), facts: {} }).completeness;

  it('is not said of a text that was read in a wrong encoding', () => {
    const text = new TextDecoder('gbk').decode(new TextEncoder().encode('关于清溪县的工作总结，请予审议。'));
    const blocks = [{ kind: 'paragraph' as const, text }];
    const { completeness } = metadataOf({ title: '', blocks, lacunae: [{ kind: 'unreadable' }], facts: {} });
    expect(completeness).toBe('fragmentary');
  });

  it('follows the lacunae', () => {
    expect([of(), of('unreadable'), of('truncated'), of('truncated', 'missing-fragment')]).toEqual([
      'complete',
      'complete',
      'truncated',
      'fragmentary',
    ]);
  });
});

it('hands on what the boilerplate says', () => {
  const facts = { platform: '天天文库', statedTitle: '汇报材料', pages: 5 };
  expect(metadataOf({ title: '', blocks: [], lacunae: [], facts })).toMatchObject({
    platform: '天天文库',
    stated: { title: '汇报材料', pages: 5 },
  });
});

it.each([
  ['中共清溪县委清溪县人民政府关于加快发展现代农业的实施意见', '中共清溪县委'],
  ['中共清溪县委关于加快发展现代农业的实施意见', '中共清溪县委'],
])('the agency of the title %s is %s', (title, agency) => {
  expect(metadataOf({ title, blocks: [{ kind: 'title', text: title }], lacunae: [], facts: {} }).agency).toBe(
    agency,
  );
});

describe('the agency of a byline', () => {
  it.each([
    ['中共清溪县委书记　张建民', '中共清溪县委'],
    ['清溪镇党委书记　李卫东', '清溪镇党委'],
    ['县水务局党组书记、局长　马建国', '县水务局'],
    ['县委员　张建民', undefined],
    ['书记　张建民', undefined],
  ])('of %s is %s', (byline, agency) => {
    const blocks = [
      { kind: 'title' as const, text: '讲话' },
      { kind: 'byline' as const, text: byline },
    ];
    expect(metadataOf({ title: '讲话', blocks, lacunae: [], facts: {} }).agency).toBe(agency);
  });
});

describe('the region of a title', () => {
  it.each([
    // Bodies of the whole country have offices in regions.
    ['国家税务总局成都市税务局2019年工作总结', '四川省/成都市', 'prefecture'],
    ['国家税务总局清溪县税务局工作总结', '清溪县', 'county'],
    ['中国人民政治协商会议衡阳市委员会工作报告', '湖南省/衡阳市', 'prefecture'],
    // A parent in short.
    ['天津滨海新区2015年工作总结', '天津市/滨海新区', 'county'],
    ['天津濱海新區2015年工作總結', '天津市/滨海新区', 'county'],
    ['江苏昆山市人民政府工作报告', '江苏省/苏州市/昆山市', 'county'],
    ['江苏苏州昆山市人民政府工作报告', '江苏省/苏州市/昆山市', 'county'],
    ['湖南清溪县民政局工作总结', '湖南省/清溪县', 'county'],
    ['河北雄安新区管理委员会关于设立机构的通知', '河北省/雄安新区', undefined],
    // Of several of one name, the one below a parent that is named.
    ['南京鼓楼区民政局工作总结', '江苏省/南京市/鼓楼区', 'county'],
    ['鼓楼区民政局工作总结', '鼓楼区', 'county'],
    // Names that begin like a province's.
    ['北京路街道办事处工作总结', '北京路街道', 'township'],
    ['河南寨镇人民政府工作报告', '河南寨镇', 'township'],
    ['河南县民政局工作总结', '河南县', 'county'],
    // Zones have no level of their own.
    ['合肥高新技术产业开发区管委会工作总结', '安徽省/合肥市/合肥高新技术产业开发区', undefined],
    ['经济技术开发区管委会工作总结', '经济技术开发区', undefined],
    ['新疆生产建设兵团第八师2015年工作总结', '新疆维吾尔自治区', undefined],
    ['凉山彝族自治州民政局工作总结', '四川省/凉山彝族自治州', 'prefecture'],
    ['原清溪县教育局2001年工作总结', '清溪县', 'county'],
    ['岚州市第三届人民代表大会第一次会议公报', '岚州市', undefined],
    ['清溪县国民经济和社会发展统计公报', '清溪县', 'county'],
    ['清溪县水利志·大事记', '清溪县', 'county'],
    ['清溪镇桃源村2012年工作总结', '清溪镇', 'township'],
    ['全县第三届职工运动会总结', undefined, undefined],
    ['贫困县退出工作报告', undefined, undefined],
    ['特色小镇建设汇报', undefined, undefined],
    ['原因分析报告', undefined, undefined],
    ['嵐浦縣議會第18屆第3次定期會縣政總報告', '嵐浦縣', 'county'],
  ])('%s: %s', (title, region, level) => {
    const { divisions, level: found } = of([['title', title]]);
    expect([divisions?.join('/'), found]).toEqual([region, level]);
  });

  it('is filled up from another place that has more of it', () => {
    const { region, grounds } = of([
      ['title', '青梧县沐枫路街道2022年疫情防控工作总结'],
      ['signature', '沐枫路街道党工委'],
    ]);
    expect(region).toBe('青梧县沐枫路街道');
    expect(grounds?.region).toMatchObject({ block: 0 });
  });

  it('is not filled up from a place that has another', () => {
    const { region } = of([
      ['title', '青梧县清溪镇工作总结'],
      ['signature', '沐枫路街道党工委'],
    ]);
    expect(region).toBe('沐枫路街道');
  });

  const of = (blocks: [Block['kind'], string][]): ReturnType<typeof metadataOf> =>
    metadataOf({
      title: blocks[0]![1],
      blocks: blocks.map(([kind, text]) => ({ kind, text })),
      lacunae: [],
      facts: {},
    });
});

it.each([
  [['清溪县人民政府', '关于印发清溪县防汛预案的', '通 知'], '通知'],
  [['关于印发清溪县', '防汛预案的通知'], '通知'],
  [['清溪县防汛预案', '工作总结'], '总结'],
])('a title in the lines %j is a %s', (lines, genre) => {
  const blocks = lines.map((text) => ({ kind: 'title' as const, text }));
  expect(metadataOf({ title: lines.join(''), blocks, lacunae: [], facts: {} }).genre).toBe(genre);
});
