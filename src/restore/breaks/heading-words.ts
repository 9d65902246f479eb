/** What a heading of a report ends with. */
const endings =
  '回顾 安排 任务 建议 要求 取向 考虑 说明 成就 工作 目标 建设 创新 水平 质效 效能 潜力 动力 活力 民生 振兴 产业 格局 势头 防线 品质 福祉 稳定 环境 保障 服务 成效 成果 基础 引领 转型 升级 协调 现代化 一体化 战略 机制 体制 体系 开放 改革 治理 能力 高地 行动 战役 转变 大业 合作 竞争 地位 素质 政策 增长 五年 发展 互动 预期 优势 生态 安全 台阶 进步 问题 困难 不足 措施 举措 思路 方向 情况 概况 现状 做法 体会 打算 经验 原则 重点 关系 责任 作用 领导 监督 作风 队伍 团队 氛围 形象 文明 和谐 效益 效率 质量 融合 循环 健康 就业 底线 风险 纪律 廉洁 事业 计划 规划 方案 工程 新局面 新篇章 新突破 新成效 新进展 新跨越 新高地 新优势 新动能 增效 走深走实 增收 提质增效 支撑引领 秩序 意识 需求 管理 审计 农村经济 县域经济 国民经济 攻坚战 综合 结语 信息 权益 服务 财源 财路 账 家人 福利 救助 社区 方面 成绩 展望 责任感 使命感 紧迫感 获得感 幸福感 安全感 自觉性 积极性 主动性 满意度 整治 排查 督查 检查 宣传教育 公平 培训 处置 防控 防治 监管 指标 执法 教育投入 资金投入 经费投入 条件 调研 考核 整改 构成 职能 职责 设置 分工 解释 隐患 旅游业 服务业 畜牧业 观念 理念 知识 规划实施 组织实施 方式 方法 分组 步骤 范围 对象 内容 标准 时间 程序 形势 背景 意义 特点 亮点 启示 分析 原因 主体 动员 登记 工业经济 民营经济 集体经济 特色经济 现代农业 站位 追究 自觉 事迹 事项 工业化 城镇化 信息化 规范化 标准化 制度化 常态化 精细化 产业化 市场化 是什么 有哪些 有多少 做什么 怎么做 怎么干 怎么办 怎么样 怎么看'.split(
    ' ',
  );

/** What a sentence, and so never a heading's last word, leaves open: these ask for an object. */
const open =
  '全面 进一步 推动 推进 加强 加快 巩固 打造 努力 坚持 增强 扩大 实施 完善 构建 培育 和 与 的 地 得 对 把 在 以 为 及 从 由 向 是 有 更加 继续 不断 持续 大力 积极 切实 着力 取得 实现 更高水平 高水平 强化 落实 夯实 释放 发挥 推 再 全力 奋力 扎实 有力 有效 立足 聚焦 聚力 增进 抓好 办好 做好 提高 促进 激发 防范 化解 充分 深入 稳步 牢固 关于 围绕 省 市 国 中共 这 其 并 或 而 将 要 能 可 使 让 被 给 比 更 最 很 都 也 还 就 才 等 逐步 稳步 总书记 第 力争 争取 预计 我 我们 本人 未 已 于 均 仍 到'.split(
    ' ',
  );

/** What the text below a heading begins with. */
const openings =
  '今年 去年 过去 刚刚 这一年 一年来 五年来 这五年 回顾 我们 各位 各级 各类 各族 坚持 根据 按照 围绕 为了 在 从 当前 现在 本届 综合 做好 面对 通过 结合 党的 省委 市委 自治区 中共 对照 对标 履行 新 实现 这 要 必须 进一步 大力 积极 切实 持续 深入 加快 全面 扎实 推进 推动 促进 加强 强化 优化 提升 完善 健全 充分 统筹 打造 以 把 落实 加大 加力 更 严格 坚决 稳 扩大 培育 聚焦 放大 突出 防范 发展 建立 第 一是 首先 目前 近年来 近几年 始终 始终坚持 针对 随着 自 作为 由于 开局 展望 按 经 全市 全省 全区 全县 全国 全年 我国 我省 我市 我区 我县 我局 市 省 县 局 我乡 我镇 我院 本院 各地 截至 截止 年初 年内 两年 几年 投入 开展 实行 按 对 抓住 利用 本学期 本学年 本年度 本局 本人 认真 严格 狠抓 抓好 做实 组织 利用 运用 采取 依托 借助 邀请 引导 鼓励 动员 定期 重点 纳入 着力 县财政 市财政 区财政 镇财政 全年 每年 镇党委 乡党委 局党组 县委 区委 县政府 市政府 区政府 镇政府 本预案 本办法 本规定 本条例 本细则 本规范 本标准 本规则 本制度 此项工程 此项工作 该项目 该工程'.split(
    ' ',
  );

