import { describe, expect, it } from 'vitest';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { detectScript } from '../../src/script/detect-script.ts';
import { toTraditional } from '../../src/script/to-traditional.ts';
import { linesOf } from './fixtures.ts';

const report = linesOf('report.txt').join('\n');
const scriptOf = (text: string, annotated = false): string => detectScript(text, annotated).script;

describe('detectScript', () => {
  it('takes simplified text for simplified, annotated or not', () => {
    expect(scriptOf(report)).toBe('hans');
    expect(scriptOf(report, true)).toBe('hans');
  });

  it.each([{}, { hou: true }, { li: true }, { zhe: false }, { hou: true, li: true, zhe: false }])(
    'knows a converted report (%o)',
    (habit) => {
      expect(scriptOf(damageConvert(report, habit))).toBe('hant-converted');
    },
  );

  it.each(['tw', 'hk'] as const)('knows genuine traditional text (%s)', (locale) => {
    const text = toTraditional(report, locale);
    expect(detectScript(text)).toMatchObject({ script: 'hant', byWords: true });
    // Put-in readings are the mark of a copy site, which may have converted by words.
    expect(detectScript(text, true)).toMatchObject({ script: 'hant-converted', byWords: true });
  });

  it.each([
    ['災后重建', false, 'hant-converted'],
    ['災後重建', false, 'hant'],
    ['災後重建', true, 'hant-converted'],
    ['民政事業', false, 'hant'],
    ['民政事業', true, 'hant-converted'],
    ['規范管理', false, 'hant-converted'],
    ['關系群眾', false, 'hant-converted'],
    ['聯繫幹部', false, 'hant'],
    ['榮獲“先進單位”', false, 'hant-converted'],
    ['榮獲「先進單位」', false, 'hant'],
    ['于右任', false, 'hans'],
    ['著名作者', false, 'hans'],
    ['', false, 'hans'],
    ['English only', true, 'hans'],
  ])('%s (annotated: %s) is %s', (text, annotated, script) => {
    expect(scriptOf(text, annotated)).toBe(script);
  });

  it('says what it saw', () => {
    const { left, genuine, simplified, reason } = detectScript('災后重建，規范聯系');
    expect({ left, genuine, simplified }).toEqual({ left: 3, genuine: 0, simplified: 0 });
    expect(reason).toContain('災后');
  });

  it('is told by most of the page', () => {
    expect(scriptOf(`${report}國粹與文學`)).toBe('hans');
    expect(scriptOf(`${damageConvert(report)}网站首页`)).toBe('hant-converted');
  });
});
