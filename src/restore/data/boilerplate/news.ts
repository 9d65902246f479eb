import type { BoilerplateLine } from './line.ts';

/** Lines around an article on the site of a newspaper, a broadcaster or an office. */
export const newsLines: readonly BoilerplateLine[] = [
  // Whose it is.
  { line: /凡本[报网刊社](?:所有)?(?:记者)?署名的?文字、图片[,.]版权均属.{2,160}/, weight: 'sure' },
  { line: /来源:.{2,20}收集编辑:.{2,20}/, weight: 'sure' },
  // When, whence and how often read.
  {
    line: /(?<uploaded>\d{4}-\d{1,2}-\d{1,2})\d\d:\d\d(?::\d\d)?来源:.{0,20}作者:.{0,20}(?:浏览|阅读|点击):\d{1,8}次?评论:\d{1,6}条?/,
    weight: 'sure',
  },
  { line: /(?<uploaded>\d{4}-\d{1,2}-\d{1,2})\d\d:\d\d(?::\d\d)?字号:/, weight: 'sure' },
  { line: /浏览(?:量|次数):\d{0,8}时间:(?<uploaded>\d{4}-\d{1,2}-\d{1,2})(?:\d\d:\d\d(?::\d\d)?)?/, weight: 'sure' },
  // What it asks of its readers.
  { line: /文章不错[,.]点个赞再走呗[!.]?|转载是一种动力[,.]?分享是一种美德[!.。]?/, weight: 'sure' },
  { line: /.{2,8}新闻[,.]故乡情[,.]家乡事!.{0,80}/, weight: 'sure' },
  { line: /账号\+密码登录|还没有账号\?(?:立即注册)?/, weight: 'edge', at: 'tail' },
  { line: /立即(?:注册|登录)/, weight: 'edge', at: 'tail', perhaps: true },
  { line: /立即下载|打开APP/i, weight: 'edge', at: 'head', perhaps: true },
  { line: /(?:点击)(?:查看|阅读|展开)全文/, weight: 'edge' },
  { line: /TOP|回(?:到)?(?:首页|顶部)/i, weight: 'edge', perhaps: true },
  // A label that nothing stands behind.
  { line: /(?:信息|文章|稿件)?来源:|(?:您|你)?的?当前?的?位置:/, weight: 'edge', perhaps: true },
];
