import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts, type Facts } from '../../../src/restore/facts.ts';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { script } from '../../../src/restore/rules/script.ts';
import { damageConvert } from '../../../src/script/damage-convert.ts';

const run = (text: string, facts: Partial<Facts> = {}) => runRules(text, [script], { facts });

const annotated = (characters: string): Partial<Facts> => ({
  annotated: new Map([...characters].map((char) => [char, 'x'])),
});

const report =
  '今年，在市委、市政府的正确领导下，我局着力规范干部管理，担负着灾后重建任务，成效显著。' +
  '于是联系群众，采取措施，征求意见；著名学者的原著、编著和土著文化研究成绩卓著。';

describe('script', () => {
  it.each([
    ['a converter that leaves 后 and 里', {}],
    ['one that makes 後 of 后', { hou: true }],
    ['one that makes 裡 of 里', { li: true }],
    ['one that leaves 着', { zhe: false }],
    ['one that does all of it', { hou: true, li: true, zhe: false }],
  ])('takes back %s', (_, habits) => {
    const { reading, ledger, facts } = run(damageConvert(report, habits));
    expect(reading).toBe(report);
    expect(facts.witnessScript).toBe('hant-converted');
    expect(ledger.every((edit) => edit.certainty === 'certain')).toBe(true);
    expect(revert(reading, ledger)).toBe(damageConvert(report, habits));
  });

  it('makes one edit of a run of characters, and keeps the same reason string', () => {
    const { ledger } = run('擔負著災后的規范聯系工作');
    expect(ledger.map(({ lemma, reading }) => lemma + reading)).toEqual(['擔負著災担负着灾', '規规', '聯联']);
    expect(new Set(ledger.map((edit) => edit.reason)).size).toBe(1);
  });

  it.each([
    ['simplified text', report, 'hans'],
    [
      'traditional text of Taiwan',
      '市政府於災後重建期間，並與幹部聯繫，規範製造業的發展，著力於「環境保護」。',
      'hant',
    ],
    [
      'traditional text of Hong Kong',
      '政府於災後重建期間，並與幹部聯繫，規範製造業的發展，着力於環境保護裏的工作。',
      'hant',
    ],
    ['a short traditional text without a sign', '國家圖書館', 'hant'],
    ['text without Chinese', 'GDP 3.5%', 'hans'],
    ['nothing', '', 'hans'],
  ])('leaves %s alone', (_, text, witnessScript) => {
    const { ledger, facts } = run(text);
    expect(ledger).toEqual([]);
    expect(facts.witnessScript).toBe(witnessScript);
  });

  it.each<[string, Partial<Facts>]>([
    ['readings', annotated('圖')],
    ['split bytes', { bytesDamaged: true }],
    ['spaces lost as question marks', { spacesLost: true }],
    ['a cut preview', { fragmentLength: 296 }],
    ['the name of a sharing site', { platform: '天天文库' }],
  ])('takes a page for converted, by words too, where it has %s', (_, facts) => {
    const text = '市政府於災後重建期間，並與幹部聯繫，乾旱地區的秘書長徵求意見，著力於環境保護。';
    const { reading, facts: learnt } = run(text, facts);
    expect(reading).toBe('市政府于灾后重建期间，并与干部联系，干旱地区的秘书长征求意见，着力于环境保护。');
    expect(learnt.witnessScript).toBe('hant-converted');
    expect(run(text).ledger, 'without any of it the text is genuine').toEqual([]);
  });

  it('takes a short text with readings for converted', () => {
    expect(run('國家圖書館', annotated('圖')).reading).toBe('国家图书馆');
  });

  it('takes back the annotated characters of a simplified page, and no other', () => {
    const page = '万物联网已成為信息科技发展趋势，全國的電子企业都在研究，题签作“國粹與文學”。';
    const { reading, facts } = run(page, annotated('為國電新能'));
    expect(reading).toBe('万物联网已成为信息科技发展趋势，全国的电子企业都在研究，题签作“国粹與文學”。');
    expect(facts.witnessScript).toBe('hans');
    expect(run(page).ledger).toEqual([]);
    expect(run(page, annotated('能小')).ledger, 'no traditional character was annotated').toEqual([]);
  });

  it('takes back the converted lines of a page whose frame is simplified', () => {
    const page = '网站首页关于我们产品展示联系我们服务热线新闻资讯应用案例资质荣誉\n創建文明單位的經驗';
    expect(run(page, annotated('創單')).reading).toBe(
      page.replace('創建文明單位的經驗', '创建文明单位的经验'),
    );
  });

  it('lists the other reading where words leave 著 open', () => {
    const { ledger, reading } = run('我們聯系群眾，堅持于心，他從不公布著名單。');
    expect(reading).toContain('公布着名单');
    expect(ledger.find((edit) => edit.lemma === '著')).toMatchObject({
      reading: '着',
      certainty: 'conjecture',
      alternatives: ['著'],
    });
  });

  it('changes the alternatives that earlier rules listed', () => {
    const map = (text: string, facts: Partial<Facts>): string =>
      script.mapAlternative!(text, {
        facts: { ...noFacts, ...facts },
        options: { width: true, spacing: true },
      });
    expect(map('專業', { witnessScript: 'hant-converted' })).toBe('专业');
    expect(map('專業', { witnessScript: 'hant' })).toBe('專業');
  });

  it('reverts, and finds nothing more in what it restored', () => {
    const chinese = fc.array(
      fc.constantFrom(...damageConvert(report), ...report, '乾', '徵', '昇', '\n', '𠮷'),
    );
    fc.assert(
      fc.property(chinese, fc.boolean(), (chars, readings) => {
        const text = chars.join('');
        const facts = readings ? annotated('創領') : {};
        const { reading, ledger, facts: found } = run(text, facts);
        expect(revert(reading, ledger)).toBe(text);
        if (found.witnessScript === 'hant-converted') expect(run(reading, facts).ledger).toEqual([]);
      }),
    );
  });
});
