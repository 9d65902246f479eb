import type { BoilerplateLine } from './line.ts';

/** The sections that a site's menu or foot leads to. */
const section =
  '(?:关于(?:我们|本站|网站)|联系(?:我们|方式)|网站(?:声明|地图|首页|简介|导航|帮助)|站点地图|(?:版权|免责|法律|隐私|侵权)(?:声明|政策|条款|保护|说明)|服务(?:条款|协议)|手机版|电脑版|触屏版|移动版|设为首页|加入收藏|收藏本站|广告(?:服务|合作)|友情链接|诚聘英才|人才招聘|帮助中心|意见反馈|(?:在线)?投稿|留言板?|返回(?:首页|顶部)|首页|回到顶部|登录|注册|中国政府网|English|进入旧版|旧版入口|简体(?:中文|版)?|繁[体體](?:中文|版)?|无障碍(?:浏览|阅读|版)?|长者(?:模式|版|专区)|适老(?:版|模式))';
/** What stands between them. */
const parting = String.raw`[-|·•_/—>?]{0,4}`;

const deeds = '打印|关闭|收藏|返回|分享|推荐|复制|保存|举报|纠错|挑错|加入收藏|我要打印';
const deed = `(?:${deeds}|大|中|小)`;
const object = '(?:本页|本文|此页|此文|该页|文章|窗口|页面|顶部|首页|列表|上一?页|链接)';

const button = String.raw`[【\[(]${deed}${object}?[】\])][|/-]?`;
/** （大）（中）（小） alone may be what an author lists. */
const buttons = `(?=.*(?:${deeds}))(?:${button})`;

const sizes = '(?:特大|超大|加大|缩小|最?大|中|标准|正常|默认|还原|较?小|[-+A/|、[\\]])';

const media =
  '(?:微信(?:好友|朋友圈)?|朋友圈|(?:新浪|腾讯)?微博|QQ(?:空间|好友)?|人人网|开心网|豆瓣|支付宝|复制链接|更多|[,、|/])';

const shared = `(?:分享|转发)(?:到|至|给)?:?${media}{2,14}`;
const editor = String.raw`(?:责任编辑|责编|编辑):[a-z][\w.-]{1,20}`;

/** Some of these as they stand behind the text's last sentence or date, where the break between is lost. */
export const edgeTails: readonly RegExp[] = [
  new RegExp(`${buttons}{2,9}`),
  new RegExp(`(?:${section}${parting}){3,14}`),
  new RegExp(shared),
  new RegExp(String.raw`[(【\[]${editor}[)】\]]`, 'i'),
];

const step = '[^>»›,。;:!?]{1,60}';
const steps = `(?:[>»›]{1,2}${step}){1,6}[>»›]{0,2}`;

const place = '(?:您|你)?(?:的|(?:现在|当前|目前|所在|现在所处)的?)*位置(?:是|在)?:?';

/** What a site’s sections are called. */
const ofSites =
  '范文|文[库档秘]|公文|网|总结|报告|汇报|述职|计划|方案|讲话|心得|资料|材料|模板|大全|频道|栏目|中心|新闻|资讯|文章|公告|政务|信息公开';

/** What sites call the models that they offer, and how many: （推荐5篇）, 精选3篇; some of it an editor may say of reports. */
const offers = '推荐|精品|通用|集锦|大全|必备|热门|实用|优选|锦集|荐';
const praise = `${offers}|精选|优秀|经典`;
const praised = `(?:${praise}|汇总|合集|集合|最新|模板|范文)`;

/**
 * Lines that count only where nothing but a site's lines stands between them and the edge of the page: in the middle of
 * a report they may be its own.
 */
