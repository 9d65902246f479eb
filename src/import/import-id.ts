/**
 * Name an imported witness by what it is: the first 16 digits of its SHA-256. The same bytes have the same
 * name wherever they came from, and no name of the dump reaches the file system.
 *
 * @param sha256 64 hex digits
 */
export const importId = (sha256: string): string => sha256.slice(0, 16);

/** Whether a name may be one of ours, so that the file need not be read to know its digest. */
export const isImportId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);
