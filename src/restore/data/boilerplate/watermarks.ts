import type { BoilerplateLine } from './line.ts';

/** What stands around a watermark: dots and dashes, a page's number. */
const before = String.raw`[.。·…\-—*_【(\[]{0,8}`;
const after = String.raw`[.。·…\-—*_!】)\]]{0,8}(?:第?\d{0,3}页?)[.。\-—_]{0,6}`;

const words = [
  '精品文档(?:[,.。·\\-—]{0,4}(?:仅供(?:参考|学习).{0,14}|学习与交流.{0,12}|可编辑.{0,8}|放心下载.{0,6}|欢迎下载.{0,6}|值得下载|就在这里|值得拥有|你我共享|知识共享)){0,3}',
  '(?:仅供学习与交流|仅供参考).{0,4}如有侵权.{0,20}',
  '可编辑修改精[品选](?:文档|资料)|精[品选](?:资料|范文)[,.。·\\-—]{0,4}(?:可编辑|欢迎下载|可修改|仅供).{0,12}',
  '(?:实用标准|标准实用|实用)文案|文案大全|精彩文档|优质(?:参考)?文档|经典(?:文档|资料)|最新(?:精品)?资料(?:推荐|整理)',
  '范文范例(?:学习|精心)?(?:指导|参考|整理)?|学习(?:好帮手|资料整理)|专业(?:知识)?(?:资料)?整理分享',
  '(?:完美)?word(?:完美)?(?:(?:版本|格式|文档)[-—.]*(?:可(?:自由)?编辑(?:版|修改)?|编辑|整理版?)?|[-—.]*可(?:自由)?编辑(?:版|修改)?)|专业word可编辑|(?:资料|文档)可编辑(?:修改)?|下载可编辑|可编辑(?:版|可修改)?|可修改(?:可)?编辑|(?:完美|专业)WORD格式(?:可?编辑|整理版?)?',
  '(?:感谢|谢谢)(?:您的)?(?:阅读|下载|观看|使用)[,.!]{0,2}(?:欢迎下载|可编辑.{0,6}|仅供参考|谢谢.{0,4}|下载可编辑)',
  '(?:谢谢阅读|欢迎下载)(?:支持|使用|分享|收藏|阅读)?|欢迎(?:共阅|阅读下载)',
  '.{0,8}资料内容仅供(?:您|学习|参考).{0,12}(?:如有不当(?:之处)?.{0,24})?',
];

/**
 * What sellers of documents print on every page of them. They stand anywhere in a text, alone on a line; the text of
 * a page goes on behind them in the middle of a sentence.
 */
export const watermarkLines: readonly BoilerplateLine[] = words.map((word) => ({
  line: new RegExp(`${before}(?:${word})${after}`, 'i'),
  weight: 'sure',
}));

/** The longest watermark, and what is in every one of them, in either script. */
export const longestWatermark = 48;
export const watermarkHint = /[精优優][品选選质質彩]|文[档檔]|文案|[编編][辑輯]|word|下[载載]|[阅閱][读讀]|范文|[资資]料|[经經]典/i;
