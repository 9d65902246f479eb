import type { ArchiveConfig } from './archive-schema.ts';

/** The character of the seal that is drawn, and needs no font. */
export const drawnSeal = '真';

/** The character in an archive's seal: what its config says, or one of its name. */
export function sealOf({ seal, title: { 'zh-Hans': name } }: Pick<ArchiveConfig, 'seal' | 'title'>): string {
  return seal?.trim() ?? (name.includes(drawnSeal) ? drawnSeal : [...name][0]!);
}
