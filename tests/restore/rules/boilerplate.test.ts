import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { matchSure } from '../../../src/restore/boilerplate/match-line.ts';
import { hintsAtBoilerplate } from '../../../src/restore/data/boilerplate.ts';
import { damage } from '../../../src/restore/damage.ts';
import { noFacts } from '../../../src/restore/facts.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { project } from '../../../src/restore/projection.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { boilerplate } from '../../../src/restore/rules/boilerplate.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../fixtures/boilerplate/${name}.yaml`, import.meta.url), 'utf8'));
const pages = z
  .array(
    z.strictObject({
      name: z.string(),
      page: z.string(),
      text: z.string(),
      facts: z.record(z.string(), z.unknown()),
    }),
  )
  .parse(read('pages'));
const negatives = z.array(z.strictObject({ name: z.string(), text: z.string() })).parse(read('negatives'));

const watermarks = z
  .array(z.strictObject({ name: z.string(), page: z.string(), text: z.string() }))
  .parse(read('watermarks'));
const perhaps = z.array(z.strictObject({ name: z.string(), page: z.string() })).parse(read('perhaps'));

const run = (text: string) => runRules(text, [boilerplate]);

describe('boilerplate', () => {
  it.each(pages)('takes the lines of $name away and keeps what they say', ({ page, text, facts }) => {
    const { reading, ledger, facts: found } = run(page);
    expect(reading).toBe(text);
    expect(revert(reading, ledger)).toBe(page);
    expect(found).toEqual({ ...noFacts, ...facts });
    for (const { reason } of ledger) expect(reason).toContain(facts['platform'] ?? '网站');
  });

  it.each(pages)('no line of $name that is sure is passed over at a glance', ({ page }) => {
    let end = -1;
    const passedOver = page.split('\n').filter((line) => {
      const start = end + 1;
      end = start + line.length;
      return matchSure(page, start, end) && !hintsAtBoilerplate(project(page, start, end).text);
    });
    expect(passedOver, 'give a word of each to the hints in src/restore/data/boilerplate.ts').toEqual([]);
  });

  it.each(watermarks)('reads watermarks: $name', ({ page, text }) => {
    const { reading, ledger } = run(page);
    expect(reading).toBe(text);
    expect(revert(reading, ledger)).toBe(page);
  });

  it('calls a watermark a conjecture that stands once on a page without any other trace of a site', () => {
    const page = '一、主要工作\n我县现有敬老院12所。\n经典文档\n全年新增床位200张。';
    expect(run(page)).toMatchObject({
      reading: page.replace('经典文档\n', ''),
      ledger: [{ certainty: 'conjecture', alternatives: ['经典文档\n'] }],
    });
    for (const traced of [
      `精品文档 欢迎下载\n${page}`,
      `${page}\n第1页/共1页`,
      `《工作汇报》由会员上传分享，免费在线阅读，更多相关内容在工程资料-天天文库。\n${page}`,
    ]) {
      const { ledger } = run(traced);
      expect(ledger.at(-1)).toMatchObject({ lemma: '经典文档\n', certainty: 'certain' });
    }
  });

  it('calls a conjecture what an author may have written last, where nothing else tells of a site', () => {
    const text = '个人述职报告\n以上述职，请予评议。';
    for (const last of [
      '感谢阅读',
      '上一篇：2017年述职报告',
      '以上就是述职报告的全部内容，希望对大家有所帮助。',
    ]) {
      expect(run(`${text}\n${last}`)).toMatchObject({
        reading: text,
        ledger: [{ certainty: 'conjecture', alternatives: [`\n${last}`] }],
      });
      expect(run(`${text}\n${last}\n打印本页`).ledger).toMatchObject([{ certainty: 'certain' }]);
      expect(run(`当前位置：首页 > 范文\n${text}\n${last}`).ledger[1]).toMatchObject({
        certainty: 'certain',
      });
    }
  });

  it.each(perhaps)('takes $name for no more than likely, and learns nothing of it', ({ page }) => {
    const { reading, ledger, facts } = run(page);
    expect(reading).not.toBe(page);
    expect(facts).toEqual(noFacts);
    for (const { certainty, lemma, alternatives } of ledger)
      expect({ certainty, alternatives }).toEqual({ certainty: 'conjecture', alternatives: [lemma] });
  });

  it('takes what may be quoted for the site’s where other lines tell of one', () => {
    const text = '网站管理办法\n一、首页应当载明：';
    const notice = '版权声明：本网站文章著作权归本单位所有，未经许可不得转载。';
    const site = '当前文档最多预览五页，下载文档查看全文';
    expect(run(`${text}\n${notice}\n二、附则。`).ledger).toEqual([]);
    expect(run(`${text}\n${notice}\n${site}`).reading).toBe(text);
    expect(run(`${text.slice(0, -1)}\n${notice}\n二、附则。\n${site}`).reading).toBe(
      `${text.slice(0, -1)}\n二、附则。`,
    );
  });

  it.each(negatives)('leaves $name alone', ({ text }) => {
    expect(run(text).ledger).toEqual([]);
  });

  it('knows the lines in any state of damage', () => {
    const head =
      '资源描述：\n《养老服务工作汇报》由会员上传分享，免费在线阅读，更多相关内容在工程资料-天天文库。';
    const foot = '当前文档最多预览五页，下载文档查看全文';
    const text = '现将养老服务工作汇报如下。';
    const annotated = new Map(
      Object.entries({ 傳: 'chuán', 務: 'wù', 閱: 'yuè', 關: 'guān', 庫: 'kù', 檔: 'dàng' }),
    );
    for (const nfkc of [true, false]) {
      for (const splits of [[], ['，'], ['，', '；', '？', '！']] as const) {
        const page = damage(text, {
          convert: {},
          nfkc,
          splits,
          annotated,
          boilerplate: { before: head, after: foot },
        });
        const { reading, facts } = run(page);
        expect(reading).toBe(damage(text, { convert: {}, nfkc, splits, annotated }));
        expect(facts).toMatchObject({ platform: '天天文库', statedTitle: '养老服务工作汇报' });
      }
    }
  });

  it('leaves the text alone that such lines stand before, whatever it begins with', () => {
    const text = '下载\n打印\n全屏\n收藏\n【字号：\n2026年政府工作报告';
    const head = '《工作报告》由会员分享，可在线阅读，更多相关《工作报告（5页珍藏版）》请在冰豆网上搜索。\n';
    expect(run(head + text).reading).toBe(text);
  });
});
