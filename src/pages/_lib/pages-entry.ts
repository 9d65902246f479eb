/** The module that all pages are compiled into: every process that loads it can make the pages that it is to make. */
import type { PathWithRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { followPlan, type BuildPlan } from './build-plan.ts';

/** Answers requests for pages. A page is put together as a whole, since nobody waits for its beginning. */
export const app = createApp({ streaming: false });

/** The pages that a plan asks for, and more that are no report's, route by route. */
export function pathsOf(plan: BuildPlan): Promise<PathWithRoute[]> {
  followPlan(plan);
  return new StaticPaths(app).getAll();
}
