import type { BoilerplateLine } from './line.ts';

/** Sites whose names stand behind a title or in a line of their own. */
const sites =
  '天天文库|人人文库|163文库|三一办公|三一文库|冰豆网|冰点文库|360文档(?:中心)?|360doc个人图书馆|道客巴巴|百度文库|豆丁网?|原创力文档|金锄头文库|装配图网|爱问共享资料|文档之家|得力文库|淘豆网|MBA智库文档|新浪爱问|畅享文档|文档网|蚂蚁文库|毕设资料网|点石文库|微传网|弘一文库|范文大全|(?:第一)?范文网';

const extension = String.raw`(?:\.(?:docx?|pptx?|xlsx?|pdf|wps|rtf|txt))`;

/** Lines of document-sharing sites. Groups of them share one program each; their wordings are kept together. */
export const libraryLines: readonly BoilerplateLine[] = [
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
  { line: /(?:\d[.:])?部分包含数学公式或PPT动画的文件[,.?]{0,2}查看预览时可能会显示错乱或异常.*/, weight: 'sure' },
  { line: /(?:\d[.:])?本文档由用户上传[,.?]{0,2}版权归属用户[,.?]{0,2}(?<platform>[^,。]{2,12}?)负责整理代发布.*/, weight: 'sure' },
  { line: /(?:\d[.:])?下载前请仔细阅读文档内容[,.?]{0,2}确认文档内容符合您的需求后进行下载.*/, weight: 'sure' },
  { line: /(?:\d[.:])?下载文档时可能由于网络波动等原因无法下载或下载错误.*/, weight: 'sure' },
  // 冰豆网, 冰点文库, 163文库, 三一办公, 金锄头文库 and many others.
  {
    line: /(?:(?:资源|文档|内容)(?:描述|简介):?)?《(?<title>[^》]{2,120})》由(?:会员|用户|网友).{0,20}?分享[,.?]{0,2}(?:可(?:免费)?在线(?:免费)?阅读[,.?]{0,2})?(?:全文可(?:免费)?下载[,.?]{0,2})?更多相关(?:文档|内容)?(?:《[^》]{2,120}?(?:\((?<pages>\d{1,4})页(?:..版)?\))?》)?请在[“"]?(?:(?:www\.)?[\w-]{2,20}\.(?:com|cn|net))?(?<platform>[^,。“”"|]{2,16}?)(?:\|[^,。]{2,120}?)?[”"]?上搜索[。.?]?/i,
    weight: 'sure',
    open: true,
  },
  {
    line: /\(?本(?:资源|文档)由(?:会员|用户|网友).{0,20}?分享[,.?]{0,2}可在线阅读[,.?]{0,2}更多相关《(?<title>[^》]{2,120}?)(?:\((?<pages>\d{1,4})页..版\))?》请在(?<platform>[^,。]{2,16}?)上搜索[。.?]?\)?/,
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
  { line: /(?:\d[.:])?本页资料《(?<title>[^》]{2,120})》由用户.{0,40}主动上传.*?(?<platform>[^,。]{2,12}?)仅提供信息存储空间.*/, weight: 'sure' },
  { line: /本文\((?<title>.{2,120}?)\)为本站会员.{0,40}主动上传[,.?]{0,2}(?<platform>[^,。]{2,12}?)仅提供信息存储空间.*/, weight: 'sure' },
  { line: /(?:\d[.:])?本站全部试题类文档[,.?]{0,2}若标题没写含答案.*/, weight: 'sure', platform: '163文库' },
  { line: /(?:\d[.:])?本站全部PPT文档均不含视频和音频.*/, weight: 'sure', platform: '163文库' },
  { line: /(?:\d[.:])?请根据预览情况[,.?]{0,2}自愿下载本文.*/, weight: 'sure' },
  { line: /(?:\d[.:])?本站所有资源如无特殊说明[,.?]{0,2}都需要本地电脑安装OFFICE.*/i, weight: 'sure' },
  { line: /(?<platform>[^,。]{2,12}?)所有资源均是用户自行上传分享[,.?]{0,2}仅供网友学习交流.*/, weight: 'sure' },
  { line: /如PPT文件的首页显示word图标.*/i, weight: 'near' },
  { line: /部分文档作品中含有的国旗、国徽等图片[,.?]{0,2}仅作为作品整体效果示例展示.*/, weight: 'sure' },
  { line: /欢迎来到(?<platform>三一办公)!?\|?帮助中心.*/, weight: 'sure' },
  { line: /[•·]?资源ID:\d+资源大小:(?<size>[\d.]+[KMG]?B)全文页数:(?<pages>\d{1,4})页/i, weight: 'sure' },
  { line: /[•·]?资源格式:\w+下载积分:[\d.]+金币/, weight: 'sure' },
  { line: /用户名和密码都是您填写的邮箱或者手机号.*/, weight: 'sure', perhaps: true },
  { line: /\d、PDF文件下载后[,.?]{0,2}可能会被浏览器默认打开.*/i, weight: 'sure', perhaps: true },
  { line: /\d、本站不支持迅雷下载.*/, weight: 'sure' },
  { line: /\d、本站资源下载后的文档和图纸-无水印.*/, weight: 'sure' },
  { line: /\d、试题试卷类文档[,.?]{0,2}如果标题没有明确说明有答案.*/, weight: 'sure' },
  { line: /首页(?<platform>三一办公)>资源分类>.{1,20}/, weight: 'sure' },
  { line: /下载资源需要[\d.]+金币/, weight: 'sure' },
  { line: /(?:快捷下载)?游客一键下载|会员登录下载|三方登录下载:.*|加入VIP免费专享/, weight: 'near' },
  { line: /邮箱\/手机:|支付方式:.*|验证码:?换一换|账号:|密码:|忘记密码\?|友情提示|特殊限制:|配套讲稿:/, weight: 'near' },
  { line: /[•·]?(?:上传人(?:\(卖家\))?|卖家\[上传人\]|文档编号|(?:文档|文件)?格式):.{1,30}/, weight: 'near' },
  { line: /[•·]?上传时间:(?<uploaded>[\d/.-]{8,10})/, weight: 'near' },
  { line: /[•·]?(?:文档)?页数:(?<pages>\d{1,4})页?/, weight: 'near' },
  { line: /[•·]?(?:文档|文件)?大小:(?<size>[\d.]+[KMG]?B)/i, weight: 'near' },
  { line: /[•·]?【下载声明】|上传文档赚钱|书签分享收藏举报版权申诉.{0,8}|(?:返回)?下载相关举报|点击查看更多>>|展开阅读全文|举报/, weight: 'near' },
  { line: /关键词:/, weight: 'near', label: true },
  { line: /关键词:.{1,60}/, weight: 'near' },
  { line: /本文标题:(?<title>.{2,120})|链接地址:.{2,200}|关于本文/, weight: 'near' },
  // 人人文库; first where all of it stands in one line.
  {
    line: /(?:.{2,90}_第\d{1,3}页)?已阅读(?<read>\d{1,4})页[,.?]{0,2}还剩(?<unread>\d{1,4})页未读[,.?]{0,2}继续免费阅读(?:下载本文档)?版权说明:本文档由用户提供并上传[,.?]{0,2}收益归属内容提供方[,.?]{0,2}若内容存在侵权[,.?]{0,2}请进行举报或认领[。.?]?(?:文档简介)?/,
    weight: 'sure',
    platform: '人人文库',
    open: true,
  },
  {
    line: /版权说明:本文档由用户提供并上传[,.?]{0,2}收益归属内容提供方[,.?]{0,2}若内容存在侵权[,.?]{0,2}请进行举报或认领[。.?]?文档简介:?/,
    weight: 'sure',
    platform: '人人文库',
    open: true,
  },
  {
    line: /(?:第\d{1,4}页\/共\d{1,4}页)?已阅读(?<read>\d{1,4})页[,.?]{0,2}还剩(?<unread>\d{1,4})页未读[,.?]{0,2}(?:继续(?:免费)?阅读)?/,
    weight: 'sure',
    platform: '人人文库',
  },
  {
    line: /版权说明:?本文档由(?:用户|会员|网友)提供(?:并上传)?[,.?]{0,2}收益归属内容提供方[,.?]{0,2}若内容存在侵权[,.?]{0,2}请进行举报或认领[。.?]?/,
    weight: 'sure',
    platform: '人人文库',
  },
  { line: /(?:版权说明|.{4,8}):?本文档.{0,60}(?:内容提供方|举报或认领).{0,40}/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d[.:])?本站的文档不包含任何第三方提供的附件图纸等.*/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d[.:])?本站RAR压缩包中若带图纸.*/i, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d[.:])?未经权益所有人同意不得将文件中的内容挪作商业或[盈营]利用途.*/, weight: 'sure', platform: '人人文库' },
  { line: /(?:\d[.:])?(?<platform>[^,。]{2,12}?)仅提供信息存储空间[,.?]{0,2}仅对用户上传内容的表现方式做保护处理.*/, weight: 'sure' },
  { line: /(?:\d[.:])?下载文件中如有侵权或不适当内容[,.?]{0,2}请与我们联系.*/, weight: 'sure' },
  { line: /(?:\d[.:])?本站不保证下载资源的准确性、安全性和完整性.*/, weight: 'sure' },
  // 360文档.
  { line: /(?:\d[.:])?(?:\d、)?下载文档前请自行甄别文档内容的完整性[,.?]{0,2}平台不提供额外的编辑.*/, weight: 'sure', platform: '360文档' },
  { line: /(?:\d[.:])?(?:\d、)?["“]仅部分预览["”]的文档[,.?]{0,2}不可在线预览部分如存在完整性等问题.*/, weight: 'sure', platform: '360文档' },
  { line: /(?:\d[.:])?(?:\d、)?如文档侵犯您的权益[,.?]{0,2}请联系客服反馈.*/, weight: 'sure', platform: '360文档' },
  { line: /合集下载/, weight: 'sure', perhaps: true, platform: '360文档' },
  // 道客巴巴.
  {
    line: /(?:文档)?格式:\w+\|(?:页数:(?<pages>\d{1,4})\|)?浏览次数:\d+\|上传日期:(?<uploaded>[\d-]{10}).{0,12}\|文档星级:.*/,
    weight: 'sure',
    platform: '道客巴巴',
  },
  { line: /文档星级:[★☆]{3,6}/, weight: 'sure', perhaps: true, platform: '道客巴巴' },
  { line: /内容提示:/, weight: 'near', open: true },
  // 百度文库.
  { line: /©\d{4}Baidu.{0,60}文库协议.*/i, weight: 'sure', platform: '百度文库' },
  { line: /使用百度前必读\|?文库协议.*/, weight: 'sure', platform: '百度文库' },
  { line: /百度文库[>›|]?(?:专业资料|教育专区|应用文书|实用文档|工作范文|.{2,5}文档).{0,16}/, weight: 'sure', perhaps: true, platform: '百度文库' },
  { line: /去百度文库[,.?]{0,2}查看完整内容>?(?:内容来自用户:.{1,20})?/, weight: 'sure', platform: '百度文库' },
  { line: /(?:想|需要)?免费下载(?:本文|更多文档)\?/, weight: 'sure', perhaps: true, platform: '百度文库' },
  { line: /我要定制简历|定制HR最喜欢的简历|笑话大全爆笑版|(?:100W篇)?文档(?:免费专享|下载特权).{0,20}|.{0,6}\d下载券(?:立即下载)?|\d+人已下载/i, weight: 'near', platform: '百度文库' },
  { line: /[你您]可能(?:还)?喜欢|今日推荐|\d{1,4}份文档|评分:|[★☆]{5,6}|[\d.]{1,4}分|\(?[\d.万]{1,8}人(?:评价|阅读|下载)\)?|热度:.{0,8}/, weight: 'near' },
  // 豆丁网.
  { line: /(?:豆丁网?)?[:-]?(?:https?:\/\/)?(?:www\.)?docin\.com(?:豆丁网?)?/i, weight: 'sure', perhaps: true, platform: '豆丁网' },
  { line: /豆丁网?(?:提示|温馨提示):.{2,80}/, weight: 'sure', platform: '豆丁网' },
  // 原创力文档.
  { line: /\d、本文档共(?<pages>\d{1,4})页[,.?]{0,2}(?:可阅读全部内容|其中可免费阅读.{0,30})[。.?]?/, weight: 'sure', platform: '原创力文档' },
  { line: /\d、原创力文档\(book118\)网站文档一经付费.*/i, weight: 'sure', platform: '原创力文档' },
  { line: /\d、本站所有内容均由合作方或网友上传.*/, weight: 'sure', platform: '原创力文档' },
  { line: /\d、如文档侵犯商业秘密、侵犯著作权.*/, weight: 'sure', platform: '原创力文档' },
  { line: /您可能关注的文档|最近下载|文档(?:评论|贡献者).{0,12}|相似文档/, weight: 'near', follow: true },
  // 淘豆网.
  { line: /(?:(?:内容|文档)?来自)?(?<platform>淘豆网)(?:www\.taodocs\.com)?转载请[注标]明出处[。.]?/i, weight: 'sure' },
  { line: /\d\.该资料是网友上传的[,.?]{0,2}本站提供全文预览.*/, weight: 'sure', platform: '淘豆网' },
  { line: /\d\.下载该文档所得收入归上传者.*/, weight: 'sure', platform: '淘豆网' },
  { line: /\d\.下载的文档[,.?]{0,2}不会出现我们的网址水印.*/, weight: 'sure', platform: '淘豆网' },
  { line: /下载提示/, weight: 'near' },
  { line: /文档介绍:(?<title>.{2,100})/, weight: 'near' },
  // 360doc个人图书馆, MBA智库, 爱问共享资料, 咨信网.
  { line: /本站是提供个人知识管理的网络存储空间[,.?]{0,2}所有内容均由用户发布.*/, weight: 'sure', platform: '360doc个人图书馆' },
  { line: /来自:.{1,30}>《.{1,20}》/, weight: 'near' },
  { line: /\d{4}-\d\d-\d\d.{1,16}图书馆/, weight: 'near' },
  { line: /转藏(?:全屏)?(?:朗读)?/, weight: 'sure', perhaps: true, platform: '360doc个人图书馆' },
  { line: /下载APP|您可以|新建|朗读|举报\/认领|.{0,12}转藏到我的图书馆/i, weight: 'near' },
  { line: /该文档贡献者很忙[,.?]{0,2}什么也没留下[。.]?/, weight: 'sure', platform: 'MBA智库文档' },
  { line: /MBA智库文档(?:专业的管理资源分享平台)?/i, weight: 'sure', platform: 'MBA智库文档' },
  { line: /首页(?!>).{4,60}/, weight: 'near' },
  { line: /开通vip/i, weight: 'near' },
  { line: /举报开通vip/i, weight: 'sure', platform: '爱问共享资料' },
  { line: /-{5,}各类专业好文档[,.?]{0,2}值得你下载.{0,40}-{5,}/, weight: 'sure' },
  { line: /[-—_=]{12,}/, weight: 'near' },
  { line: /(?:发布:)?(?<uploaded>\d{4}-\d\d-\d\d)(?:发布)?约[\d.]+[千万]?字共(?<pages>\d{1,4})页(?:下载文档)?/, weight: 'sure', platform: '原创力文档' },
  // Any of them.
  // What a page is called stands first; elsewhere a list of references may have it.
  ...(['edge', 'near'] as const).map((weight) => ({
    line: new RegExp(String.raw`(?<title>.{2,80}?)[-_—|](?<platform>${sites})(?:网|\.com)?`),
    weight,
    ...(weight === 'edge' && { at: 'head' as const }),
  })),
  {
    line: new RegExp(String.raw`\(?(?:本文)?(?:来自|来源于?|转自|摘自|出自):?(?<platform>${sites})网?[。.]?\)?(?:版权申诉|举报)?`),
    weight: 'sure',
    perhaps: true,
  },
  // Its own foreword.
  {
    line: /(?:编辑整理:)?尊敬的读者朋友们?:?这里是精品文档编辑中心.{20,300}以下为(?<title>.{2,60}?)的全部内容[。.]?/,
    weight: 'sure',
    open: true,
  },
  { line: /(?:编辑整理:)?尊敬的读者朋友们?:?这里是精品文档编辑中心.*/, weight: 'sure' },
  // A path through the site's sections, and its own advertisement.
  { line: new RegExp(`(?:首页>)?(?<platform>${sites})(?:首页)?(?:>.{1,60}|[,.?]{0,2}免费文档下载)`), weight: 'sure', perhaps: true },
  { line: /(?:还剩|剩余)(?<unread>\d{1,4})页未读[,.?]{0,2}(?:是否)?(?:继续|点击)(?:免费)?(?:阅读|下载)?.{0,6}/, weight: 'sure' },
  { line: /(?:还剩|剩余)(?<unread>\d{1,4})页未读[,.?]{0,2}.{0,6}/, weight: 'sure', perhaps: true },
  { line: /下载文档到电脑[,.?]{0,2}(?:(?:查找)?使用更方便|方便使用)(?:.(?!这|是)){0,20}/, weight: 'sure' },
  { line: /阅读已结束[,.?]{0,2}.{0,4}下载.{0,16}/, weight: 'sure' },
  { line: /(?:试读|预览|免费预览)(?:已)?结束[,.?]{0,2}.{0,12}(?:下载|阅读|查看)(?:全文|更多|完整版).{0,12}/, weight: 'sure' },
  { line: /(?:资源|文档|内容)(?:描述|简介|介绍|摘要):?|文档简介:?/, weight: 'near' },
  { line: /(?:付费|免费)?下载(?:本|此)?(?:文档|资源)|(?:立即|继续)下载|温馨提示:?|VIP专享文档|免费阅读|继续阅读/, weight: 'near' },
  { line: new RegExp(String.raw`(?!附[件:]|\d{1,2}[.、)])(?:类型)?(?<title>.{2,100}?)${extension}`, 'i'), weight: 'near' },
  { line: /(?:文档|文件)格式:[A-Z]{2,5}(?:文档)?(?:页数|大小):.{1,60}(?:上传|更新)(?:时间|日期):(?<uploaded>\d{4}-\d{1,2}-\d{1,2}).{0,20}/i, weight: 'sure' },
  { line: /(?:登录|注册|登陆|VIP会员|开通VIP|上传文档|赚积分|充值|首页){3,8}|文档热度:.{0,10}/i, weight: 'near' },
  { line: /下载此文档(?:\(需?(?:支付)?[\d.]+(?:元|积分|下载券)\))/, weight: 'sure' },
  { line: /下载|打印|收藏|分享|举报|书签|评论|全屏|上传|登录|注册|首页|返回|相关(?:文档|资源|推荐)|最新文档|猜你喜欢/, weight: 'between' },
  // A site's name and its address.
  {
    line: new RegExp(String.raw`(?<platform>${sites})[-:(|]?(?:https?:\/\/)?(?:[\w-]{1,20}\.){1,3}(?:com|cn|net|org)\/?\)?`, 'i'),
    weight: 'edge',
  },
];
