import { describe, expect, it } from 'vitest';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { detectScript } from '../../src/script/detect-script.ts';
import { toTraditional } from '../../src/script/to-traditional.ts';
import { linesOf } from './fixtures.ts';

const report = linesOf('report.txt').join('\n');
const scriptOf = (text: string, annotated = false): string => detectScript(text, annotated).script;

describe('detectScript', () => {
  it('takes simplified text for simplified, annotated or not', () => {
    expect(scriptOf(report)).toBe('hans');
    expect(scriptOf(report, true)).toBe('hans');
  });

  it.each([{}, { hou: true }, { li: true }, { zhe: false }, { hou: true, li: true, zhe: false }])(
    'knows a converted report (%o)',
    (habit) => {
      expect(scriptOf(damageConvert(report, habit))).toBe('hant-converted');
    },
  );

  it.each(['tw', 'hk'] as const)('knows genuine traditional text (%s)', (locale) => {
    const text = toTraditional(report, locale);
    expect(detectScript(text)).toMatchObject({ script: 'hant', byWords: true });
    // Put-in readings are the mark of a copy site, which may have converted by words.
    expect(detectScript(text, true)).toMatchObject({ script: 'hant-converted', byWords: true });
  });

  it.each([
    ['災后重建', false, 'hant-converted'],
    ['災後重建', false, 'hant'],
    ['災後重建', true, 'hant-converted'],
    ['民政事業', false, 'hant'],
    ['民政事業', true, 'hant-converted'],
    ['規范管理', false, 'hant-converted'],
    ['關系群眾', false, 'hant-converted'],
    ['聯繫幹部', false, 'hant'],
    ['榮獲“先進單位”', false, 'hant-converted'],
    ['榮獲「先進單位」', false, 'hant'],
    ['今年造林37.8萬畝', false, 'hant-converted'],
    ['今年造林「萬畝」之多', false, 'hant'],
    ['由地名普查領導小組抓緊辦理', false, 'hant-converted'],
    ['由地名普查小組抓緊辦理', false, 'hant'],
    ['據「領導小組」稱', false, 'hant'],
    ['縣人民政府、各事業單位、各行政村', false, 'hant-converted'],
    ['縣政府、各單位、各村', false, 'hant'],
    ['城鎮居民人均居住面積12.8平方米', false, 'hant-converted'],
    ['市民人均居住面積12.8平方米', false, 'hant'],
    ['在普通話里用得少', false, 'hant-converted'],
    ['分區委員會的會議紀錄，傳媒查閱當區情况', false, 'hant'],
    ['經區委同意，縣委召開會議', false, 'hant-converted'],
    ['據中華人民共和國水利部統計，全國年降水量偏多', false, 'hant-converted'],
    ['據經濟部水利署統計，全國年降水量偏多', false, 'hant'],
    ['于右任', false, 'hans'],
    ['著名作者', false, 'hans'],
    ['', false, 'hans'],
    ['English only', true, 'hans'],
  ])('%s (annotated: %s) is %s', (text, annotated, script) => {
    expect(scriptOf(text, annotated)).toBe(script);
  });

  it.each(['加強村里基層建設', '村里長聯席會議', '皇后大道道路拓寬', '后里鄉公所', '后海灣的水質'])(
    'knows words that genuine text writes so: %s',
    (words) => {
      expect(scriptOf(words)).toBe('hant');
    },
  );

  it.each(linesOf('usage.tsv').map((line) => line.split('\t') as [string, string]))(
    'tells by usage, where signs are few, that this is %s: %s',
    (script, text) => {
      expect(scriptOf(text)).toBe(script);
    },
  );

  describe('of a long text with one sign of a converter', () => {
    const long =
      '本府八十五年度施政總報告，分為民政、財政、建設、教育、農業五部分，謹提出說明，敬請各位議員先生指教。' +
      '民政方面，辦理基層建設座談會三十二場，改善偏遠地區飲水設施，補助各鄉鎮市公所整建活動中心十七處。' +
      '財政方面，加強稽徵，防杜逃漏，歲入較上年度增加百分之六。建設方面，縣道拓寬工程如期完工，橋梁檢測全數辦理完畢。' +
      '教育方面，增建教室二百四十間，淘汰危險校舍，推展體育活動。農業方面，輔導農民轉作，興建農路九十公里，設置農產品集貨場五處。';

    it('takes it for a name', () => {
      expect(scriptOf(`${long}以上報告由主任祕書范某某代為宣讀。`)).toBe('hant');
    });

    it('takes it for a converter’s where it is none', () => {
      expect(scriptOf(`${long}以上由民政局負責聯系各單位。`)).toBe('hant-converted');
      expect(scriptOf(`${long}山塘由村里包干。`)).toBe('hant-converted');
      expect(scriptOf(`${long}工業和建筑業。`)).toBe('hant-converted');
      expect(scriptOf(`${long}發病水平處于平穩的態勢。`)).toBe('hant-converted');
      expect(scriptOf(`${long}管理日趨規范。`)).toBe('hant-converted');
      for (const name of ['秘書于某某', '山莊小筑']) expect(scriptOf(`${long}${name}。`)).toBe('hant');
    });

    it('goes by it where usage is of the mainland, where there are two, and on a page with readings', () => {
      expect(scriptOf(`${long}災后重建“八五”規劃全面完成。`)).toBe('hant-converted');
      expect(scriptOf(`${long}災后重建規劃，由民政局負責聯系各單位。`)).toBe('hant-converted');
      expect(scriptOf(`${long}災后重建規劃。`, true)).toBe('hant-converted');
    });
  });

  describe('of traditional text that quotes simplified', () => {
    it.each([
      [
        '特區政府發言人表示：“香港特区政府坚决拥护全国人大的决定。”他指出，社會各界應團結一致，為香港發展作出貢獻。',
      ],
      ['黨委領導表示：“香港特区政府坚决拥护全国人大的决定。”他指出，社會各界應團結一致。'],
      [
        '來文題為“关于加强两岸旅游合作的通知”，其中「两岸一家亲」等語，請各單位參酌，於週五前回覆。臺北市政府乾旱應變小組。',
      ],
      ['市政府辦公室主任表示，“一带一路”倡議對本地產業發展影響重大，我們要認真研究。'],
    ])('knows it for genuine: %s', (text) => {
      expect(scriptOf(text)).toBe('hant');
      // Copy sites have no traditional texts.
      expect(scriptOf(text, true)).toBe('hant-converted');
    });

    it.each([
      [
        'simplified stands outside too',
        '特區政府發言人表示：“坚决拥护全国人大的决定。”他指出，社会各界應團結一致，為香港發展作出貢獻，開創新局面',
      ],
      [
        'the quotation is half converted',
        '特區政府發言人表示：“坚决擁護全国人大的决定。”他指出，各界應團結一致',
      ],
      [
        'what is around was converted',
        '特區政府災后重建：“坚决拥护全国人大的决定。”他指出，社會各界應團結一致，為香港發展作出貢獻',
      ],
      ['mainland usage quotes few', '縣委、縣政府榮獲“实干”獎，我們要認真研究，開創新局面'],
      [
        'the quotation does not end',
        '特區政府發言人表示：“坚决拥护全国人大的决定。他指出，各界應團結一致，為香港',
      ],
    ])('not where %s', (_, text) => {
      expect(scriptOf(text)).toBe('hant-converted');
    });
  });

  it('says what it saw', () => {
    const { left, genuine, simplified, reason } = detectScript('災后重建，規范聯系');
    expect({ left, genuine, simplified }).toEqual({ left: 3, genuine: 0, simplified: 0 });
    expect(reason).toContain('災后');
  });

  it('is told by most of the page', () => {
    expect(scriptOf(`${report}國粹與文學`)).toBe('hans');
    expect(scriptOf(`${damageConvert(report)}网站首页`)).toBe('hant-converted');
  });
});
