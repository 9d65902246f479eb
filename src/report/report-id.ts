const form = /^(?!\.)[A-Za-z0-9._-]{1,120}$/;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether an id may name files and pages on every platform: letters, digits, `.`, `_` and `-`, at most
 * 120 of them, no dot first.
 */
export const isReportId = (id: string): boolean => form.test(id) && !devices.test(id) && !id.endsWith('.');

/** What to tell somebody whose id is refused. */
export const reportIdAdvice =
  'an id is 1 to 120 letters, digits, ".", "_" or "-", begins with no dot, and is no device name; rename the file';
