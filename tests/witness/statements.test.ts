import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { isEdtfDate } from '../../src/structure/metadata/edtf-date.ts';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';

const who = '  by: 张三\n  on: 2026-01-31\n  reason: 县志著录此件。\n';
const parse = (lines: string) => parseSidecar(`metadata:\n${lines}${who}`, 'x.yaml').sidecar.metadata;
const told = (yaml: string): string => parseSidecar(yaml, 'x.yaml').problems.join('\n');

describe('what a curator states', () => {
  it('is read as it is written, a year alone too', () => {
    expect(parse('  date: 2009\n  title: 总结\n  agency: 甲局\n  region: 湖南省**市\n')).toEqual({
      date: '2009',
      title: '总结',
      agency: '甲局',
      region: '湖南省**市',
      by: '张三',
      on: '2026-01-31',
      reason: '县志著录此件。',
    });
  });

  it('names a genre of the archive in either script', () => {
    expect(parse('  genre: 總結\n')?.genre).toBe('总结');
  });

  it.each([
    '石鼓区',
    '湖南省',
    '湖南省衡阳市',
    '湖南省衡阳市清风县',
    '**省**市',
    '香港特别行政区',
    '臺北縣',
    '广西',
  ])('takes %s for a region', (region) => {
    expect(parse(`  region: "${region}"\n`)?.region).toBe(region);
  });

  it.each(['火星', '湖南省教育局', '湖南省的衡阳', '衡阳', '市'])('takes %s for none', (region) => {
    expect(told(`metadata:\n  region: ${region}\n${who}`)).toContain(
      'x.yaml:2: "metadata.region" must be names of regions from the province down, in one: 湖南省衡阳市',
    );
  });

  it.each([
    ['  title: 总结\n  date: 2009-13\n', 'x.yaml:3: "metadata.date" must be a date of EDTF: 2009-09-14'],
    ['  genre: 诗\n', 'x.yaml:2: "metadata.genre" must be one of 政府工作报告、'],
    ['  agency: ""\n', 'x.yaml:2: "metadata.agency" must not be empty'],
    ['  title: "一\\n二"\n', 'x.yaml:2: "metadata.title" must be one line of visible characters'],
    ['  title: "一\\u202E二"\n', 'x.yaml:2: "metadata.title" must be one line of visible characters'],
    ['  title: [一]\n', 'x.yaml:2: "metadata.title" must be a string, not a array'],
    [`  title: ${'长'.repeat(201)}\n`, 'x.yaml:2: "metadata.title" must have at most 200 characters'],
    [
      '  titel: 总结\n',
      'unknown "titel" in "metadata"; remove it or mend its spelling (known: title, date, agency, ',
    ],
    ['', 'x.yaml:2: "metadata" must state at least one of title, date, agency, region, genre'],
  ])('says what is wrong with %j', (lines, message) => {
    expect(told(`metadata:\n${lines}${who}`)).toContain(message);
  });

  it('wants to know who says so, when and why', () => {
    expect(told('metadata:\n  date: 2009\n')).toContain('"metadata.by" is missing');
    expect(told('metadata:\n  date: 2009\n')).toContain('"metadata.reason" is missing');
    expect(told('metadata:\n  date: 2009\n  by: a\n  on: gestern\n  reason: b\n')).toContain(
      'x.yaml:4: "metadata.on" must be a date such as 2026-02-03',
    );
    expect(told('metadata: 2009\n')).toContain(
      '"metadata" must be keys and values, such as "date: 2009-09-14"',
    );
  });
});

describe('isEdtfDate', () => {
  it.each([
    '2009',
    '2009-09',
    '2009-09-14',
    '20XX',
    '20XX-09-14',
    '200X-XX',
    '2009-XX-14',
    '2000-02-29',
    '20XX-02-29',
  ])('knows %s, as EDTF does', (date) => {
    expect(isEdtfDate(date)).toBe(true);
    expect(() => edtf(date)).not.toThrow();
  });

  it.each([
    '',
    '09',
    'XXXX',
    '2009-13',
    '2009-00',
    '2009-02-29',
    '2009-XX-32',
    '2X09',
    '2009/2010',
    '2009-9-1',
    '２００９',
  ])('does not take %j', (date) => {
    expect(isEdtfDate(date)).toBe(false);
  });
});
