import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { rendersLists } from './build-plan.ts';
import { acceptLateParts, withLateParts } from './late-parts.ts';

/**
 * Makes a build take its pages report by report instead of route by route: what all pages of a report need
 * is read and converted once. The pages themselves are the same. Those that are no report's are left out
 * where another process makes them.
 *
 * It also writes the pages of reports itself. Astro hands each over to other threads four times, to make its folder,
 * to open, to write and to close it, which takes five times as long as to do so at once.
 */
export function reportByReport(): AstroIntegration {
  let site: Pick<AstroConfig, 'base' | 'outDir'>;
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
            const paths = await prerenderer.getStaticPaths();
            const wanted = rendersLists() ? paths : paths.filter(({ route }) => isReport(route));
            // In the order of their first pages, and each report's pages in the order they had.
            return [...Map.groupBy(wanted, ({ pathname }) => reportOf(pathname)).values()].flat();
          },
          render: async (request, options) => {
            const { routeData } = options;
            if (routeData.type !== 'page' || !isReport(routeData))
              return prerenderer.render(request, options);
            acceptLateParts(request);
            const made = await prerenderer.render(request, options);
            const page = made instanceof Response ? made : made.response;
            if (page.status !== 200) return made;
            const frame = Buffer.from(await page.arrayBuffer());
            writePage(folderOf(request.url, site), withLateParts(request, frame));
            // Of an answer without a body Astro makes no file.
            return new Response(null);
          },
        }));
      },
    },
  };
}

/** The folder of the page at an address. */
const folderOf = (address: string, { base, outDir }: Pick<AstroConfig, 'base' | 'outDir'>): string =>
  join(fileURLToPath(outDir), decodeURI(new URL(address).pathname).slice(base.length));

function writePage(folder: string, page: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
}

const isReport = ({ component }: { component: string }): boolean => component.includes('/reports/[id]/');

/** `x` of `/zh-hant/reports/x/witness`; nothing for other pages. */
const reportOf = (pathname: string): string | undefined =>
  /^\/(?:[^/]+\/)?reports\/([^/]+)/.exec(pathname)?.[1];
