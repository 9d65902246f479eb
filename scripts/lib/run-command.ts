import './compile-cache.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { escapeLines } from './escape-text.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; allowNegative: true }>
>;

export interface Command<T extends Options> {
  /** Shown for `--help`, and behind the message where the command was called wrongly. */
  usage: string;
  options: T;
  /** The most words it takes besides options; none by default. */
  words?: number;
  /**
   * @param refuse says what is wrong with the call and shows the usage; its result is the exit status
   * @returns the exit status, or a promise of it; anything else is 0
   * @throws {Error} whose message tells what is wrong
   */
  run: (parsed: Parsed<T> & { refuse: (message: string) => number }) => unknown;
}

/**
 * Run a command line: options are read, `--help` is answered, and whatever goes wrong is told in words, without a
 * stack, but for a defect of the program itself. Sets the exit status: 2 where the command was called wrongly, 1 where
 * it failed.
 *
 * @param args of the command line
 */
export async function runCommand<T extends Options>(
  { usage, options, words = 0, run }: Command<T>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const refuse = (message: string): number => {
    process.stderr.write(`${escapeLines(message)}\n\n${usage}`);
    return 2;
  };
  let parsed: Parsed<T>;
  try {
    // Asked first and for itself: who asks for help may have the rest wrong.
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(usage);
      process.exitCode = 0;
      return;
    }
    const allowPositionals = words > 0;
    parsed = parseArgs({ args: [...args], options, allowPositionals, allowNegative: true }) as Parsed<T>;
    const extra = parsed.positionals[words];
    if (extra !== undefined) throw new Error(`"${extra}" is one word too many`);
  } catch (error) {
    process.exitCode = refuse((error as Error).message);
    return;
  }
  try {
    const status = await run({ ...parsed, refuse });
    process.exitCode = typeof status === 'number' ? status : 0;
  } catch (error) {
    process.stderr.write(`${escapeLines(inWords(error))}\n`);
    process.exitCode = 1;
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = String((error as NodeJS.ErrnoException).code);
  const defect =
    [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind) &&
    !code.startsWith('ERR_PARSE_ARGS');
  return (defect && error.stack) || error.message;
}
