import { fold } from '../../script/fold.ts';
import type { Level } from './region-words.ts';
import type { Region } from './region.ts';

/** What the name of an agency begins with, and the level of government it shows. 市 shows none. */
const beginnings: readonly (readonly [beginning: string, level: Level])[] = (
  [
    ['国务院', 'national'],
    ['中华人民共和国', 'national'],
    ['中共中央', 'national'],
    ['全国人', 'national'],
    ['最高人民', 'national'],
    ['自治区', 'province'],
    ['省', 'province'],
    ['自治州', 'prefecture'],
    ['县', 'county'],
    ['旗', 'county'],
    ['区', 'county'],
    ['镇', 'township'],
    ['乡', 'township'],
    ['街道', 'township'],
  ] as const
).map(([beginning, level]) => [fold(beginning), level] as const);

/** A township's own agency, whatever stands before it. */
const township = new RegExp(
  `(?:${['街道', '街道办事处', '街道党工委', '镇人民政府', '镇政府', '镇党委', '乡人民政府', '乡政府', '乡党委'].map(fold).join('|')})$`,
);

/** Ministries and offices of the State Council; what has more behind such a name than its general office may be local. */
const ministries = new Set(
  (
    '外交部 国防部 国家发展和改革委员会 国家发展改革委 教育部 科学技术部 科技部 工业和信息化部 国家民族事务委员会 国家民委 公安部 国家安全部 民政部 ' +
    '司法部 财政部 人力资源和社会保障部 人力资源社会保障部 自然资源部 国土资源部 生态环境部 环境保护部 住房和城乡建设部 住房城乡建设部 交通运输部 ' +
    '水利部 农业农村部 农业部 商务部 文化和旅游部 文化部 国家卫生健康委员会 国家卫生健康委 卫生部 退役军人事务部 应急管理部 中国人民银行 审计署 ' +
    '海关总署 国家税务总局 国家市场监督管理总局 国家统计局 国家体育总局 国家林业和草原局 国家医疗保障局 国务院扶贫办'
  )
    .split(' ')
    .map(fold),
);
const generalOffice = new RegExp(`(?:${['办公厅', '办公室'].map(fold).join('|')})$`);

/** The level of government of a report: that of its region, or what the name of its agency shows. */
export function levelOf(
  agency: string | undefined,
  region: Pick<Region, 'level'> | undefined,
): Level | undefined {
  const name = fold(agency ?? '');
  const national = beginnings.find(
    ([beginning, level]) => level === 'national' && name.startsWith(beginning),
  );
  if (national) return national[1];
  if (ministries.has(name.replace(generalOffice, ''))) return 'national';
  if (township.test(name)) return 'township';
  return region?.level ?? beginnings.find(([beginning]) => name.startsWith(beginning))?.[1];
}
