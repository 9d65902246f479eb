import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measured {
  seconds: number;
  /** Largest memory of the process and its children together, in MB; 0 where /proc is missing. */
  megabytes: number;
}

/** Run a script of this folder in a process of its own. */
export async function runMeasured(script: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let most = 0;
  const timer = setInterval(() => {
    void memoryOf(child.pid!).then((bytes) => (most = Math.max(most, bytes)));
  }, 200);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script} ended with status ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: most / 1e6 };
}

async function memoryOf(root: number): Promise<number> {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    processes.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * 4096 });
  }
  let sum = 0;
  for (const [pid, { bytes }] of processes) {
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== root) at = processes.get(at)?.parent;
    if (at === root) sum += bytes;
  }
  return sum;
}
