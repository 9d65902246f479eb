import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measured {
  seconds: number;
  /** Processor time of the process and its children, in seconds; 0 where /proc is missing. */
  processor: number;
  /** Largest memory of the process and its children together, in MB; 0 where /proc is missing. */
  megabytes: number;
}

/** Clock ticks in a second, as Linux tells times of processes. */
const ticks = 100;

/** Run a script of this folder in a process of its own. */
export async function runMeasured(script: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const processor = new Map<number, number>();
  const timer = setInterval(() => {
    void lookAt(child.pid!).then((tree) => {
      most = Math.max(
        most,
        tree.reduce((sum, { bytes }) => sum + bytes, 0),
      );
      for (const { pid, seconds } of tree) processor.set(pid, seconds);
    });
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script} ended with status ${String(code)}`);
  return {
    seconds: (performance.now() - started) / 1000,
    processor: [...processor.values()].reduce((sum, seconds) => sum + seconds, 0),
    megabytes: most / 1e6,
  };
}

interface Look {
  pid: number;
  parent: number;
  seconds: number;
  bytes: number;
}

/** A process and those it started, as they are now. */
async function lookAt(root: number): Promise<Look[]> {
  const processes = new Map<number, Look>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const pid = Number(name);
    const [parent, user, system, pages] = [1, 11, 12, 21].map((field) => Number(fields[field]));
    const seconds = (user! + system!) / ticks;
    processes.set(pid, { pid, parent: parent!, seconds, bytes: pages! * 4096 });
  }
  return [...processes.values()].filter(({ pid }) => {
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== root) at = processes.get(at)?.parent;
    return at === root;
  });
}
