/** What a heading of a report ends with. */
const endings =
  '回顾 安排 任务 建议 要求 取向 考虑 说明 成就 工作 目标 建设 创新 水平 质效 效能 潜力 动力 活力 民生 振兴 产业 格局 势头 防线 品质 福祉 稳定 环境 保障 服务 成效 成果 基础 引领 转型 升级 协调 现代化 一体化 战略 机制 体制 体系 开放 改革 治理 能力 高地 行动 战役 转变 大业 合作 竞争 地位 素质 政策 增长 五年 发展 互动 预期 优势 生态 安全 台阶 进步 问题 困难 不足 措施 举措 思路 方向 情况 概况 现状 做法 体会 打算 经验 原则 重点 关系 责任 作用 领导 监督 作风 队伍 团队 氛围 形象 文明 和谐 效益 效率 质量 融合 循环 健康 就业 底线 风险 纪律 廉洁 事业 计划 规划 方案 工程 新局面 新篇章 新突破 新成效 新进展 新跨越 新高地 新优势 新动能 增效 走深走实 增收 提质增效 支撑引领 秩序 意识 需求 管理 审计 农村经济 县域经济 国民经济 攻坚战 综合 结语 信息 权益 服务 财源 财路 账 家人 福利 救助 社区 方面 成绩 展望'.split(
    ' ',
  );

/** What a sentence, and so never a heading's last word, leaves open: these ask for an object. */
const open =
  '全面 进一步 推动 推进 加强 加快 巩固 打造 努力 坚持 增强 扩大 实施 完善 构建 培育 和 与 的 地 得 对 把 在 以 为 及 从 由 向 是 有 更加 继续 不断 持续 大力 积极 切实 着力 取得 实现 更高水平 高水平 强化 落实 夯实 释放 发挥 推 再 全力 奋力 扎实 有力 有效 立足 聚焦 聚力 增进 抓好 办好 做好 提高 促进 激发 防范 化解 充分 深入 稳步 牢固 关于 围绕 省 市 国 中共 这 其 并 或 而 将 要 能 可 使 让 被 给 比 更 最 很 都 也 还 就 才 等 逐步 稳步 总书记 第 力争 争取 预计 我 我们 本人'.split(
    ' ',
  );

/** What the text below a heading begins with. */
const openings =
  '今年 去年 过去 刚刚 这一年 一年来 五年来 这五年 回顾 我们 各位 各级 各类 各族 坚持 根据 按照 围绕 为了 在 从 当前 现在 本届 综合 做好 面对 通过 结合 党的 省委 市委 自治区 中共 对照 对标 履行 新 实现 这 要 必须 进一步 大力 积极 切实 持续 深入 加快 全面 扎实 推进 推动 促进 加强 强化 优化 提升 完善 健全 充分 统筹 打造 以 把 落实 加大 加力 更 严格 坚决 稳 扩大 培育 聚焦 放大 突出 防范 发展 建立 第 一是 首先 目前 近年来 近几年 始终 始终坚持 针对 随着 自 作为 由于 开局 展望 按 经 全市 全省 全区 全县 全国 全年 我国 我省 我市 我区 我县 我局 市 省 县 局 我乡 我镇 我院 本院 各地 截至 截止 年初 年内 两年 几年 投入 开展 实行 按 对 抓住 利用 本学期 本学年 本年度 本局 本人 认真 严格 狠抓 抓好 做实 组织'.split(
    ' ',
  );

/** What the text below a heading begins with and hardly anything else does. */
const strongOpening =
  /^(?:(?:今年|去年|20[0-9]{2}年|19[0-9]{2}年|“[十一二三四五六七八九]+五”时期)(?:是|，|以来|极|将|我)|过去(?:一年|五年|的)|刚刚过去|一年来|五年来|我们|各位|各级|各类|近年来|近几年|首先，|根据|按照|针对|截至|随着|对照|自(?:19|20)[0-9]{2}年|20[0-9]{2}年[0-9]{1,2}月|20[0-9]{2}年(?:全|底|末)|会议(?:指出|强调|认为|要求|决定|同意|原则|听取|审议|议定|研究|明确|提出|讨论|通过))/;

/** What can't begin a sentence. */
const neverOpening =
  /^(?:[的等了着并或、之者们也]|[和与](?!谐|此)|及(?!时)|中(?![国共央小])|上(?![海述半个])|下(?![半面一])|相(?!关)|所(?!有)|性(?![别质能格])|化(?![解肥工学验]))/;

/** Whole headings that reports of all kinds have. */
const stock = new Set(
  '基本情况 总体情况 工作情况 主要做法 基本做法 经验做法 主要成效 主要成绩 主要工作 主要经验 存在问题 存在的问题 存在的主要问题 存在的困难和问题 存在的不足 主要问题 原因分析 主要原因 下一步打算 下一步工作打算 下一步工作安排 下一步工作 工作打算 下步打算 下步工作 下步工作打算 今后打算 今后的努力方向 努力方向 几点体会 主要体会 几点建议 对策建议 意见建议 工作建议 总体要求 总体思路 基本思路 工作思路 指导思想 基本原则 工作原则 主要目标 目标任务 工作目标 工作任务 主要任务 重点任务 重点工作 工作重点 工作措施 主要措施 保障措施 组织领导 加强组织领导 实施步骤 工作步骤 工作要求 几点要求 有关要求 工作安排 进度安排 时间安排 工作回顾 前言 引言 结语 结束语 概况 综合 总则 附则'.split(
    ' ',
  ),
);

/** Whether `words` are a whole heading that reports of all kinds have. */
export const isStockHeading = (words: string): boolean => stock.has(words);

/** What a heading that says how things went ends with: 水平稳步提升. */
const progress =
  /(?:稳步|扎实|持续|不断|进一步|显著|明显|全面|深入|有序|有效|加快|逐步|大幅|稳定|健康|顺利|成功)(?:提升|提高|开展|推进|加强|改善|增强|增长|优化|发展|见效|好转|巩固|落实|扩大|加快|深化|健全|完善|实施|运行|回升|增加|上升|下降|形成|凸显|显现|良好|向好|深入|规范|到位|壮大|攀升)/y;

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

/** Whether the words up to offset `at` can end a heading: `strong` where a heading's word stands there. */
export function headingEnding(text: string, at: number): 'strong' | 'open' | 'plain' {
  if (someTail(text, at, endingSet) || progressEndsAt(text, at)) return 'strong';
  return someTail(text, at, openSet) ? 'open' : 'plain';
}

/** Whether a heading's word begins at offset `at`, so that the heading rather goes on: 民生|建设. */
export function headingGoesOn(text: string, at: number): boolean {
  progress.lastIndex = at;
  return [2, 3, 4].some((length) => endingSet.has(text.slice(at, at + length))) || progress.test(text);
}

function progressEndsAt(text: string, at: number): boolean {
  return [4, 5].some((length) => {
    progress.lastIndex = at - length;
    return at >= length + shortestSubject && progress.test(text) && progress.lastIndex === at;
  });
}

/** Whether the text below a heading can begin at offset `at`. */
export function textOpening(text: string, at: number): 'sure' | 'strong' | 'never' | 'plain' {
  const next = text.slice(at, at + 12);
  if (strongOpening.test(next)) return 'sure';
  if (neverOpening.test(next)) return 'never';
  for (let length = 1; length <= 3; length++) if (openingSet.has(next.slice(0, length))) return 'strong';
  return 'plain';
}
