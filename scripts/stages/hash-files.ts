/** SHA-256 of some files, in hex and in their order. */
import { hashFile } from '../../src/deploy/hash-file.ts';

export interface HashTask {
  folder: string;
  /** Paths below it. */
  files: readonly string[];
}

export default ({ folder, files }: HashTask): string[] => files.map((file) => hashFile(`${folder}/${file}`));
