import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { describeResults } from '../../scripts/lib/describe-results.ts';

const result = { name: 'links', promise: 'links lead somewhere', looked: 3 };

test('tells a check in a line, what it found below it, and the sum', () => {
  const findings = [
    { file: 'a.html', message: 'leads nowhere' },
    { file: '', message: 'old', warning: true as const },
  ];
  expect([...describeResults([{ ...result, findings }])]).toEqual([
    '✗ links       3  links lead somewhere',
    '    a.html: leads nowhere',
    '    warning: old',
    '1 fault, 1 warning.',
  ]);
  expect([...describeResults([{ ...result, findings: [] }])].at(-1)).toBe('All is as it should be.');
});

test('sets in the lines of a message below its first', () => {
  const findings = [{ file: 'a.yaml', message: 'no longer matches:\n- 民政\n+ 民生\u001b[2J' }];
  expect([...describeResults([{ ...result, findings }])][1]).toBe(
    '    a.yaml: no longer matches:\n      - 民政\n      + 民生\\u{1b}[2J',
  );
});

test('counts what is too much to tell', () => {
  const findings = Array.from({ length: 30 }, () => ({ file: 'a', message: 'b' }));
  expect([...describeResults([{ ...result, findings }])]).toContain('    … and 10 more; --json tells all');
});

test('lets no name or text act on the terminal', () => {
  const findings = [{ file: '\u001b[2J.txt', message: 'has \u202e and \u0007 in it\u001b]0;x\u0007' }];
  expect([...describeResults([{ ...result, findings }])].join('')).not.toMatch(
    /[\0-\x1f\x7f-\x9f\u202a-\u202e]/,
  );
});

const verify = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('../../scripts/verify.ts', import.meta.url)),
    ...args,
  ]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );

test('the command refuses what it does not know, with its usage', async () => {
  const { code, stderr } = await verify('--only', 'likns');
  expect(code).toBe(2);
  expect(stderr).toContain('there is no check likns');
  expect(stderr).toContain('witnesses, reports, ledgers');
});

test('the command says what to run where there is nothing to look at', async () => {
  const { code, stderr } = await verify('--archive', '/nowhere');
  expect(code).toBe(2);
  expect(stderr).toContain('npm run build');
});
