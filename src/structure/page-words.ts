/* What a page has above a text that names no document, told by its form alone. In simplified script. */

/** A button, the head of a list or a placeholder: 查看原文, 目录, 图片. */
const pageWord =
  /^(?:目[录次](?:[／/]提纲)?[：:]?(?:X|×|[.…]{1,6})?|图片|[[【（(]图片[)）】\]]|查看原文|阅读原文|其他|返回(?:顶部|首页|列表)|发布信息|(?:内容)?全文|正文|详细内容|信息详情|(?:立即|免费)?注册(?:新用户)?|(?:用户)?登录|(?:修改|找回)密码|朗读|打印|(?:您的?)?(?:当前|所在)位置[：:].{0,20})$/;
/** The sections of a site, one behind the other: 网站首页 个人总结 工作总结 述职报告 心得体会 公文. */
const menu = /^(?:[\u4e00-\u9fff]{2,6} ){5,30}[\u4e00-\u9fff]{2,6}$/;
/** The number of a part without its name: 篇一, 第1篇, 范文二, 第6章. */
const partNumber =
  /^[【（(]?(?:第[一二三四五六七八九十0-9]{1,3}[篇章]|(?:篇|范文)[一二三四五六七八九十0-9]{1,3})[】）)]?[：:]?$/;

/** Whether a line has nothing that a document could be called by. */
export const namesNoDocument = (line: string): boolean =>
  pageWord.test(line) || partNumber.test(line) || menu.test(line);

/** What stands where a picture was. */
export const isPicture = (line: string): boolean => /^[[【（(]?(?:图片|点击查看大图)[)）】\]]?$/.test(line);

/** What an archive of papers records of one, without a colon where the page had two columns: 发文机关最高人民法院. */
const field =
  /^(?:(?:发文|制定|颁布|发布|公布)(?:机关|字号|文号)|(?:发文|发布|公布|施行|实施|生效|成文|印发)日期|时效性|有效性|效力(?:级别|位阶)|法规类别|索引号|主题分类|组配分类|公开(?:方式|范围|形式))[^，。；]{1,40}$/;

/** Whether a line is a field of such a record. */
export const isRecorded = (line: string): boolean => field.test(line);
