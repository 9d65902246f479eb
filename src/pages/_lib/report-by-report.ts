import type { AstroIntegration } from 'astro';
import { rendersLists } from './build-plan.ts';

/**
 * Makes a build take its pages report by report instead of route by route: what all pages of a report need
 * is read and converted once. The pages themselves are the same. Those that are no report's are left out
 * where another process makes them.
 */
export function reportByReport(): AstroIntegration {
  return {
    name: 'report-by-report',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            const wanted = rendersLists() ? paths : paths.filter(({ route }) => isReport(route));
            // In the order of their first pages, and each report's pages in the order they had.
            return [...Map.groupBy(wanted, ({ pathname }) => reportOf(pathname)).values()].flat();
          },
        }));
      },
    },
  };
}

const isReport = ({ component }: { component: string }): boolean => component.includes('/reports/[id]/');

/** `x` of `/zh-hant/reports/x/witness`; nothing for other pages. */
const reportOf = (pathname: string): string | undefined =>
  /^\/(?:[^/]+\/)?reports\/([^/]+)/.exec(pathname)?.[1];
