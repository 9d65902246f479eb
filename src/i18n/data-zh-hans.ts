/** What the page of downloads says, in simplified script; its shape is the shape of every language. */
export const dataZhHans = {
  title: '整体下载',
  description: '整个资料库的报告、正文、数字与收割用的记录，附大小与 SHA-256。',
  lead: (n: string) => `这里的文件各含全部 ${n} 篇报告，随网站一同生成。`,
  synthetic: '标为“样本”的报告是为展示修复而写的，不是真实公文；用于研究前请按 synthetic 字段剔除。',
  file: '文件',
  holds: '内容',
  size: '大小',
  bytes: (n: string) => `${n} 字节`,
  kinds: {
    'archive.ndjson':
      '每行一篇报告（JSON）：正文、分段、全部改动、遮盖、缺文、元数据（读自正文，或注明何人何故所著录）与抄本的哈希',
    'archive-text': '每篇报告的修复文本，一篇一个文件（UTF-8）',
    'numbers.csv': '报告中带单位的数字及其所在句子（CSV）',
    'reports.csv': '每篇报告一行：题名、日期、机关、地区、文种、篇幅、来源等（CSV），与修复文本按编号对应',
    'oai.xml': 'OAI-PMH 静态库：每篇报告的都柏林核心记录，供图书馆与聚合站收割',
  },
  manifest: '清单（JSON）：每个文件的大小与 SHA-256',
  notBuilt: '开发服务器不生成这些文件；请运行 npm run build。',
  check: '如何核对',
  checkNote: '下载后计算 SHA-256，与表中的值比较：',
  single: '单篇报告的各种格式在该报告页的“引用与下载”里。',
};

export type DataWords = typeof dataZhHans;
