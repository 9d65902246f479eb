/** The archive names genres and topics in simplified script, and gives reasons in it, whatever a report is in. */
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { shownScript } from '../../src/i18n/locales.ts';
import { facetLabel } from '../../src/pages/_lib/facet-label.ts';
import { reportLine } from '../../src/pages/_lib/report-line.ts';
import { converterFor, reasonsFor, showReport, textLang } from '../../src/pages/_lib/show-report.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { summaryOf } from '../../src/report/summary.ts';

const text =
  '竹埔縣政府衛生局九十七年度衛生工作報告\n本局辦理醫療衛生與疾病防治工作，  頒發獎狀，發揮醫院之功能，與鄉鎮公所協調聯繫。';
const { report } = makeReport({ id: 'a', witness: new TextEncoder().encode(text) });
const [topic = ''] = report.metadata.topics;

test('the report is one in traditional script whose genre and topic are known', () => {
  expect(report).toMatchObject({ script: 'hant', metadata: { genre: '工作报告' } });
  expect(topic).toBe('卫生健康');
  expect(report.edits.length).toBeGreaterThan(0);
});

test('its page in traditional script has the words of that script', () => {
  const shown = showReport(report, 'hant');
  expect(shown.text).toBe(report.text);
  expect(shown.edits.map(({ reading }) => reading)).toEqual(report.edits.map(({ reading }) => reading));
  expect(shown.metadata).toMatchObject({ genre: '工作報告', topics: ['衛生健康'] });
  expect(shown.metadata.grounds?.topics?.[0]?.value).toBe('衛生健康');
  const tell = reasonsFor('hant', 'zh-Hant');
  expect(shown.edits.map(({ reason }) => tell(reason).text).join('')).not.toMatch(/[删这还处]/);
});

test('its page in simplified script has those of the other', () => {
  const shown = showReport(report, 'hans');
  expect(shown.title).toBe('竹埔县政府卫生局九十七年度卫生工作报告');
  expect(shown.metadata).toMatchObject({ genre: '工作报告', topics: ['卫生健康'] });
});

test('lists name the genre in the script of the page', () => {
  const summary = summaryOf(report);
  expect(reportLine(summary, 'zh-Hant', dictionary('zh-Hant'))).toContain('工作報告');
  expect(reportLine(summary, 'zh-Hans', dictionary('zh-Hans'))).toContain('工作报告');
  const label = (facet: 'genre' | 'topic', value: string) =>
    facetLabel(facet, { value, slug: value, reports: [summary] }, 'zh-Hant', dictionary('zh-Hant')).text;
  expect(label('genre', '工作报告')).toBe('工作報告');
  expect(label('topic', '卫生健康')).toBe('衛生健康');
});

test('English pages show it in its own script, and say what its genre is', () => {
  const summary = summaryOf(report);
  expect(shownScript('en', 'hant')).toBe('hant');
  expect(shownScript('en', 'hans')).toBe('hans');
  expect(shownScript('zh-Hans', 'hant')).toBe('hans');
  expect(converterFor('hant', 'en')(summary.title)).toBe(summary.title);
  expect([textLang('en', 'hant'), textLang('en', 'hans'), textLang('zh-Hans', 'hant')]).toEqual([
    'zh-Hant',
    'zh-Hans',
    'zh-Hans',
  ]);
  const group = { value: '竹埔縣政府衛生局', slug: 'a', reports: [summary] };
  expect(facetLabel('agency', group, 'en', dictionary('en'))).toMatchObject({
    text: '竹埔縣政府衛生局',
    lang: 'zh-Hant',
  });
});

test('the name of a site, which the rules have in simplified script, is in that of the page', () => {
  const copied = { ...report, metadata: { ...report.metadata, platform: '豆丁网' } };
  expect(showReport(copied, 'hant').metadata.platform).toBe('豆丁網');
  expect(showReport(copied, 'hans').metadata.platform).toBe('豆丁网');
});
