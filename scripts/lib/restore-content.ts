import { spawn } from 'node:child_process';
import { join, resolve as resolvePath } from 'node:path';

/**
 * Run `normalize` in a process of its own, on the folder that `CONTENT_DIR` names, if it does.
 *
 * @param root the repository
 * @returns false where something could not be restored; the messages say what
 */
export function restoreContent(root: string): Promise<boolean> {
  const content = process.env['CONTENT_DIR'];
  const where = content === undefined ? [] : ['--content', resolvePath(content)];
  const child = spawn(process.execPath, [join(root, 'scripts', 'normalize.ts'), ...where], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0 || code === 1) resolve(code === 0);
      else
        reject(
          new Error(`normalize failed (${signal ?? `exit status ${String(code)}`}); its messages are above`),
        );
    });
  });
}
