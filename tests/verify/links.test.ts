import { expect, test } from 'vitest';
import { archive } from '../../src/archive.config.ts';
import type { Finding } from '../../src/verify/check.ts';
import { links } from '../../src/verify/checks/links.ts';
import { parsePage } from '../../src/verify/read-page.ts';
import type { VerifyContext } from '../../src/verify/verify-context.ts';

test('a link that a curator wrote leads wherever it leads, on the host of the archive, too', async () => {
  const context = { files: new Set(['index.html']), idsOf: () => Promise.resolve(new Set<string>()) };
  const run = await links.start(context as unknown as VerifyContext);
  const look = async (html: string): Promise<string[]> =>
    [...((await run.page!(parsePage('index.html', html))) as Iterable<Finding>)].map(
      ({ message }) => message,
    );
  const address = `${archive.site}/archive-of-the-county/doc/1`;
  expect(await look(`<a href="${address}" rel="nofollow noreferrer">1</a>`)).toEqual([]);
  expect(await look(`<a href="${address}">1</a>`)).toEqual([expect.stringContaining(address)]);
});
