import { describe, expect, it } from 'vitest';
import { parseWithdrawn, type ParsedWithdrawn } from '../../src/withdrawn/parse-withdrawn.ts';

const parse = (yaml: string, ...ids: string[]): ParsedWithdrawn =>
  parseWithdrawn(yaml, 'withdrawn.yaml', new Set(ids));
const entry = (id: string, more = ''): string =>
  `- id: ${id}\n  on: 2026-02-03\n  by: 张三\n  reason: 应当事人要求。\n${more}`;
const told = ({ problems }: ParsedWithdrawn): string[] =>
  problems.map(({ line, message }) => `${String(line)}: ${message}`);

describe('parseWithdrawn', () => {
  it('takes entries in the order of their ids', () => {
    const { withdrawn, problems } = parse(
      entry('b', '  title: 乙县工作汇报\n  instead: c\n') + entry('12'),
      'c',
    );
    expect(problems).toEqual([]);
    const said = { on: '2026-02-03', by: '张三', reason: '应当事人要求。' };
    expect(withdrawn).toEqual([
      { id: '12', ...said },
      { id: 'b', ...said, title: '乙县工作汇报', instead: 'c' },
    ]);
  });

  it.each(['', '# none so far\n', '[]'])('takes none of %j', (yaml) => {
    expect(parse(yaml)).toEqual({ withdrawn: [], problems: [] });
  });

  it('tells faults with their lines, and takes the other entries', () => {
    const yaml = `${entry('a')}- id: b\n  on: yesterday\n  by: 张三\n- id: ../c\n${entry('d', '  why: x\n')}`;
    const parsed = parse(yaml);
    expect(parsed.withdrawn.map(({ id }) => id)).toEqual(['a']);
    expect(told(parsed)).toEqual([
      '6: entry 2: "on" must be a date such as 2026-02-03',
      '5: entry 2: "reason" is missing',
      '8: entry 3: "id" must be the id of a report: the name of its witness without ".txt"',
      '8: entry 3: "on" must be a date such as 2026-02-03',
      '8: entry 3: "by" is missing',
      '8: entry 3: "reason" is missing',
      '9: entry 4: unknown "why"; remove it or mend its spelling',
    ]);
  });

  it('takes no report for withdrawn that is there, whatever the case of its letters, nor one twice', () => {
    const parsed = parse(entry('a') + entry('b') + entry('B'), 'A');
    expect(parsed.withdrawn.map(({ id }) => id)).toEqual(['b']);
    expect(told(parsed)).toEqual([
      '1: a is still there: take its witness out, or this entry',
      '9: B is listed twice; take one entry out',
    ]);
    expect(parsed.problems.map(({ id }) => id)).toEqual(['a', undefined]);
  });

  it('leads to no report that is not there', () => {
    const parsed = parse(entry('a', '  instead: b\n'), 'c');
    expect(parsed.withdrawn).toEqual([{ id: 'a', on: '2026-02-03', by: '张三', reason: '应当事人要求。' }]);
    expect(told(parsed)).toEqual(['5: there is no report b; mend the id, or take this line out']);
  });

  it.each([
    ['id: a', '1: must be a list: begin each withdrawn report with "- "'],
    ['- a', '1: entry 1: must be keys and values: id, on, by, reason'],
    ['- id: [', '1: not YAML: '],
  ])('says how to mend %j', (yaml, message) => {
    expect(told(parse(yaml))[0]).toContain(message);
  });
});
