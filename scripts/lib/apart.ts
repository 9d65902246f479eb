/** The other side of `run-apart.ts`: one module, one argument, one answer. */
import { readFileSync } from 'node:fs';
import type { Answer } from './run-apart.ts';

// Whoever waits for the answer is gone.
const orphaned = (): never => process.exit(1);
process.once('disconnect', orphaned);
process.once('message', ({ argument }: { argument: unknown }) => void work(argument));

async function work(argument: unknown): Promise<void> {
  const answer = await resultOf(argument).then(
    (result) => ({ result: result ?? null }),
    (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.off('disconnect', orphaned);
  process.send!({ ...answer, ...cost() } satisfies Answer, (error) => {
    if (error) console.error(`${process.argv[2]!}: cannot tell its answer: ${error.message}`);
    process.exit(error ? 1 : 0);
  });
}

async function resultOf(argument: unknown): Promise<unknown> {
  const module = (await import(process.argv[2]!)) as { default: (argument: unknown) => unknown };
  return module.default(argument);
}

function cost(): { processor: number; memory: number } {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { processor: (userCPUTime + systemCPUTime) / 1e6 + childrenTime(), memory: maxRSS * 1024 };
}

/** Processor time of ended children in seconds; 0 where the system does not tell. */
function childrenTime(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(13, 15)
      .map(Number);
    return (user! + system!) / 100;
  } catch {
    return 0;
  }
}
