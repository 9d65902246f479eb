import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Give a run of tests a temporary folder of its own, for them and for what they start, and take it away when all are
 * done: a test that fails or is killed clears nothing up itself.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cunzhen-tests-'));
  // The names that Linux and macOS, and Windows, look it up by.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
