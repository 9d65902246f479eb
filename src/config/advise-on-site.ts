/** What to tell somebody whose site cites addresses that nobody else can reach; nothing where all is well. */
export function adviseOnSite(site: string): string | undefined {
  const { hostname } = new URL(site);
  if (!/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return undefined;
  return `Citations, feeds and canonical links name ${site}, which is this machine alone. Before publishing, set "site" in src/archive.config.ts, or build with SITE=https://your.host`;
}
