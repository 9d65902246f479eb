/** A line of a reading that is neither heading nor paragraph, told by its form alone. In simplified script. */

/** 各位代表：, 尊敬的各位领导：, 主任、各位副主任、各位委员： and addressees such as 各乡镇人民政府：. */
export function isSalutation(line: string): boolean {
  if (line.length > 60 || /[。；]/.test(line)) return false;
  if (
    /^(?:尊敬的)?(?:各位(?:代表|委员|议员|领导|专家|同志|来宾|朋友)|同志们|朋友们)[^，]{0,20}[！：!:]$/.test(
      line,
    )
  )
    return true;
  return /^.{2,60}(?:代表|委员|议员|先生|女士|专家|领导|同志|同志们|来宾|朋友|主任|主席|书记|人民政府|政府|部门|单位|企业|委员会|常委会|领导小组|指挥部|(?:巡[察视]|检查|督[导查]|考核|考评|评审|验收|调研|工作)组|机关|直属机构|局|办)：$/.test(
    line,
  );
}

/** What says that something follows, rather than who is addressed. */
const announces =
  /(?:如下|以下|下列|包括|情况|内容|要求|问题|意见|措施|安排|名单)：$|[要做把将现应按抓为]|开展|认真|通知|报告/;

/** Whoever a paper is addressed to, right below its title, where more forms are one: 各村民小组：, 全体医护人员：. */
export const isAddressee = (line: string): boolean =>
  line.length <= 60 &&
  !/[。；！？：].|，.*，.*，/.test(line) &&
  !announces.test(line) &&
  /^(?:各|全体|全[国省市县区州旗乡镇村校院局]|广大|尊敬的|敬爱的|亲爱的).{1,56}：$|(?:人员|信访人|业主|住户|商户|纳税人|考生|职工|员工|群众|市民|居民|村民|乡亲|朋友|同学|老师|家长)们?：$|^[^，。；：、]{2,20}(?:厅|局|委|办|部|处|院|会|党组|党委|支部|公司|集团|总段|站|所|队|厂|社|行|校|[一二三四五六七八九十]中|[中小大]学|学院|村|社区)：$|^[省市州盟县区旗镇乡]政府：$/.test(
    line,
  );

/** Who is addressed in the middle of a text: 单位： and 县长： are labels there. */
export const isAddress = (line: string): boolean =>
  isSalutation(line) && /^(?:尊敬的|敬爱的|各|同志|朋友|[省市县区]直)|[、，]各位/.test(line);

/** What a meeting did with a text, or an office: （2015年1月23日…全体会议通过）. */
const adopted =
  /^[（(].{0,4}[0-9〇○零一二三四五六七八九*×X]年.{4,}(?:通过|批准|审议|修订|修正|公布|发布|施行)[）)]$/;

/** What is said of a text in brackets below its title: （2017年度）, （征求意见稿）, （根据录音整理，2010年2月25日）. */
const remark =
  /^[（(](?:[0-9*×X]{4}(?:[—－-][0-9]{4})?年度?|草案|(?:送审|征求意见|讨论|审议|审查|代拟|修订|修改|报批|初|定)稿|试行|暂行|摘要|节选|提纲|书面|根据.{0,8}(?:录音|记录).{0,6}整理.{0,16})[）)]$/;

/** ——副题, or （2026年1月26日在…会议上）, or who adopted it and when. */
export function isSubtitle(line: string): boolean {
  if (line.length > 80 || /[。；]/.test(line)) return false;
  return (
    adopted.test(line) ||
    remark.test(line) ||
    /^(?:——|—|--)[^—-]/.test(line) ||
    (/会议?(?:第.{1,4}次)?(?:全体)?(?:会议)?上(?:的(?:讲话|报告|发言))?[）)]?$/.test(line) &&
      /[0-9*×X]年|^在/.test(line)) ||
    /^[（(]?[0-9*×X〇○零一二三四五六七八九]{2,4}年[0-9*×X一二三四五六七八九十]{1,3}月[0-9*×X一二三四五六七八九十]{1,3}日在.{2,30}(?:大会|委员会)第[0-9一二三四五六七八九十]{1,3}次(?:全体)?会议[）)]?$/.test(
      line,
    )
  );
}

/** The number of an issue or a decree, below its title: 第18期, （第3期）, 第四十七号, 2009年第3期（总第56期）, 〔2018〕第7期. */
export const isIssue = (line: string): boolean =>
  /^[〔[][0-9]{4}[〕\]]第[0-9]{1,3}期(?:[（(]总第[0-9]{1,5}期[）)])?$|^[（(]?(?:[0-9]{4}年)?第[0-9一二三四五六七八九十〇零百*×X]{1,5}[期号]?[）)]?(?:[ \u3000]*[（(]总第?[0-9*×X]{1,5}期[）)])?$/.test(
    line,
  ) && /[期号]/.test(line);

/** A turn of a conversation, which thanks one who speaks in it: 吴海燕：谢谢！ */
const spoken = /^[^，。！？：]{1,8}(?<![们表员])：/;

/** 特此报告。 以上报告，请予审议。 谢谢大家！ 此致 敬礼 */
export const isClosing = (line: string): boolean =>
  line.length <= 50 &&
  ((/谢谢(?:大家|各位)?[！。]?$/.test(line) && !spoken.test(line)) ||
    /^(?:特此|专此|以上(?:报告|汇报|意见|发言|请示|情况|方案)?(?:如有)?(?!同志|人员|干部|单位|[任免调]|指标|数据|项目|资金)|请予?审议|此致|此复|此令|现予公告|敬礼|妥否|当否|如无不妥|不当之处|(?:我的)?(?:报告|汇报|发言|讲话)完)/.test(
      line,
    ));
