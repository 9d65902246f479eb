import { readdirSync } from 'node:fs';

/** Paths of all files below a folder, by code unit order, with forward slashes. */
export function filesBelow(folder: string): Promise<string[]> {
  return new Promise((resolve) => {
    const files: string[] = [];
    // Of its own: what Node reads recursively comes with paths that must be taken apart and joined again.
    const walk = (path: string, below: string): void => {
      for (const entry of readdirSync(path, { withFileTypes: true }))
        if (entry.isDirectory()) walk(`${path}/${entry.name}`, `${below}${entry.name}/`);
        else files.push(below + entry.name);
    };
    walk(folder, '');
    resolve(files.sort());
  });
}
