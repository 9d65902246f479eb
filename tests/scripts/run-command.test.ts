import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../scripts/lib/run-command.ts';

const usage = 'npm run thing -- <word>\n';
const options = { count: { type: 'string', default: '1' } } as const;

let out: string;
let err: string;

beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** @returns the exit status */
async function call(args: string[], run: () => unknown = () => 0, words = 1): Promise<unknown> {
  await runCommand({ usage, options, words, run }, args);
  return process.exitCode;
}

describe('runCommand', () => {
  it.each([[['--help']], [['-h']], [['--nonsense', '--help']]])('answers %j with the usage', async (args) => {
    const run = vi.fn();
    expect(await call(args, run)).toBe(0);
    expect(out).toBe(usage);
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [['--nonsense'], /nonsense/],
    [['--count'], /count/],
    [['one', 'two'], /"two" is one word too many/],
  ])('refuses %j, and shows how it is called', async (args, message) => {
    expect(await call(args)).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain(usage);
    expect(out).toBe('');
  });

  it('takes no word where none is asked for', async () => {
    expect(await call(['word'], () => 0, 0)).toBe(2);
    expect(err).toContain(usage);
  });

  it('hands on what was given, and the status of the run', async () => {
    let given: unknown;
    await runCommand(
      {
        usage,
        options,
        words: 1,
        run: ({ values, positionals }) => ((given = [values.count, positionals]), 3),
      },
      ['word', '--count', '5'],
    );
    expect(given).toEqual(['5', ['word']]);
    expect(process.exitCode).toBe(3);
  });

  it('tells an error in words, without a stack or control characters', async () => {
    const fail = (): never => {
      throw new Error('the file \u001b[31mx is gone');
    };
    expect(await call([], fail)).toBe(1);
    expect(err).toBe('the file \\u{1b}[31mx is gone\n');
  });

  it('shows the stack of a defect', async () => {
    const fail = (): never => {
      throw new TypeError('undefined is no function');
    };
    expect(await call([], fail)).toBe(1);
    expect(err).toMatch(/undefined is no function\n.*at /s);
  });
});