/** What the text below a heading begins with and hardly anything else does. */
const strongOpening =
  /^(?:(?:今年|去年|20[0-9]{2}年|19[0-9]{2}年|“[十一二三四五六七八九]+五”时期)(?:是|，|以来|极|将|我)|过去(?:一年|五年|的)|刚刚过去|一年来(?!的)|五年来(?!的)|我们|各位|各级|各类|近年来|近几年|首先，|根据|按照|针对|截至|随着|对照|自(?:19|20)[0-9]{2}年|20[0-9]{2}年[0-9]{1,2}月|20[0-9]{2}年(?:全|底|末)|据(?:不完全|初步)?(?:统计|了解|调查|测算)|近[两三五十]年来?|到(?:20|19)[0-9]{2}年|回顾[一两三五几]年来的|(?:下一步|今后|当前|其中)，|(?:第一|其一|一方面)，|整改(?:情况|落实)：|(?:调查|数据|统计|实践|监测|抽查|(?:审计|检查|考核|评估|测评|普查)(?=结果))(?:结果)?(?:显示|表明|证明|发现)|主要(?:用于|表现|体现|有以下)|高举中国|从[^，。；]{1,12}看，|以[^，。；]{2,20}为(?:载体|抓手|重点|核心|目标|契机|依托|中心|主线|导向|统领|指导|引领|基础|主体|突破口|龙头|切入点|支撑|动力|主)，|(?!概况|简介|情况|基本)[^，。；]{2,8}(?:位于|地处|成立于|始建于|建于|创办于)|(?:20|19)[0-9]{2}年度|[①-⑳]|各(?:[乡镇街县市区村]|社区|单位|部门|学校|有关|科室|党|成员)|（1）|1[.．、](?![0-9])|第[一二三四五六七八九十]{1,3}条[ \u3000]?[\u4e00-\u9fff]|党的(?:十[五六七八九]|二十)大|会议(?:指出|强调|认为|要求|决定|同意|原则|听取|审议|议定|研究|明确|提出|讨论|通过))/;

/** What tells how much was done, and when, soon behind a sentence's beginning: 投资120万元建成…, 先后开展…17次. */
const counting =
  /^(?:成立|建立|制定|组建|出台|印发|召开|开展|举办|实施|推行|设立|搭建|聘请|邀请|组织|健全|完善|编制|落实|修订)了|^(?:(?:投资|投入|筹措|筹集|争取|安排|完成|新[建增]|查处|招聘|受理|发放|收缴|清退|整合|举办|组织|开通|设立|聘请|建成|引进|培训|配备|开展|召开)(?:了|资金)?[^，。；]{0,10}|(?:累计|先后|全年|共)[^，。；]{1,24})[0-9]|^1?[0-9]月(?:[0-9]{1,2}日|[上中下]旬|份|初|底)|^(?:20|19)[0-9]{2}年(?![^，。；]{0,8}(?:工作|预算|决算|安排|计划|目标|任务|重点|情况|总结))/;

/** What can't begin a sentence. */
const neverOpening =
  /^(?:[的等了着并或、之者们也]|[0-9]{1,2}日|[和与](?!谐|此)|及(?!时)|中(?![国共央小])|上(?![海述半个])|下(?![半面一])|相(?!关)|未(?!来)|不(?![断少仅过论久同])|是(?!否)|所(?!有)|结果(?:显示|表明|证明)|性(?![别质能格])|化(?![解肥工学验]))/;

/** What a heading ends with that says what is well, or wanting: 成效明显, 问题突出, 监管力量|仍显薄弱, 责任|落实不到位. */
const degree =
  '(?:(?:普遍|仍然?|依然|相对|日益|十分|更加|尚|还)?(?:不|不够|有待|亟待|偏|仍显)(?:突出|差|规范|严格?|彻底|细化|深入|到位|完善|健全|高|低|弱|强|实|细|力|均衡|平衡|理想|充分|合理|紧密|长|快|深|广|活|全|牢|稳|优|浓厚?|明显|加强|提高|提升|改进)|(?:较|较为|比较|仍|仍然|依然|仍显|普遍|普遍较|相对|日益|十分|严重)(?:突出|差|滞后|薄弱|缺失|缺位|不足|严重|困难|浓厚)|存在(?:的?问题|隐患|不足|困难|差距|短板))';
const verdict = new RegExp(
  `(?:${degree}|(?:成[效绩]|效果|优势|特色|问题|矛盾|短板|作用|差距)(?:明显|显著|突出|凸显)|氛围浓厚|(?:亲情|功能|制度|责任)缺[失位])$`,
);
const degreeAt = new RegExp(
  `(?:落实|执行|发挥|掌握|投入|整改|认识|学习)?${degree}|(?:明显|显著|凸显|浓厚)(?![提增改加好下减缩扩优回上])`,
  'y',
);
const longestVerdict = 10;

