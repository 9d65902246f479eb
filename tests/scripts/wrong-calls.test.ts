import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

const call = (script: string, ...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(scripts, script), ...args], (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stderr });
    });
  });

test.each([
  [
    'a folder that is not there',
    'check-host.ts',
    ['netlify', 'no/such/folder'],
    1,
    /^no\/such\/folder: there is no such folder; npm run build makes it$/m,
  ],
  [
    'a folder that is no site',
    'server-config.ts',
    ['nginx', '--site', scripts],
    1,
    /scripts: is no built site.*npm run build makes it$/m,
  ],
  [
    'a port that is none',
    'server-config.ts',
    ['nginx', '--site', scripts, '--port', 'x'],
    2,
    /^--port x: must be a number from 1 to 65535$/m,
  ],
  [
    'a port that no machine has',
    'server-config.ts',
    ['caddy', '--site', scripts, '--port', '65536'],
    2,
    /^--port 65536: must be a number/m,
  ],
  [
    'a folder that a build would remove',
    'build.ts',
    ['--out', scripts],
    1,
    /scripts: holds files that no build made .* name another folder with --out/m,
  ],
] as const)('%s: told in words, with what to do', async (_, script, args, code, said) => {
  const answer = await call(script, ...args);
  expect(answer.said).toMatch(said);
  expect(answer.code).toBe(code);
});
