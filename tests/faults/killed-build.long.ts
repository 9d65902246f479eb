import { afterAll, beforeAll, test } from 'vitest';
import { killBuilds, openWorkshop, type Workshop } from './helpers/kill-builds.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.remove());

test('fifty builds killed at random times each leave a complete site', async () => {
  await killBuilds(workshop, 50);
});