/** Whole headings that reports of all kinds have. */
const stock = new Set(
  '基本情况 总体情况 工作情况 工作开展情况 开展情况 完成情况 指标完成情况 落实情况 办理情况 整改情况 执行情况 工作进展情况 主要职能 主要职责 机构设置 名词解释 几点启示 经验启示 审计建议 审计评价 总体评价 发展目标 发展思路 主要做法 基本做法 经验做法 主要成效 主要成绩 主要工作 主要经验 存在问题 存在的问题 存在的主要问题 存在的困难和问题 存在的不足 主要问题 原因分析 主要原因 下一步打算 下一步工作打算 下一步工作安排 下一步工作 工作打算 下步打算 下步工作 下步工作打算 今后打算 今后的努力方向 努力方向 几点体会 主要体会 几点建议 对策建议 意见建议 工作建议 总体要求 总体思路 基本思路 工作思路 指导思想 基本原则 工作原则 主要目标 目标任务 工作目标 工作任务 主要任务 重点任务 重点工作 工作重点 工作措施 主要措施 保障措施 组织领导 加强组织领导 实施步骤 工作步骤 工作要求 几点要求 有关要求 工作安排 进度安排 时间安排 工作回顾 前言 引言 结语 结束语 概况 综合 总则 附则 编制目的 编制依据 适用范围 组织体系 组织机构 预防预警 信息报告 应急响应 应急保障 后期处置 经费保障 资金保障 监督管理 责任追究 核查情况 调查情况 处理意见'.split(
    ' ',
  ),
);

/** Whether `words` are a whole heading that reports of all kinds have. */
export const isStockHeading = (words: string): boolean => stock.has(words);

/** What a heading that says how things went ends with: 水平稳步提升. */
const progress =
  /(?:稳步|扎实|持续|不断|进一步|显著|明显|全面|深入|有序|有效|加快|逐步|大幅|稳定|健康|顺利|成功|强力|有力|平稳|高效|蓬勃)(?:进行|完成|改观|改变|变化|进步|突破|提升|提高|开展|推进|加强|改善|增强|增长|优化|发展|见效|好转|巩固|落实|扩大|加快|深化|健全|完善|实施|运行|回升|增加|上升|下降|形成|凸显|显现|良好|向好|展开|深入|规范|到位|壮大|攀升)/y;

/** Something must be said to go well: 水平稳步提升, but not 稳步提升水平. */
const shortestSubject = 2;
const longestEnding = 4;
const endingSet = new Set(endings);
const openSet = new Set(open);
const openingSet = new Set(openings);

const someTail = (text: string, at: number, words: ReadonlySet<string>): boolean => {
  for (let length = 1; length <= longestEnding; length++)
    if (words.has(text.slice(at - length, at))) return true;
  return false;
};

/** Whether the words up to offset `at` can end a heading: `strong` where a heading's word stands there,
 * `sure` where something is said to be well, or wanting. */
export function headingEnding(text: string, at: number): 'sure' | 'strong' | 'open' | 'plain' {
  if (verdict.test(text.slice(Math.max(0, at - longestVerdict), at))) return 'sure';
  if (someTail(text, at, endingSet) || progressEndsAt(text, at)) return 'strong';
  return someTail(text, at, openSet) ? 'open' : 'plain';
}

/** Whether a heading's word begins at offset `at`, so that the heading rather goes on: 民生|建设. */
export function headingGoesOn(text: string, at: number): boolean {
  progress.lastIndex = at;
  degreeAt.lastIndex = at;
  return (
    [2, 3, 4].some((length) => endingSet.has(text.slice(at, at + length))) ||
    progress.test(text) ||
    degreeAt.test(text)
  );
}

function progressEndsAt(text: string, at: number): boolean {
  return [4, 5].some((length) => {
    progress.lastIndex = at - length;
    return at >= length + shortestSubject && progress.test(text) && progress.lastIndex === at;
  });
}

/** So much of a sentence is looked at to tell whether it begins one. */
const reach = 30;

/** Whether the text below a heading can begin at offset `at`. */
export function textOpening(text: string, at: number): 'sure' | 'strong' | 'never' | 'plain' {
  const next = text.slice(at, at + reach);
  if (strongOpening.test(next)) return 'sure';
  if (/^[一两三五几]年来的/.test(next)) return 'never';
  if (neverOpening.test(next)) return 'never';
  if (counting.test(next)) return 'strong';
  for (let length = 1; length <= 3; length++) if (openingSet.has(next.slice(0, length))) return 'strong';
  return 'plain';
}
