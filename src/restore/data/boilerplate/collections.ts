import type { BoilerplateLine } from './line.ts';

/** Lines of sites that collect several texts below one title, and what they say of a text to those who look for one. */
export const collectionLines: readonly BoilerplateLine[] = [
  // 写写帮文库: when it was put there, what for, and how many texts the page has.
  { line: /(?:时间|日期):(?<uploaded>\d{4}-\d{1,2}-\d{1,2})(?:\d\d:\d\d(?::\d\d)?)?下载本文作者:会员上传/, weight: 'sure' },
  {
    line: /(?:简介:)?(?<platform>[^,。:《]{2,10}?)小编为[你您]整理了(?:多篇)?相关的《(?<title>[^》]{2,100})》[,.]但愿.{0,200}/,
    weight: 'sure',
  },
  { line: /(?<title>.{4,60}?)[(\[]?共?[二三四五六七八九十]{1,2}[则篇](?:范文|模[板版]|材料|范例)[)\]]?/, weight: 'near' },
  { line: /字号:『.{0,20}』/, weight: 'sure', perhaps: true },
  // Sites that sell articles: the title, and that they are not answerable for it.
  { line: /导语:(?<title>.{2,80}?)一文来源于(?:网友上传|网络)[,.]不代表本站观点.{0,60}/, weight: 'sure' },
  {
    line: /前言:寻找写作灵感\?(?<platform>[^,。:]{2,12}?)用心挑选的.{2,80}[,.]希望能为您的阅读和创作带来灵感.{0,40}/,
    weight: 'sure',
  },
  { line: /本站小编为[你您]精心(?:准备|整理)了.{2,60}[,.]愿这些范文能点燃[您你]思维的火花.{0,60}/, weight: 'sure' },
  { line: /本(?:篇)?文章?(?:共|约)?\d{1,6}字[,.]读完约\d{1,3}分钟[。.]?/, weight: 'sure' },
  {
    line: /(?!.*(?:点击|阅读|浏览|播放|转发)量|.*(?:专栏|推送|推文|奖|作品)).{0,160}小编(?:为|给)(?:你|您|大家)(?:精心)?(?:整理|收集|搜集|准备|带来)(?:了|的).{2,120}/,
    weight: 'sure',
    perhaps: true,
  },
  { line: /.{2,60}范文\d{1,3}篇/, weight: 'near' },
  // What sells the rest of a text to those who read of it.
  { line: /【更多.{2,12}[,.](?:加?微信|QQ|公众号):.{2,24}】/i, weight: 'sure' },
  // Sites of papers: whence one is, how often it is cited and who put it there.
  { line: /来源:.{2,40}?\|被引量:\d{1,6}次\|上传(?:用户|者):.{1,30}/, weight: 'sure' },
  { line: /声明:本文档内容版权归属内容提供方[,.].{0,80}/, weight: 'sure' },
  { line: /下载到本地[,.]更方便阅读|论文部分内容阅读/, weight: 'sure', perhaps: true },
  // Of documents: who put one there, and what it is.
  { line: /上传者:.{1,30}\|格式:\w{2,5}\|页数:(?<pages>\d{1,4})\|大小:(?<size>[\d.]+[KMG]?B)/i, weight: 'sure' },
  { line: /全文预览/, weight: 'near' },
  { line: /申明敬告:本站不保证该用户上传的文档完整性[,.].{0,80}/, weight: 'sure' },
  { line: /文本预览下载声明/, weight: 'sure' },
  { line: /显示全部|精品办公范文集锦/, weight: 'edge', at: 'tail', perhaps: true },
  { line: /文章搜索/, weight: 'edge', at: 'tail', perhaps: true },
  { line: /范文写作大全/, weight: 'edge', at: 'head' },
  // Who is said to have put it there, and nobody's name.
  { line: /小编:|fanwen/, weight: 'sure', perhaps: true },
  // The site, its section and the title.
  {
    line: /(?<platform>[^,。:()省市州县区旗镇乡]{1,5}范文网)(?:[>›]{2}|[>›/-]?(?:工作|总结|报告|计划|心得|范文|大全|体会|方案|讲话|演讲|致辞|材料|其他|公文){1,3}[>›/-]?)(?<title>.{4,60})/,
    weight: 'edge',
    at: 'head',
  },
  // What sellers of documents print above a text, which goes on in the same line.
  { line: /精[选品](?:优质)?文档[-—]{1,8}倾情为[你您]奉上(?:专心[-—]{1,8}专注[-—]{1,8}专业)?/, weight: 'sure', open: true },
  // When a page was made, beside the lines above.
  { line: /(?:更新|发布|发表|上传)?(?:时间|日期):(?<uploaded>\d{4}[-\/]\d{1,2}[-\/]\d{1,2})\d\d:\d\d(?::\d\d)?/, weight: 'near' },
  { line: /(?:更新|发布|发表|上传)?(?:时间|日期):(?<uploaded>\d{4}-\d{1,2}-\d{1,2})作者:.{1,8}/, weight: 'near' },
  { line: /(?:更新|发布|发表|上传)?(?:时间|日期|作者|来源):/, weight: 'near' },
  { line: /下载本文/, weight: 'near' },
  { line: /[A-Z][a-z]{2,11}/, weight: 'between' },
];
