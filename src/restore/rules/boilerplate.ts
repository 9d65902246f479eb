import { factsOfBlocks } from '../boilerplate/facts-of-blocks.ts';
import { findBlocks } from '../boilerplate/find-blocks.ts';
import { findTail } from '../boilerplate/find-tail.ts';
import { findWatermarks } from '../boilerplate/find-watermarks.ts';
import { judgeBlocks } from '../boilerplate/judge-blocks.ts';
import { watermarkLines } from '../data/boilerplate/watermarks.ts';
import { inferAnnotated } from '../infer-annotated.ts';
import { findPageMarks } from '../fragments/page-marks.ts';
import type { FoundEdit, Span } from '../edit.ts';
import type { Rule } from '../rule.ts';

const perhaps = '疑为网站所加的字样；别无网站痕迹，也可能是正文';
const lone = '疑为售卖文档者印在每页的字样，独占一行；全文只此一处，别无网站痕迹，也可能是正文';

/** So many characters that are annotated wherever they stand are no author's. */
const ofSite = 4;

/**
 * Document-sharing sites put their own lines before and behind a document. What these say of it, its title,
 * pages and day of upload, is kept as facts. A line counts only as a whole, near the top or the end, where
 * it is one that nobody but a site writes, or stands beside such a line, or first or last on the page. What an author may
 * have written is a conjecture, or stays where he quotes it or speaks of sites; a sentence of the report that
 * mentions a site stays, and so does a name in a list of its own.
 */
export const boilerplate: Rule = {
  name: 'boilerplate',
  reason:
    '文档分享网站在正文前后加自己的说明，不是文件的文字；其中的题目、页数、上传日期等记为元数据，行文中提到这些网站的句子不动。',
  examples: [
    {
      before:
        '資源描述:\n《工作情況匯報(bào)材料》由會(huì)員上傳分享,免費在線閱讀,更多相關(guān)內(nèi)容在工程資料-天天文庫。\n1、工作情況匯報(bào)材料',
      after: '1、工作情況匯報(bào)材料',
    },
    {
      before:
        '已阅读5页，还剩18页未读，继续免费阅读\n\n下载本文档\n\n版权说明：本文档由用户提供并上传，收益归属内容提供方，若内容存在侵权，请进行举报或认领\n\n文档简介\n\n关于养老服务的汇报',
      after: '\n关于养老服务的汇报',
    },
    { before: '专此报告。\n下载文档到电脑，查找使用更方便\n', after: '专此报告。\n' },
  ],
  counterExamples: [
    '下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】\n2026年政府工作报告',
    '百度文库资产管理办法\n为规范百度文库的使用，各单位上传的文档须经审核，方可在线阅读、下载。',
    '设以下按钮：\n在线申报\n欢迎下载\n进度查询\n办件12万次。',
    '一、资源描述\n本县水资源总量为12.6亿立方米。\n二、开发利用',
  ],
  find: (text, { facts: known }) => {
    // Watermarks stand alone in the text, too, where the sentence goes on behind them.
    const blocks = findBlocks(text).filter(
      ({ matches }) => !matches.every(({ entry }) => watermarkLines.includes(entry)),
    );
    const owners = judgeBlocks(
      text,
      blocks,
      () => known.platform !== undefined || inferAnnotated(text).size >= ofSite,
    );
    const facts = factsOfBlocks(
      text,
      blocks.filter((_, index) => owners[index] === 'site'),
    );
    const site = facts.platform ? `“${facts.platform}”` : '网站';
    const edits: FoundEdit[] = [];
    const add = (span: Span, reason: string, sure = true): void => {
      if (edits.some(({ span: [start, end] }) => start < span[1] && span[0] < end)) return;
      const lemma = text.slice(...span);
      const sureness: Pick<FoundEdit, 'certainty' | 'alternatives'> = sure
        ? { certainty: 'certain' }
        : { certainty: 'conjecture', alternatives: [lemma] };
      edits.push({ rule: 'boilerplate', span, lemma, reading: '', reason, ...sureness });
    };
    const behind = (start: number): string => (start < text.length / 2 ? '之前' : '之后');
    blocks.forEach(({ start, end }, index) => {
      const told = owners[index] === 'site';
      const reason = `${site}加在正文${behind(start)}的说明，不是正文；所述题目、页数等另记为元数据`;
      if (owners[index] !== 'author') add([start, end], told ? reason : perhaps, told);
    });
    const tail = findTail(text);
    if (tail) add(tail, `${site}加在正文之后的说明，不是正文`);
    const stated = edits.some(({ certainty }) => certainty === 'certain') || known.platform !== undefined;
    const traced = (): boolean => stated || findPageMarks(text).length > 0;
    for (const { span, sure } of findWatermarks(text, traced))
      add(span, sure ? '售卖文档者印在每页的字样，独占一行，不是正文' : lone, sure);
    return { edits: edits.sort((a, b) => a.span[0] - b.span[0]), ...(owners.includes('site') && { facts }) };
  },
};
