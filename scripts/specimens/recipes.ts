import type { Annotation } from './pick-readings.ts';
import type { Recipe } from './recipe.ts';

const readings = (count: number, seed: number): Annotation => ({ table: 'traditional', count, seed });

/** The head that 天天文库 puts before a document. */
const sharedBy = (title: string): string =>
  `资源描述:\n《${title}》由会员上传分享,免费在线阅读,更多相关内容在工程资料-天天文库。`;

/** One recipe a specimen; together they go through the habits of the copy sites. */
export const recipes: readonly Recipe[] = [
  {
    id: 's01-civil-affairs-summary-2009',
    annotation: readings(38, 1),
    damage: {
      convert: {},
      splits: ['，'],
      nfkc: true,
      breaks: '?',
      fragmentLength: 296,
      fragmentsShown: 6,
      boilerplate: { before: sharedBy('桐陂县民政局2009年工作总结和2010年工作打算') },
    },
    platform: '天天文库',
    preview: true,
    note: '仿文档分享网站的预览页：加注读音，逗号处断字，按296字截为六段，其后不显示。',
  },
  {
    id: 's02-county-government-report-1998',
    annotation: readings(60, 2),
    damage: { convert: {}, splits: ['，', '；'] },
    note: '转为繁体，加注读音，逗号、分号处断字，分行尚存。',
  },
  {
    id: 's03-subdistrict-party-building-2016',
    annotation: readings(30, 3),
    damage: { convert: {}, splits: ['，'], nfkc: true, breaks: '?', wideSpaces: '?' },
    note: '转为繁体，加注读音，逗号处断字，分行成问号。与望川路街道一件出自同一模板。',
  },
  {
    id: 's04-subdistrict-party-building-2017',
    annotation: readings(45, 4),
    damage: { convert: {}, nfkc: true, breaks: ' ', wideSpaces: ' ' },
    note: '转为繁体，加注读音，分行成空格。与青川路街道一件出自同一模板。',
  },
  {
    id: 's05-flood-plan-2003',
    damage: { convert: { hou: true } },
    note: '只转为繁体，不加注音。',
  },
  {
    id: 's06-education-inspection-2005',
    annotation: readings(38, 6),
    damage: { convert: {}, nfkc: true, breaks: '', wideSpaces: '' },
    note: '转为繁体，加注读音，分行尽失。',
  },
  {
    id: 's07-poverty-survey-2014',
    annotation: readings(50, 7),
    damage: { convert: { zhe: false }, splits: ['，', '；'] },
    note: '转为繁体而留“着”字，加注读音，逗号、分号处断字。',
  },
  {
    id: 's08-deputy-director-duty-2011',
    damage: { nfkc: true, breaks: ' ', wideSpaces: ' ' },
    note: '仍是简体，标点变为半角，分行成空格。文中“××”“某某”为作者所隐。',
  },
  {
    id: 's09-safety-inspection-notice-2007',
    annotation: readings(38, 9),
    damage: { convert: {}, splits: ['，'], nfkc: true, breaks: '?', wideSpaces: '?', fragmentLength: 300 },
    note: '转为繁体，加注读音，逗号处断字，按300字截段。文中“XX县”为作者所隐。',
  },
  {
    id: 's10-statistics-communique-2001',
    annotation: readings(25, 10),
    damage: { convert: {} },
    note: '转为繁体，加注读音；有表一张。',
  },
  {
    id: 's11-river-inspection-briefing-2017',
    annotation: readings(70, 11),
    damage: { convert: {}, splits: ['，', '；', '？', '！'] },
    note: '转为繁体，加注读音，四种标点处皆断字，损坏最重。',
  },
  {
    id: 's12-mayor-speech-investment-2002',
    annotation: readings(38, 12),
    damage: {
      convert: {},
      splits: ['，'],
      nfkc: true,
      breaks: '?',
      wideSpaces: '?',
      fragmentLength: 296,
      fragmentsShown: 5,
      boilerplate: { before: sharedBy('在全市招商引资暨优化经济发展环境工作会议上的讲话') },
    },
    platform: '天天文库',
    preview: true,
    note: '仿文档分享网站的预览页，只见前五段。文中“**”“***”为作者所隐。',
  },
  {
    id: 's13-enterprise-reform-1996',
    annotation: { ...readings(55, 13), spaced: true },
    damage: { convert: { hou: true, li: true } },
    note: '转为繁体，加注读音，部分读音后有空格。',
  },
  {
    id: 's14-forest-fire-prevention-1994',
    damage: {},
    encoding: 'utf-16le',
    note: '文字未损，只是存为UTF-16。',
  },
  {
    id: 's15-county-social-affairs-hant-2008',
    damage: {},
    encoding: 'big5',
    note: '原文即为繁体，用直角引号，存为Big5，文字未损。',
  },
  {
    id: 's16-grain-plan-1995',
    damage: {},
    encoding: 'gbk',
    note: '原文简体，存为GBK，文字未损。',
  },
  {
    id: 's17-disease-control-report-2004',
    annotation: readings(80, 17),
    damage: { convert: {}, splits: ['；'], breaks: '\n' },
    note: '转为繁体，加注读音甚多，分号处断字。',
  },
  {
    id: 's18-digital-government-plan-2021',
    annotation: readings(38, 18),
    damage: { convert: {}, splits: ['，', '？'], breaks: '?', fragmentLength: 400 },
    note: '转为繁体，加注读音，按400字截段，各段齐全。',
  },
  {
    id: 's19-place-name-survey-2015',
    annotation: { table: 'simplified', count: 16, seed: 19 },
    damage: { nfkc: true },
    note: '仍是简体，常用字被加注读音，括号一律变为半角；文中“瓮（wèng）”“廿（niàn）”等注音为原文所有，应予保留。',
  },
  {
    id: 's20-petition-list-2010',
    annotation: readings(30, 20),
    damage: { convert: {}, nfkc: true },
    note: '转为繁体，加注读音；文中“1、2、3、”是原文的条目，不是网站截出的片段。',
  },
  {
    id: 's21-court-report-2012',
    annotation: readings(42, 21),
    damage: { convert: {}, splits: ['，'], nfkc: true, breaks: ' ', wideSpaces: ' ' },
    note: '转为繁体，加注读音，逗号处断字，分行成空格。',
  },
  {
    id: 's22-womens-federation-2018',
    annotation: { table: 'simplified', count: 9, seed: 22 },
    damage: {},
    note: '仍是简体，常用字被加注读音。',
  },
  {
    id: 's23-rural-roads-2006',
    annotation: readings(38, 23),
    damage: { convert: {}, splits: ['，'], nfkc: true, breaks: '?', wideSpaces: '?', fragmentLength: 320 },
    dropFragments: [4],
    note: '转为繁体，加注读音，按320字截段，第四段已失。',
  },
  {
    id: 's24-library-report-2019',
    annotation: readings(12, 24),
    damage: { convert: {} },
    encoding: 'utf-8-bom',
    note: '转为繁体，略有加注，存为带BOM的UTF-8。',
  },
  {
    id: 's25-elderly-care-plan-2023',
    annotation: readings(38, 25),
    damage: { convert: {}, splits: ['，', '；'] },
    note: '转为繁体，加注读音，逗号、分号处断字。',
  },
  {
    id: 's26-rural-revitalization-2024',
    annotation: readings(45, 26),
    damage: { convert: {}, splits: ['，', '！'], nfkc: true, breaks: '?' },
    note: '转为繁体，加注读音，逗号、叹号处断字，分行成问号。',
  },
  {
    id: 's27-audit-report-2020',
    annotation: readings(100, 27),
    damage: {
      convert: {},
      splits: ['，'],
      nfkc: true,
      breaks: '?',
      fragmentLength: 500,
      fragmentsShown: 5,
    },
    preview: true,
    note: '转为繁体，加注读音甚多，按500字截段，只见前五段。',
  },
  {
    id: 's28-gazetteer-speech-1999',
    annotation: readings(60, 28),
    damage: { convert: { li: true }, splits: ['，', '；', '！'], breaks: '\n', userDefined: 'drop' },
    note: '转为繁体，加注读音，三种标点处断字，自造区的字不存。',
  },
];
