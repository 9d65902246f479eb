import { afterAll, beforeAll, test } from 'vitest';
import { killBuilds, openWorkshop, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

// Fifty times in killed-build.long.ts.
test('a build that is killed leaves a complete site, and the next gives the same bytes as an undisturbed one', async () => {
  await killBuilds(workshop, 3);
}, 300_000);