export const edgeLines: readonly BoilerplateLine[] = [
  // The path through the site's sections, its menu and its foot.
  {
    line: new RegExp(
      `(?=.*(?:首页|正文|列表|浏览|${ofSites}))(?:${place}(?:${step})${steps}|首页${steps})`,
    ),
    weight: 'edge',
    at: 'head',
  },
  { line: new RegExp(`${place}(?:${step})${steps}`), weight: 'edge', at: 'head', perhaps: true },
  // Without a word of where it leads to, an order of precedence: 安全>质量>效益.
  {
    line: new RegExp(
      `(?=\\p{L}{2})(?=.*(?:${ofSites}))(?:${step})(?:[>»›]{1,2}${step}){2,6}[>»›]{0,2}`,
      'u',
    ),
    weight: 'edge',
    at: 'head',
    perhaps: true,
  },
  { line: new RegExp(`(?:${section}${parting}){2,14}`), weight: 'edge' },
  // Buttons.
  { line: new RegExp(`${buttons}{1,9}`), weight: 'edge' },
  { line: new RegExp(`(?:${button}){2,9}`), weight: 'near' },
  // 返回顶部 alone says nothing of a site.
  { line: new RegExp(`(?!(?:返回|回到).{2}$)(?:${deed}${object}[-|/·]?){1,9}`), weight: 'edge', at: 'tail' },
  {
    line: new RegExp(
      String.raw`[【\[(]?(?:字[体号]|文字)(?:大小|选择|颜色)?:?${sizes}{2,12}[】\])]?(?:[【\[(]?${deed}${object}?[】\])]?){0,5}`,
    ),
    weight: 'edge',
    perhaps: true,
  },
  { line: new RegExp(`(?:一键)?${shared}`), weight: 'edge' },
  { line: /(?:一键)?分享(?:到|至):/, weight: 'edge', at: 'tail' },
  { line: /[(【\[]?责任编辑:(?:admin|editor|root|web)\w{0,12}[)】\]]?/i, weight: 'edge', at: 'tail' },
  { line: new RegExp(String.raw`[(【\[]?${editor}[)】\]]?`, 'i'), weight: 'edge', at: 'tail', perhaps: true },
  { line: /(?:微信)?扫一扫[,.]?(?:在|用)?手机(?:上)?(?:阅读|浏览|查看|观看|访问|看)(?:全文|本文|更方便|此页|页面)?/, weight: 'edge', perhaps: true },
  { line: /\d{1,4}(?:\.\d{1,2})?(?:金币|下载券|文库币)|(?:所需|下载|需要?):?\d{1,4}(?:\.\d{1,2})?(?:金币|积分|下载券|文库币)/, weight: 'edge', perhaps: true },
  { line: /(?:免费|点击|立即|在线)(?:阅读|查看|下载)全文/, weight: 'edge', at: 'head' },
  { line: /(?:此|本)?文档下载后?即?可(?:以)?(?:任意|自由|直接)?(?:编辑|修改)(?:使用|打印)?[。!]?/, weight: 'edge' },
  // What the page is called in the list of such pages.
  { line: new RegExp(String.raw`[\[【(]${praised}[\]】)](?<title>.{2,40}?)\(?${praised}?\d{1,3}篇\)?`), weight: 'edge', at: 'head', perhaps: true },
  { line: new RegExp(String.raw`[\[【(]${praised}[\]】)](?<title>.{2,40}?范文)`), weight: 'edge', at: 'head', perhaps: true },
  { line: new RegExp(String.raw`(?<title>.{2,40}?范文)\(?${praised}\d{1,3}篇\)?`), weight: 'edge', at: 'head', perhaps: true },
  { line: new RegExp(String.raw`(?<title>.{2,40}?)\((?:${offers})\d{1,3}篇\)`), weight: 'edge', at: 'head', perhaps: true },
  { line: new RegExp(String.raw`(?<title>.{2,40}?)\((?:${praise})\d{1,3}篇\)`), weight: 'near' },
  // What may, too, be an author's last words, or stand below a list of his.
  {
    line: /(?:以上|上述|上面)(?:这些|内容)?(?:就)?是.{0,30}?(?:报告|汇报|总结|范文|心得|体会|计划|方案|发言稿|演讲稿|材料)[^,。]{0,10}(?:全部|所有|相关|详细|主要)的?内容了?[,。!].{0,12}希望(?:对|能|可以|能够|给).{0,8}(?:大家|您|你|各位|读者).{0,20}/,
    weight: 'edge',
    at: 'tail',
    perhaps: true,
  },
  { line: /(?:感谢|谢谢)(?:您|你|大家|各位)?的?(?:耐心)?(?:阅读|浏览|观看|下载)[!。.]?/, weight: 'edge', at: 'tail', perhaps: true },
  { line: /[-•·]?[上下]一[篇页条]:?(?:没有了|暂无|无|已是?最后一篇)/, weight: 'edge', at: 'tail' },
  { line: /[-•·]?[上下]一[篇页条]:.{1,80}/, weight: 'edge', at: 'tail', perhaps: true },
  { line: /(?:相关|推荐|热门|延伸|更多)(?:推荐|阅读|文章|范文):?/, weight: 'edge', at: 'tail', perhaps: true },
];
