import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process of its own made, and what it took. */
export interface Apart<R> {
  result: R;
  /** Processor time of the process and those it started, in seconds. */
  processor: number;
  /** Most memory it held, in bytes. */
  memory: number;
}

/** What the process says at its end. */
export type Answer = ({ result: unknown } | { error: string }) & { processor: number; memory: number };

/**
 * Run the default export of a module in a process of its own, which gives all its memory back at the end.
 *
 * @param argument as JSON
 * @param signal ends the process
 * @param flags of Node, for the process
 * @throws {Error} what the module threw, or where the process ended before it answered
 */
export function runApart<R>(
  module: URL,
  argument: unknown,
  signal?: AbortSignal,
  flags: readonly string[] = [],
): Promise<Apart<R>> {
  const child = fork(fileURLToPath(new URL('apart.ts', import.meta.url)), [module.href], {
    execArgv: [...process.execArgv, ...flags],
    ...(signal && { signal }),
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    let answer: Answer | undefined;
    child.once('message', (message) => (answer = message as Answer));
    child.once('error', reject);
    // Not `exit`, which may come before what the process said last.
    child.once('close', (code, killed) => {
      if (answer && 'result' in answer) resolve(answer as Apart<R>);
      else {
        const how = killed ?? `exit status ${String(code)}`;
        reject(new Error(answer ? answer.error : `${module.pathname} ended without a word (${how})`));
      }
    });
    child.send({ argument });
  });
}
