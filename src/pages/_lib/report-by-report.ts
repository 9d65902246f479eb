import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { rendersLists } from './build-plan.ts';
import { acceptLateParts, withLateParts } from './late-parts.ts';

/**
 * Makes a build take the pages of reports first, report by report instead of route by route: what all pages of a report
 * need is read and converted once. The pages themselves are the same. Those that are no report's are left out where
 * another process makes them.
 *
 * Pages of reports are written here as well. Astro hands each over to other threads four times, to make its folder, to
 * open, to write and to close it, which takes five times as long as to do so at once; and it notes down every page.
 */
export function reportByReport(): AstroIntegration {
  let site: Site;
  return {
    name: 'report-by-report',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const { reports = [], others = [] } = Object.groupBy(
              await prerenderer.getStaticPaths(),
              (path) => (isReport(path) ? 'reports' : 'others'),
            );
            // In the order of their first pages, and each report's pages in the order they had.
            for (const pages of Map.groupBy(reports, reportOf).values())
              for (const page of pages) await makePage(page, prerenderer, site);
            return rendersLists() ? others : [];
          },
        }));
      },
    },
  };
}

type Site = Pick<AstroConfig, 'site' | 'base' | 'outDir'>;

/** @throws {Error} where there is no such page, or rendering fails */
async function makePage(
  { pathname, route }: PathWithRoute,
  prerenderer: Pick<AstroPrerenderer, 'render'>,
  { site, base, outDir }: Site,
): Promise<void> {
  const path = pathname.replace(/^\/|\/$/g, '');
  const request = new Request(new URL(`${base}${path}/`, site));
  acceptLateParts(request);
  const made = await prerenderer.render(request, { routeData: route });
  const page = made instanceof Response ? made : made.response;
  if (page.status !== 200) throw new Error(`${pathname} is answered with status ${String(page.status)}`);
  const frame = Buffer.from(await page.arrayBuffer());
  const folder = join(fileURLToPath(outDir), path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), withLateParts(request, frame));
}

const isReport = ({ route }: PathWithRoute): boolean =>
  route.type === 'page' && route.component.includes('/reports/[id]/');

/** `x` of `/zh-hant/reports/x/witness`. */
const reportOf = ({ pathname }: PathWithRoute): string | undefined =>
  /^\/(?:[^/]+\/)?reports\/([^/]+)/.exec(pathname)?.[1];
