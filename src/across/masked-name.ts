const masked = /[*＊×✕╳□○〇某]|[XxＸｘ]+(?=\p{Script=Han})/u;

/** A name that tells one from another; nothing for a masked one, which may be anybody's: `**市民政局`. */
export function nameOf(name: string | undefined): string | undefined {
  return name === undefined || masked.test(name) ? undefined : name;
}
