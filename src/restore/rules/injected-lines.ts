import { collectorNote } from '../data/injected-lines.ts';
import type { FoundEdit } from '../edit.ts';
import { edgeIntrusions, type Intrusion } from '../injected/edge-lines.ts';
import { emptyTags } from '../injected/empty-tags.ts';
import { strayQuotes } from '../injected/stray-quotes.ts';
import { strewnCommas } from '../injected/strewn-commas.ts';
import { strewnPairs } from '../injected/strewn-pairs.ts';
import { strewnSigns } from '../injected/strewn-signs.ts';
import type { Rule } from '../rule.ts';

/**
 * Intruders put link lines into the pages of copy sites, at the top and at the end; where such links were
 * taken out, empty elements with random ids stay, or notes of whoever collected the page. The page's own
 * lines, however commercial, are not touched.
 */
export const injectedLines: Rule = {
  name: 'injected-lines',
  reason:
    '入侵者在转抄网站的页首页尾植入链接，清除之后留下随机编号的空标签，采集者也会代之以说明；这些都不是文件的文字。',
  examples: [
    { before: '<samp id="ogu0s"></samp>\n各位代表：', after: '各位代表：' },
    {
      before: '2. <fieldset id="oimey"></fieldset>     4. <del id="oimey"></del>歡迎',
      after: '歡迎',
    },
    { before: "要认真执行上级的'规定，热情服务。", after: '要认真执行上级的规定，热情服务。' },
    {
      before:
        '[injected link line removed by collector]\n专此报告。\n感谢您访问我们的网站，您可能还对以下资源感兴趣：\n某某网址大全',
      after: '专此报告。\n',
    },
  ],
  counterExamples: [
    '感谢您访问我们的网站，并提出宝贵意见。\n我们将逐条研究办理。',
    '<p id="intro">各位代表</p>',
    "所谓的'一刀切'做法，学生的'作业'。",
    '产品出口日韩、欧美等地，国产精品牌占有率达到40%。',
    '[2010]12号文件规定，应当及时删除。',
  ],
  find: (text) => {
    const found: Intrusion[] = emptyTags(text).map((span) => ({
      span,
      reason: '随机编号的空标签，是植入的链接被清除后的残迹，不是文件的文字',
      certainty: 'certain',
    }));
    if (text.includes('[')) {
      for (const { 0: note, index } of text.matchAll(collectorNote)) {
        const end = index + note.length;
        const reason = '采集者记下此处原有植入的链接行，已删；说明本身不是文件的文字';
        found.push({ span: [index, text[end] === '\n' ? end + 1 : end], reason, certainty: 'certain' });
      }
    }
    found.push(...edgeIntrusions(text));
    for (const at of strayQuotes(text)) {
      found.push({
        span: [at, at + 1],
        reason: '范文网站为辨认抄本而插在“的”后的单引号，没有与之成对的',
        certainty: 'conjecture',
        alternatives: ["'"],
      });
    }
    for (const [spans, reason] of [
      [strewnPairs(text), '本页标点之前屡见不成词的两字，其中多有转码必转之简体字：疑为网站转码后所插'],
      [strewnCommas(text), '本页标点之前屡有多出的逗号，疑为网站所插'],
      [strewnSigns(text), '词句之中的图形符号，疑为网站所插：本页注音亦由网站随处插入'],
    ] as const) {
      for (const span of spans)
        found.push({ span, reason, certainty: 'conjecture', alternatives: [text.slice(...span)] });
    }
    found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const edits: FoundEdit[] = [];
    for (const { span, ...rest } of found) {
      if (span[0] < (edits.at(-1)?.span[1] ?? 0)) continue;
      edits.push({ rule: 'injected-lines', span, lemma: text.slice(...span), reading: '', ...rest });
    }
    return { edits };
  },
};
