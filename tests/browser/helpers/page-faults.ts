import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it stands, and whether it is wider than its window: one line a fault. */
export async function pageFaults(page: Page, name: string): Promise<string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.evaluate(axe.source);
  // Told in few words where they are found: what axe says of all that is well is many times as long as the page.
  const violations = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => {
      const shown = nodes.slice(0, 3).map(({ html }) => html);
      return `${id}: ${shown.join(' | ')}`;
    });
  });
  return [
    ...(overflow > 0 ? [`${name}: ${String(overflow)} px wider than the window`] : []),
    ...violations.map((violation) => `${name}: ${violation}`),
  ];
}
