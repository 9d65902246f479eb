import { describe, expect, it } from 'vitest';
import { adversaries } from '../../scripts/fuzz/adversaries.ts';
import { findFault } from '../../scripts/fuzz/find-fault.ts';
import { revert } from '../../src/restore/ledger.ts';
import { runRules } from '../../src/restore/pipeline.ts';
import type { Rule } from '../../src/restore/rule.ts';
import { boilerplate } from '../../src/restore/rules/boilerplate.ts';
import { fragments } from '../../src/restore/rules/fragments.ts';
import { gluedHeadings } from '../../src/restore/rules/glued-headings.ts';
import { injectedLines } from '../../src/restore/rules/injected-lines.ts';
import { invisibleCharacters } from '../../src/restore/rules/invisible-characters.ts';
import { lacunae } from '../../src/restore/rules/lacunae.ts';
import { markupRemains } from '../../src/restore/rules/markup-remains.ts';
import { misreadEncoding } from '../../src/restore/rules/misread-encoding.ts';
import { script } from '../../src/restore/rules/script.ts';
import { expectLinear } from './helpers/expect-linear.ts';

describe('what a rule looks for, without end', () => {
  const repeated: readonly (readonly [Rule, string])[] = [
    [misreadEncoding, 'å…³äºŽ¹¤×÷'],
    [misreadEncoding, 'å'],
    [misreadEncoding, '鍏充簬?'],
    [gluedHeadings, '成立。【'],
    [gluedHeadings, '清溪县教育局文件清教发〔2015〕1号'],
    [markupRemains, '<p '],
    [markupRemains, '\\u5de5\\u4f5c'],
    [markupRemains, '&amp;'],
    [markupRemains, '<br'],
    [markupRemains, 'p {aaaaaaaa:'],
    [markupRemains, 'p { a: b; } '],
    [markupRemains, 'aaaaaaaaaa:'],
    [markupRemains, '&lt;span '],
    [markupRemains, '\\\\n'],
    [lacunae, '（全文下载……'],
    [boilerplate, '全市文档工作，'],
    [injectedLines, '<b id="aaaaa">'],
    [injectedLines, '<b id="aaaaa"></b> '],
    [fragments, '1、甲乙丙丁\n2、甲乙丙丁\n9、甲乙丙丁\n'],
    [script, '災後重建的規范工作，'],
    [invisibleCharacters, '\u0007\u200b'],
  ];
  it.each(repeated.map(([rule, unit]) => ({ name: rule.name, rule, unit })))(
    '$name stays linear in $unit',
    ({ rule, unit }) => {
      expectLinear(unit, (text) => {
        const { reading, ledger } = runRules(text, [rule]);
        expect(revert(reading, ledger) === text).toBe(true);
      });
    },
  );

  it('injected-lines stays linear in blanks behind empty tags', () => {
    expectLinear(' ', (blanks) => {
      expect(runRules(`<b id="aaaaa"></b>${blanks}正文`, [injectedLines]).reading.trim()).toBe('正文');
    });
  });
});

describe('all rules', () => {
  it.each(adversaries)('stay linear on a line of nothing but %j', (unit) => {
    expectLinear(unit, (text) => {
      expect(findFault(text)).toBeUndefined();
    });
  });
});
