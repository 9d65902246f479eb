import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes that it started. */
export interface TreeCost {
  seconds: number;
  /** Processor time in seconds; 0 where there is no `/proc`. */
  processor: number;
  /** Most memory that any one of the processes held, in bytes; 0 where there is no `/proc`. */
  memory: number;
  /** Lines it wrote to standard error. */
  lines: string[];
}

/** Milliseconds between two looks: what a process does after the last look at it is not counted. */
const pace = 100;
/** Clock ticks in a second, as Linux tells times of processes. */
const ticks = 100;

/**
 * Run a script of the project.
 *
 * @throws {Error} where it fails, with what it said
 */
export async function measureTree(args: readonly string[], env: NodeJS.ProcessEnv): Promise<TreeCost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  const seen = new Map<number, { processor: number; memory: number }>();
  const timer = setInterval(() => {
    for (const pid of treeOf(child.pid!)) {
      const look = lookAt(pid);
      if (look) seen.set(pid, look);
    }
  }, pace);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with status ${String(code)}:\n${said}`);
  const costs = [...seen.values()];
  return {
    seconds: (performance.now() - started) / 1000,
    processor: costs.reduce((sum, { processor }) => sum + processor, 0),
    memory: costs.reduce((most, { memory }) => Math.max(most, memory), 0),
    lines: said.split('\n'),
  };
}

/** A process and those it started, by the system's own lists of children. */
function treeOf(pid: number): number[] {
  const children = tasksOf(pid).flatMap((task) => {
    const text = readOr(`/proc/${String(pid)}/task/${task}/children`);
    return text.split(' ').filter(Boolean).map(Number);
  });
  return [pid, ...children.flatMap(treeOf)];
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${String(pid)}/task`);
  } catch {
    return [];
  }
}

function lookAt(pid: number): { processor: number; memory: number } | undefined {
  const stat = readOr(`/proc/${String(pid)}/stat`);
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readOr(`/proc/${String(pid)}/status`)) ?? [];
  if (stat === '' || peak === undefined) return undefined;
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return { processor: (user! + system!) / ticks, memory: Number(peak) * 1024 };
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
