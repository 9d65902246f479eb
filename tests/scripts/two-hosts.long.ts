import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Two SSH hosts on this machine, and GNU parallel between them, as scripts/README.md has it. All of it has to be
// installed: without it these tests fail, and say so.
const root = fileURLToPath(new URL('../..', import.meta.url));
const filter = `${process.execPath} ${join(root, 'scripts/normalize.ts')} --jsonl`;
const parts = 8;

interface Host {
  port: number;
  sshd: ChildProcess;
}

let work: string;
let whole: string;
/** None where there is no SSH server, which is the failure to read. */
let hosts: Host[] = [];

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'two-hosts-'));
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(work, 'key')]);
  writeFileSync(join(work, 'authorized_keys'), readFileSync(join(work, 'key.pub')), { mode: 0o600 });
  const texts = readdirSync(join(root, 'tests/fixtures/specimens')).map((name) =>
    readFileSync(join(root, 'tests/fixtures/specimens', name), 'utf8'),
  );
  const lines = Array.from({ length: 160 }, (_, line) =>
    JSON.stringify({ id: `report-${String(line)}`, text: texts[line % texts.length] }),
  );
  mkdirSync(join(work, 'parts'));
  for (let part = 0; part < parts; part++) {
    const own = lines.slice((part * lines.length) / parts, ((part + 1) * lines.length) / parts);
    writeFileSync(join(work, 'parts', String(part)), `${own.join('\n')}\n`);
  }
  const alone = spawnSync('sh', ['-c', filter], { input: `${lines.join('\n')}\n`, maxBuffer: 1e9 });
  whole = alone.stdout.toString();
  expect(whole.split('\n')).toHaveLength(lines.length + 1);
  hosts = [await startHost(), await startHost()];
});

afterAll(() => {
  for (const { sshd } of hosts) sshd.kill('SIGKILL');
  rmSync(work, { recursive: true });
});

describe('restoration on two hosts', () => {
  test('gives what one machine gives, byte for byte', async () => {
    expect(await onHosts('both', hosts)).toBe(0);
    expect(gathered('both')).toBe(whole);
  });

  test('and so it does where one of them is killed half-way, and the job is run again without it', async () => {
    const [first, second] = hosts as [Host, Host];
    const firstRun = onHosts('killed', hosts);
    while (finished('killed') < 2) await pause(50);
    second.sshd.kill('SIGKILL');
    spawnSync('pkill', ['-9', '-f', `[s]sh .*-p ${String(second.port)}`]);
    expect(await firstRun, 'jobs of the dead host fail').toBeGreaterThan(0);
    expect(gathered('killed')).not.toBe(whole);
    expect(await onHosts('killed', [first])).toBe(0);
    expect(gathered('killed')).toBe(whole);
  });
});

/** @returns the exit status, which is the number of jobs that failed */
function onHosts(name: string, those: readonly Host[]): Promise<number | null> {
  const child = spawn(
    'parallel',
    [
      ...['--will-cite', '--resume-failed', '--joblog', join(work, `${name}.log`)],
      ...['--transferfile', '{}', '--cleanup', '--workdir', '...'],
      ...['--results', join(work, name, '{}.ndjson')],
      ...['-S', those.map(({ port }) => `1/127.0.0.1:${String(port)}`).join()],
      ...[`${filter} < {}`, ':::', ...Array.from({ length: parts }, (_, part) => String(part))],
    ],
    {
      cwd: join(work, 'parts'),
      stdio: 'ignore',
      env: {
        ...process.env,
        PARALLEL_SSH: `ssh -i ${join(work, 'key')} -o StrictHostKeyChecking=no -o UserKnownHostsFile=${join(work, 'known')}`,
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(missing('parallel')));
    child.once('exit', resolve);
  });
}

/** Jobs that a run has finished, of which its log tells. */
const finished = (name: string): number => {
  try {
    return (
      readFileSync(join(work, `${name}.log`), 'utf8')
        .trim()
        .split('\n').length - 1
    );
  } catch {
    return 0;
  }
};

const gathered = (name: string): string =>
  Array.from({ length: parts }, (_, part) => {
    try {
      return readFileSync(join(work, name, `${String(part)}.ndjson`), 'utf8');
    } catch {
      return '';
    }
  }).join('');

async function startHost(): Promise<Host> {
  const port = await freePort();
  const key = join(work, `host-${String(port)}`);
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  mkdirSync('/run/sshd', { recursive: true });
  const options = [
    `Port ${String(port)}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${key}`,
    `AuthorizedKeysFile ${join(work, 'authorized_keys')}`,
    'PasswordAuthentication no',
    'StrictModes no',
    'PidFile none',
  ];
  writeFileSync(`${key}.conf`, `${options.join('\n')}\n`);
  // It wants to be called by its full name.
  const sshd = spawn('/usr/sbin/sshd', ['-D', '-f', `${key}.conf`], { stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => {
    sshd.once('error', () => reject(missing('openssh-server')));
    sshd.once('spawn', resolve);
  });
  await pause(500);
  return { port, sshd };
}

function run(command: string, args: readonly string[]): void {
  const { error, status } = spawnSync(command, args);
  if (error ?? status !== 0) throw missing('openssh-client');
}

const missing = (name: string): Error =>
  new Error(`${name} could not be started: install it (apt-get install parallel openssh-server rsync)`);

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
