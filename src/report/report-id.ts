const form = /^(?!\.)[A-Za-z0-9._-]{1,120}$/;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether an id may name files and pages on every platform: letters of A to Z, digits, `.`, `_` and `-`, at most
 * 120 of them, no dot first.
 */
export const isReportId = (id: string): boolean => form.test(id) && !devices.test(id) && !id.endsWith('.');

/** What to tell somebody whose id is refused. */
export const reportIdAdvice =
  'an id is 1 to 120 of A-Z, a-z, 0-9, ".", "_" and "-", begins with no dot, and is no device name; rename the file, or let "npm run import" name it';
