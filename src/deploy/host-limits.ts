/** What a host takes. Sizes in bytes. */
export interface HostLimits {
  name: string;
  files?: number;
  fileSize?: number;
  total?: number;
  /** Files and folders directly in one folder. */
  folder?: number;
  /** Where the host says so, and what to do about it. */
  advice: string;
}

const MiB = 2 ** 20;

/** Limits of hosts that people use for such sites, as these state them. */
export const hosts: Readonly<Record<string, HostLimits>> = {
  'github-pages': {
    name: 'GitHub Pages',
    total: 1e9,
    advice:
      'published sites may have 1 GB (docs.github.com, “GitHub Pages limits”); set "pictures: false", build fewer languages, or use a server of your own',
  },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileSize: 25 * MiB,
    advice:
      'sites may have 20,000 files of 25 MiB each, and 100,000 files with a paid plan (developers.cloudflare.com/pages, “Limits”); build fewer languages, or use a server of your own',
  },
  'gitlab-pages': {
    name: 'GitLab Pages',
    files: 200_000,
    total: 1e9,
    advice:
      'sites on gitlab.com may have 1 GB and 200,000 files and folders (docs.gitlab.com, “GitLab Pages”); set "pictures: false", or use a server of your own',
  },
  netlify: {
    name: 'Netlify',
    folder: 54_000,
    advice: 'a folder may hold 54,000 files (docs.netlify.com, “Deploy limits”); use a server of your own',
  },
};

/** A built site, as far as hosts mind. */
export interface SiteSize {
  files: number;
  total: number;
  largest: { file: string; size: number };
  fullest: { folder: string; entries: number };
}

/** What a host would refuse of a site; nothing where it takes it. */
export function exceeds({ files, total, largest, fullest }: SiteSize, limits: HostLimits): string[] {
  const faults: string[] = [];
  const number = (value: number): string => value.toLocaleString('en');
  if (limits.files !== undefined && files > limits.files)
    faults.push(`has ${number(files)} files; ${limits.name} takes ${number(limits.files)}`);
  if (limits.total !== undefined && total > limits.total)
    faults.push(`has ${number(total)} bytes; ${limits.name} takes ${number(limits.total)}`);
  if (limits.fileSize !== undefined && largest.size > limits.fileSize)
    faults.push(
      `has in ${largest.file} ${number(largest.size)} bytes; ${limits.name} takes ${number(limits.fileSize)} a file`,
    );
  if (limits.folder !== undefined && fullest.entries > limits.folder)
    faults.push(
      `has in ${fullest.folder} ${number(fullest.entries)} entries; ${limits.name} takes ${number(limits.folder)} a folder`,
    );
  return faults;
}
