/** A name for the folder of a packed archive, made of the archive's own, in signs that every system takes. */
export function packName(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'archive' : name;
}
