/** A line that a document-sharing or copy site put before or behind the text. */
export interface BoilerplateLine {
  /**
   * Of the line's projection: simplified, without readings and blanks, half-width but for 。、《》. Anchored at
   * the start by the rule; at the end, too, unless `open`. Groups: title, platform, pages, unread, uploaded, size.
   */
  line: RegExp;
  /**
   * - `sure`: nobody but a site writes this.
   * - `near`: counts where the line next to it counts.
   * - `between`: counts where it stands between lines that are sure.
   */
  weight: 'sure' | 'near' | 'between';
  /** The site this wording is known from, where the line doesn't name it. */
  platform?: string;
  /** The text may go on behind it in the same line. */
  open?: true;
}

const extension = String.raw`(?:\.(?:docx?|pptx?|xlsx?|pdf|wps|rtf|txt))`;

/** Groups of sites share one program each; their wordings are kept together. */
export const boilerplate: readonly BoilerplateLine[] = [
  // 天天文库 and its like.
  {
    line: /(?:(?:资源|文档|内容)(?:描述|简介):?)?《(?<title>[^》]{2,120})》由(?:会员|用户|网友)(?:上传)?分享[,.?]{0,2}(?:可)?免费在线阅读[,.?]{0,2}更多相关内容在(?<platform>[^,。]{2,30}?(?:文库|文档|文档网|资料网))[。.?]?/,
    weight: 'sure',
    open: true,
  },
  // The same, where byte damage has struck some of its words, or the title.
  {
    line: /(?:.{4}:?)?《(?<title>[^》]{2,120})》.{0,3}(?:由会员|上传分享|会员分享).{0,30}(?:在线|阅读|更多|相关).{0,40}?[-—](?<platform>[^,。?]{2,12}?(?:文库|文档|文档网|资料网))[。.?]{0,2}/,
    weight: 'sure',
  },
  {
    line: /(?:.{4}:?)?《.{2,140}(?:(?:上传|会员)分享.{0,30}(?:在线|阅读|更多|相关)|免费在线阅读.{0,4}更多|更多相关内容).{0,40}?[-—](?<platform>[^,。?]{2,12}?(?:文库|文档|文档网|资料网))[。.?]{0,2}/,
    weight: 'sure',
  },
  { line: /当前文档最多预览.{1,3}页[,.?]{0,2}下载文档查看全文/, weight: 'sure' },
  { line: /(?:此文档)?下载收益归作者所有/, weight: 'sure', platform: '天天文库' },
  { line: /(?:\d\.)?部分包含数学公式或PPT动画的文件[,.?]{0,2}查看预览时可能会显示错乱或异常.*/, weight: 'sure' },
  { line: /(?:\d\.)?本文档由用户上传[,.?]{0,2}版权归属用户[,.?]{0,2}(?<platform>[^,。]{2,12}?)负责整理代发布.*/, weight: 'sure' },
  { line: /(?:\d\.)?下载前请仔细阅读文档内容[,.?]{0,2}确认文档内容符合您的需求后进行下载.*/, weight: 'sure' },
  { line: /(?:\d\.)?下载文档时可能由于网络波动等原因无法下载或下载错误.*/, weight: 'sure' },
  // 冰豆网, 冰点文库, 163文库, 三一办公, 金锄头文库 and many others.
  {
    line: /(?:(?:资源|文档|内容)(?:描述|简介):?)?《(?<title>[^》]{2,120})》由(?:会员|用户|网友)(?:上传)?分享[,.?]{0,2}可(?:免费)?在线(?:免费)?阅读[,.?]{0,2}更多相关(?:文档)?《[^》]{2,120}?(?:\((?<pages>\d{1,4})页(?:珍藏版|完整版)?\))?》请在(?<platform>[^,。]{2,16}?)上搜索[。.?]?/,
    weight: 'sure',
    open: true,
  },
  // The same, where byte damage has struck some of its words.
  {
    line: /(?:.{4}:?)?《(?<title>[^》]{2,120})》.{0,3}(?:由|会员|上传|分享).{0,30}(?:在线|阅读|更多|相关).{0,12}《.{2,150}》.{0,3}请在(?<platform>[^,。?]{2,16}?)上.{0,8}/,
    weight: 'sure',
  },
  {
    line: /上传人:.{1,30}文档编号:\d+上传时间:(?<uploaded>[\d/.-]{8,10}).{0,20}?(?:页数:(?<pages>\d{1,4}))?(?:大小:(?<size>[\d.]+[KMG]?B))?/i,
    weight: 'sure',
  },
  { line: /亲[,.?]{0,2}该文档总共(?<pages>\d{1,4})页[,.?]{0,2}.{0,40}/, weight: 'sure' },
  { line: /亲[,.?]{0,2}很抱歉[,.?]{0,2}此页已超出免费预览范围.{0,30}/, weight: 'sure' },
  { line: /(?:\d\.)?本页资料《(?<title>[^》]{2,120})》由用户.{0,40}主动上传.*?(?<platform>[^,。]{2,12}?)仅提供信息存储空间.*/, weight: 'sure' },
  { line: /本文\((?<title>.{2,120}?)\)为本站会员.{0,40}主动上传[,.?]{0,2}(?<platform>[^,。]{2,12}?)仅提供信息存储空间.*/, weight: 'sure' },
  { line: /(?:\d\.)?本站全部试题类文档[,.?]{0,2}若标题没写含答案.*/, weight: 'sure', platform: '163文库' },
  { line: /(?:\d\.)?本站全部PPT文档均不含视频和音频.*/, weight: 'sure', platform: '163文库' },
  { line: /(?:\d\.)?请根据预览情况[,.?]{0,2}自愿下载本文.*/, weight: 'sure' },
  { line: /(?:\d\.)?本站所有资源如无特殊说明[,.?]{0,2}都需要本地电脑安装OFFICE.*/i, weight: 'sure' },
  { line: /(?<platform>[^,。]{2,12}?)所有资源均是用户自行上传分享[,.?]{0,2}仅供网友学习交流.*/, weight: 'sure' },
  { line: /如PPT文件的首页显示word图标.*/i, weight: 'near' },
  { line: /部分文档作品中含有的国旗、国徽等图片[,.?]{0,2}仅作为作品整体效果示例展示.*/, weight: 'sure' },
  { line: /欢迎来到(?<platform>三一办公)!?\|?帮助中心.*/, weight: 'sure' },
  { line: /[•·]?资源ID:\d+资源大小:(?<size>[\d.]+[KMG]?B)全文页数:(?<pages>\d{1,4})页/i, weight: 'sure' },
  { line: /[•·]?资源格式:\w+下载积分:[\d.]+金币/, weight: 'sure' },
  { line: /用户名和密码都是您填写的邮箱或者手机号.*/, weight: 'sure' },
  { line: /\d、PDF文件下载后[,.?]{0,2}可能会被浏览器默认打开.*/i, weight: 'sure' },
  { line: /\d、本站不支持迅雷下载.*/, weight: 'sure' },
  { line: /\d、本站资源下载后的文档和图纸-无水印.*/, weight: 'sure' },
  { line: /\d、试题试卷类文档[,.?]{0,2}如果标题没有明确说明有答案.*/, weight: 'sure' },
  { line: /首页(?<platform>三一办公)>资源分类>.{1,20}/, weight: 'sure' },
  { line: /下载资源需要[\d.]+金币/, weight: 'sure' },
  { line: /(?:快捷下载)?游客一键下载|会员登录下载|三方登录下载:.*|加入VIP免费专享/, weight: 'near' },
  { line: /邮箱\/手机:|支付方式:.*|验证码:?换一换|账号:|密码:|忘记密码\?|友情提示|特殊限制:|配套讲稿:/, weight: 'near' },
  { line: /[•·]?(?:上传人(?:\(卖家\))?|文档编号|格式):.{1,30}/, weight: 'near' },
  { line: /[•·]?上传时间:(?<uploaded>[\d/.-]{8,10})/, weight: 'near' },
  { line: /[•·]?页数:(?<pages>\d{1,4})/, weight: 'near' },
  { line: /[•·]?大小:(?<size>[\d.]+[KMG]?B)/i, weight: 'near' },
  { line: /[•·]?【下载声明】|上传文档赚钱|书签分享收藏举报版权申诉.{0,8}|下载相关举报|点击查看更多>>|关键词:/, weight: 'near' },
  { line: /(?:本文标题|链接地址):.{2,200}|关于本文/, weight: 'near' },
  // 人人文库.
  {
    line: /已阅读(?<read>\d{1,4})页[,.?]{0,2}还剩(?<unread>\d{1,4})页未读[,.?]{0,2}(?:继续(?:免费)?阅读)?/,
    weight: 'sure',
    platform: '人人文库',
  },
  {
    line: /版权说明:?本文档由(?:用户|会员|网友)提供(?:并上传)?[,.?]{0,2}收益归属内容提供方[,.?]{0,2}若内容存在侵权[,.?]{0,2}请进行举报或认领[。.?]?/,
    weight: 'sure',
    platform: '人人文库',
  },
  { line: /(?:版权说明|.{4,8}):?本文档.{0,60}(?:内容提供方|举报或认领).{0,40}/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d\.)?本站的文档不包含任何第三方提供的附件图纸等.*/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d\.)?本站RAR压缩包中若带图纸.*/i, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d\.)?未经权益所有人同意不得将文件中的内容挪作商业或[盈营]利用途.*/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d\.)?(?<platform>[^,。]{2,8}文库)网?仅提供信息存储空间[,.?]{0,2}仅对用户上传内容的表现方式做保护处理.*/, weight: 'sure' },
  { line: /(?:\d\.)?下载文件中如有侵权或不适当内容[,.?]{0,2}请与我们联系.*/, weight: 'sure' },
  { line: /(?:\d\.)?本站不保证下载资源的准确性、安全性和完整性.*/, weight: 'sure' },
  // 360文档.
  { line: /(?:\d\.)?(?:\d、)?下载文档前请自行甄别文档内容的完整性[,.?]{0,2}平台不提供额外的编辑.*/, weight: 'sure', platform: '360文档' },
  { line: /(?:\d\.)?(?:\d、)?["“]仅部分预览["”]的文档[,.?]{0,2}不可在线预览部分如存在完整性等问题.*/, weight: 'sure', platform: '360文档' },
  { line: /(?:\d\.)?(?:\d、)?如文档侵犯您的权益[,.?]{0,2}请联系客服反馈.*/, weight: 'sure', platform: '360文档' },
  // 道客巴巴.
  {
    line: /文档格式:\w+\|浏览次数:\d+\|上传日期:(?<uploaded>[\d-]{10}).{0,12}\|文档星级:.*/,
    weight: 'sure',
    platform: '道客巴巴',
  },
  { line: /内容提示:/, weight: 'near' },
  // 百度文库.
  { line: /©\d{4}Baidu.{0,60}文库协议.*/i, weight: 'sure', platform: '百度文库' },
  { line: /使用百度前必读\|?文库协议.*/, weight: 'sure', platform: '百度文库' },
  // 豆丁网.
  { line: /(?:www\.)?docin\.com(?:豆丁网?)?/i, weight: 'sure', platform: '豆丁网' },
  { line: /豆丁网?(?:提示|温馨提示):.{2,80}/, weight: 'sure', platform: '豆丁网' },
  // 原创力文档.
  { line: /\d、本文档共(?<pages>\d{1,4})页[,.?]{0,2}(?:可阅读全部内容|其中可免费阅读.{0,30})[。.?]?/, weight: 'sure', platform: '原创力文档' },
  { line: /\d、原创力文档\(book118\)网站文档一经付费.*/i, weight: 'sure', platform: '原创力文档' },
  { line: /(?:发布:)?(?<uploaded>\d{4}-\d\d-\d\d)(?:发布)?约[\d.]+[千万]?字共(?<pages>\d{1,4})页(?:下载文档)?/, weight: 'sure', platform: '原创力文档' },
  // Any of them.
  {
    line: /(?<title>.{2,80}?)[-_—|](?<platform>天天文库|人人文库|163文库|三一办公|冰豆网|冰点文库|360文档(?:中心)?|道客巴巴|百度文库|豆丁网?|原创力文档|金锄头文库|爱问共享资料|文档之家|得力文库|淘豆网)(?:网|\.com)?/,
    weight: 'sure',
  },
  {
    line: /(?:本文)?(?:来自|来源于?|转自|摘自|出自):?(?<platform>天天文库|人人文库|163文库|三一办公|冰豆网|冰点文库|360文档(?:中心)?|道客巴巴|百度文库|豆丁网?|原创力文档|金锄头文库|爱问共享资料)网?[。.]?/,
    weight: 'sure',
  },
  { line: /(?:还剩|剩余)(?<unread>\d{1,4})页未读[,.?]{0,2}(?:是否)?(?:继续|点击)?(?:免费)?(?:阅读|下载)?.{0,6}/, weight: 'sure' },
  { line: /下载文档到电脑[,.?]{0,2}(?:查找)?使用更方便.{0,20}/, weight: 'sure' },
  { line: /(?:试读|预览|免费预览)(?:已)?结束[,.?]{0,2}.{0,12}(?:下载|阅读|查看)(?:全文|更多|完整版).{0,12}/, weight: 'sure' },
  { line: /(?:资源|文档|内容)(?:描述|简介|介绍|摘要):?|文档简介:?/, weight: 'near' },
  { line: /(?:付费|免费)?下载(?:本|此)?(?:文档|资源)|(?:立即|继续)下载|合集下载|温馨提示:?|VIP专享文档|免费阅读|继续阅读/, weight: 'near' },
  { line: new RegExp(`(?:类型)?(?<title>.{2,100}?)${extension}`, 'i'), weight: 'near' },
  { line: /下载|打印|收藏|分享|举报|书签|评论|全屏|上传|登录|注册|首页|返回|相关(?:文档|资源|推荐)|最新文档|猜你喜欢/, weight: 'between' },
];

/**
 * A cheap look at the top and the end of a page: one of these is in every line that is sure, in either script,
 * once the readings are out.
 */
export const boilerplateHint =
  /分享|文[库庫档檔]|未[读讀]|本站|上[传傳]人|[权權]益所有人|三一[办辦]公|豆丁|docin|baidu|[试試]题[类類]|[国國]旗|百度|金[币幣]|[预預][览覽]|下[载載](?:收益|前|文件|[资資]源|文)|[资資]源ID|邮箱|郵箱|迅雷|PDF文件|字共|存[储儲]|道客|冰豆|淘豆|[爱愛]问|[爱愛]問|[试試][读讀]/i;
