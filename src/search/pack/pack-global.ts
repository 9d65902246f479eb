import type { Columns } from '../engine.ts';
import type { Manifest } from '../manifest.ts';
import type { ReportText, Script } from '../report-text.ts';

/**
 * What the scripts of a packed archive leave for each other: a page opened from a disk may neither
 * fetch nor import, but it may load scripts.
 */
export interface PackGlobal {
  manifest: Manifest;
  /** One for each bundle. */
  columns: Columns[];
  /** Called by a file of texts when it has been loaded. */
  texts: (bundle: number, script: Script, texts: ReportText[]) => void;
}

declare global {
  var cunzhenPack: PackGlobal;
}
