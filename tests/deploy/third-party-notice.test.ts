import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { thirdPartyNotice } from '../../src/deploy/third-party-notice.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('names every package that the site is made with, and its licence', async () => {
  const notice = await thirdPartyNotice(root);
  const { dependencies } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), 'pagefind'])
    expect(notice, name).toMatch(new RegExp(`^${name} \\d.* \\(.+\\)$`, 'm'));
  expect(notice).toContain('Permission is hereby granted, free of charge');
  expect(notice).not.toContain('licence not stated');
  expect(await thirdPartyNotice(root)).toBe(notice);
});
