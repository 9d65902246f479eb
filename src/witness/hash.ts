import { hash } from 'node:crypto';

/** SHA-256 of a file's bytes, 64 lower-case hex digits: what a witness is known by. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
