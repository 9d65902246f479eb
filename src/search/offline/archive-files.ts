import { bundleFiles, type Manifest } from '../manifest.ts';
import type { ReportText, Script } from '../report-text.ts';
import { readPackLines } from '../client/read-pack.ts';

/**
 * The files of search without a network: every text in one script, and the manifest that names them.
 *
 * @param root the URL of `search/`
 */
export function searchFilesOf(manifest: Manifest, root: string, script: Script): string[] {
  const bundles = manifest.bundles.flatMap(({ folder }) =>
    [bundleFiles.columns, bundleFiles.texts(script)].map((file) => new URL(`${folder}/${file}`, root).href),
  );
  return [...bundles, new URL('manifest.json', root).href];
}

/** Size of {@link searchFilesOf} in bytes, near enough to tell a reader. */
export function searchBytes(manifest: Manifest, script: Script): number {
  return manifest.bundles.reduce((sum, { bytes }) => sum + bytes.texts[script], 0);
}

/** The pages of every report of the archive, in the language of a folder below the site's base. */
export async function reportPagesOf(
  manifest: Manifest,
  root: string,
  script: Script,
  folder: string,
): Promise<string[]> {
  const pages: string[] = [];
  for (const bundle of manifest.bundles) {
    const url = new URL(`${bundle.folder}/${bundleFiles.texts(script)}`, root).href;
    const reports = await readPackLines<ReportText>(url, (wanted) => fetch(wanted));
    pages.push(...reports.map(({ id }) => reportPage(root, folder, id)));
  }
  return pages;
}

/** The page of one report. */
export function reportPage(root: string, folder: string, id: string): string {
  return new URL(`../${folder}reports/${encodeURIComponent(id)}/`, root).href;
}
