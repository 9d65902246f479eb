import { fold } from '../../script/fold.ts';
import { edgeTails } from '../data/boilerplate/edges.ts';
import type { Span } from '../edit.ts';
import { project } from '../projection.ts';

/** What sites write behind a text, where it stands in the text's own last line, up to the end of the page. */
const tails = [
  /(?:展开阅读全文)?(?:温馨提示:?)?(?:1[.:、])?本站所有资源如无特殊说明[,.]都需要本地电脑安装.*/,
  /(?:\d、)?本文档共\d{1,4}页[,.].{0,20}\d、原创力文档\(book118\)网站文档一经付费.*/i,
  /《[^》]{2,120}》由会员.{0,20}分享[,.]可在线阅读[,.]更多相关《[^》]{2,140}》请在.{2,16}上搜索[。.]?.{0,10}/,
  /【更多.{2,12}[,.](?:加?微信|QQ|公众号):.{2,24}】/i,
  /(?:内容)?来自淘豆网.{0,20}转载请[注标]明出处[。.]?/,
  /版权说明:本文档由用户提供并上传[,.]收益归属内容提供方[,.].{0,40}认领.{0,8}/,
].map((tail) => new RegExp(`(?:${fold(tail.source)})$`, tail.flags));

/** The same, as menus and buttons, which a sentence may name: only behind what a break has left. */
const behindBreak = edgeTails.map((tail) => new RegExp(`(?:${fold(tail.source)})$`, tail.flags));
const lostBreak = /[\s?？。]/;

/** Code units at the end of a page that a site's lines take. */
const reach = 1600;
const hint =
  /打印|[关關][闭閉(]|[编編][辑輯(]|分享|[联聯][系繫(]|本站所有|原[创創]力|由[会會][员員]|淘豆|版[权權][说說]明|【更多/;

/** The site's own sentences at the end of the last line; `undefined` where there are none. */
export function findTail(page: string): Span | undefined {
  const end = page.trimEnd().length;
  const from = Math.max(end - reach, page.lastIndexOf('\n', end - 1) + 1);
  if (!hint.test(page.slice(from, end))) return undefined;
  const { text, at } = project(page, from, end);
  for (const tail of behindBreak) {
    const found = tail.exec(text);
    if (found && found.index > 0 && lostBreak.test(page[at[found.index]! - 1]!))
      return [at[found.index]!, end];
  }
  for (const tail of tails) {
    const found = tail.exec(text);
    if (found && found.index > 0) return [at[found.index]!, end];
  }
  return undefined;
}
