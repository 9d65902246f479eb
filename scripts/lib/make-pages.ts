import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroConfig, PathWithRoute } from 'astro';
import type { BuildPlan } from '../../src/pages/_lib/build-plan.ts';
import { acceptLateParts, withLateParts } from '../../src/pages/_lib/late-parts.ts';
import type { app, pathsOf } from '../../src/pages/_lib/pages-entry.ts';

/** What `pages-entry.ts` was compiled into. */
export interface PagesModule {
  app: Pick<typeof app, 'render'>;
  pathsOf: typeof pathsOf;
}

/** Where the pages will be, and the folder they are made in. */
export type PagesPlace = Pick<AstroConfig, 'base'> & { site: string; folder: string };

/**
 * Make the pages of a plan: those of reports first, report by report instead of route by route, so that what all pages
 * of a report need is read and converted once.
 *
 * They are written here. Astro hands each page over to other threads four times, to make its folder, to open, to write
 * and to close it, which takes five times as long as to do so at once; and it notes down every page.
 *
 * @throws {Error} where a page cannot be made; what went wrong is on standard error
 */
export async function makePages(
  { app, pathsOf }: PagesModule,
  plan: BuildPlan,
  place: PagesPlace,
): Promise<void> {
  const { reports = [], others = [] } = Object.groupBy(await pathsOf(plan), (path) =>
    isReport(path) ? 'reports' : 'others',
  );
  // In the order of their first pages, and each report's pages in the order they had.
  for (const pages of Map.groupBy(reports, reportOf).values())
    for (const page of pages) await makePage(app, page, place);
  if (plan.lists) for (const page of others) await makePage(app, page, place);
}

async function makePage(
  app: PagesModule['app'],
  { pathname, route }: PathWithRoute,
  { site, base, folder }: PagesPlace,
): Promise<void> {
  const path = pathname.replace(/^\/|\/$/g, '');
  const isPage = route.type === 'page';
  const request = new Request(new URL(`${base}${path}${isPage && path !== '' ? '/' : ''}`, site));
  acceptLateParts(request);
  const page = await app.render(request, { routeData: route });
  // Astro answers so with the page that stands for all that are missing.
  const isMissing = path === '404';
  if (page.status !== (isMissing ? 404 : 200))
    throw new Error(`${pathname} is answered with status ${String(page.status)}`);
  const frame = Buffer.from(await page.arrayBuffer());
  const file = join(folder, !isPage ? path : isMissing ? '404.html' : join(path, 'index.html'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withLateParts(request, frame));
}

const isReport = ({ route }: PathWithRoute): boolean =>
  route.type === 'page' && route.component.includes('/reports/[id]/');

/** `x` of `/zh-hant/reports/x/witness`. */
const reportOf = ({ pathname }: PathWithRoute): string | undefined =>
  /^\/(?:[^/]+\/)?reports\/([^/]+)/.exec(pathname)?.[1];
