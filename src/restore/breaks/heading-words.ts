/** What a heading of a report ends with. */
const endings =
  '回顾 安排 任务 建议 要求 取向 考虑 说明 成就 工作 目标 建设 创新 水平 质效 效能 潜力 动力 活力 民生 振兴 产业 格局 势头 防线 品质 福祉 稳定 环境 保障 服务 成效 成果 基础 引领 转型 升级 协调 现代化 一体化 战略 机制 体制 体系 开放 改革 治理 能力 高地 行动 战役 转变 大业 合作 竞争 地位 素质 政策 增长 五年 发展 互动 预期 优势 生态 安全 台阶 进步 问题 困难 不足 措施 举措 思路 方向 情况 概况 现状 做法 体会 打算 经验 原则 重点 关系 责任 作用 领导 监督 作风 队伍 团队 氛围 形象 文明 和谐 效益 效率 质量 融合 循环 健康 就业 底线 风险 纪律 廉洁 事业 计划 规划 方案 工程 新局面 新篇章 新突破 新成效 新进展 新跨越 新高地 新优势 新动能 增效 走深走实 增收 提质增效 支撑'.split(
    ' ',
  );

/** What a sentence, and so never a heading's last word, leaves open: these ask for an object. */
const open =
  '全面 进一步 推动 推进 加强 加快 巩固 打造 努力 坚持 增强 扩大 实施 完善 构建 培育 和 与 的 地 得 对 把 在 以 为 及 从 由 向 是 有 更加 继续 不断 持续 大力 积极 切实 着力 取得 实现 更高水平 高水平 强化 落实 夯实 释放 发挥 推 再 全力 奋力 扎实 有力 有效 立足 聚焦 聚力 增进 抓好 办好 做好 提高 促进 激发 防范 化解 充分 深入 稳步 牢固 关于 围绕 省 市 国 中共 这 其 并 或 而 将 要 能 可 使 让 被 给 比 更 最 很 都 也 还 就 才'.split(
    ' ',
  );

/** What the text below a heading begins with. */
const openings =
  '今年 去年 过去 刚刚 这一年 一年来 五年来 这五年 回顾 我们 各位 各级 各类 各族 坚持 根据 按照 围绕 为了 在 从 当前 现在 本届 综合 做好 面对 通过 结合 党的 省委 市委 自治区 中共 对照 对标 履行 新 实现 这 要 必须 进一步 大力 积极 切实 持续 深入 加快 全面 扎实 推进 推动 促进 加强 强化 优化 提升 完善 健全 充分 统筹 打造 以 把 落实 加大 加力 更 严格 坚决 稳 扩大 培育 聚焦 放大 突出 防范 发展 建立 第 一是 首先 目前 近年来 近几年 始终 始终坚持 针对 随着 自 作为 由于 开局 展望 按 经 全市 全省 全区 全县 全国 全年 我国 我省 我市 我区 我县 我局 市 省 县 局'.split(
    ' ',
  );

/** What the text below a heading begins with and hardly anything else does. */
const strongOpening =
  /^(?:(?:今年|去年|20[0-9]{2}年|19[0-9]{2}年|“[十一二三四五六七八九]+五”时期)(?:是|，|以来|极|将|我)|过去(?:一年|五年|的)|刚刚过去|一年来|五年来|我们|各位|各级|各类|各族|近年来|首先，)/;

/** What can't begin a sentence. */
const neverOpening =
  /^(?:[的等了着并或、之者们也]|[和与](?!谐|此)|及(?!时)|中(?![国共央小])|上(?![海述半个])|下(?![半面一])|相(?!关)|所(?!有))/;

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
  if (someTail(text, at, endingSet)) return 'strong';
  return someTail(text, at, openSet) ? 'open' : 'plain';
}

/** Whether a heading's word begins at offset `at`, so that the heading rather goes on: 民生|建设. */
export function headingGoesOn(text: string, at: number): boolean {
  return [2, 3, 4].some((length) => endingSet.has(text.slice(at, at + length)));
}

/** Whether the text below a heading can begin at offset `at`. */
export function textOpening(text: string, at: number): 'sure' | 'strong' | 'never' | 'plain' {
  const next = text.slice(at, at + 12);
  if (strongOpening.test(next)) return 'sure';
  if (neverOpening.test(next)) return 'never';
  for (let length = 1; length <= 3; length++) if (openingSet.has(next.slice(0, length))) return 'strong';
  return 'plain';
}
