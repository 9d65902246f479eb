import type { AstroIntegration } from 'astro';

/**
 * Makes a build take its pages report by report instead of route by route: what all pages of a report need
 * is read and converted once. The pages themselves are the same.
 */
export function reportByReport(): AstroIntegration {
  return {
    name: 'report-by-report',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => sorted(await prerenderer.getStaticPaths()),
        }));
      },
    },
  };
}

/** Those of no report first, then report by report, and for each in the order they had. */
function sorted<T extends { pathname: string }>(paths: readonly T[]): T[] {
  return [...Map.groupBy(paths, ({ pathname }) => reportOf(pathname)).values()].flat();
}

/** `x` of `/zh-hant/reports/x/witness`; nothing for other pages. */
const reportOf = (pathname: string): string | undefined =>
  /^\/(?:[^/]+\/)?reports\/([^/]+)/.exec(pathname)?.[1];
