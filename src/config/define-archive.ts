import { archiveSchema, type ArchiveConfig, type ArchiveInput } from './archive-schema.ts';
import { explainIssues } from './explain-issues.ts';

/** The environment variables that override the file, for CI. */
export interface ArchiveEnvironment {
  readonly SITE?: string | undefined;
  readonly BASE?: string | undefined;
}

/**
 * Check the deployer's config.
 *
 * @param env `BASE` may lack its slashes: `archive` means `/archive/`
 * @throws {Error} one line a fault, with the path to it and how to mend it
 */
export function defineArchive(input: ArchiveInput, env: ArchiveEnvironment = {}): ArchiveConfig {
  const site = env.SITE || input.site;
  const base = env.BASE ? withSlashes(env.BASE) : input.base;
  const result = archiveSchema.safeParse({ ...input, site, base });
  if (result.success) return result.data;
  const overridden = result.error.issues.some(
    ({ path: [key] }) => (key === 'site' && env.SITE) || (key === 'base' && env.BASE),
  );
  const place = overridden
    ? 'src/archive.config.ts, or the environment (SITE, BASE)'
    : 'src/archive.config.ts';
  throw new Error(explainIssues(result.error.issues, place));
}

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
