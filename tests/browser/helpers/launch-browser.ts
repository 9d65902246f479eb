import { access } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'}\\Microsoft\\Edge\\Application\\msedge.exe`,
].filter((path) => path !== undefined);

/**
 * Start a real browser without a window: one that is installed, else the one of an npm package.
 *
 * @throws {Error} where there is neither: the tests need one and don't pass without it
 */
export async function launchBrowser(): Promise<Browser> {
  for (const executablePath of installed) {
    const there = await access(executablePath).then(
      () => true,
      () => false,
    );
    // In containers tests run as root, for whom Chromium has no sandbox; the pages are our own.
    if (there) return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }
  const packed = await packedBrowser();
  if (packed) return packed;
  throw new Error(
    'No browser found: install Chromium or Chrome, or name one in the environment variable CHROME_PATH.',
  );
}

async function packedBrowser(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  // In a single process, for which its own arguments ask, it ends with the first page that is closed.
  const args = ['--no-sandbox', '--headless=shell'];
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
