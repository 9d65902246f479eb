/** What can be taken away of some of the reports, and their pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive } from '../../src/archive.config.ts';
import { picturePath, reportPath } from '../../src/i18n/urls.ts';
import { readReport } from '../../src/pages/_lib/archive-store.ts';
import { downloads, exportContext } from '../../src/pages/_lib/downloads.ts';
import { makePicture } from '../../src/pictures/make-picture.ts';
import { openFont } from '../../src/pictures/open-font.ts';
import { archivePicture, reportPicture } from '../../src/pictures/picture-text.ts';
import { summaryOf } from '../../src/report/summary.ts';

export interface FilesTask {
  site: string;
  ids: readonly string[];
}

export default async function writeFiles({ site, ids }: FilesTask): Promise<void> {
  const font = archive.pictures ? await openFont() : undefined;
  for (const id of ids) {
    const report = await readReport(id);
    const context = exportContext(report);
    const folder = join(site, reportPath(id));
    mkdirSync(folder, { recursive: true });
    // sharp draws on another thread meanwhile.
    const picture = font && makePicture(reportPicture(summaryOf(report)), archivePicture, font);
    for (const [form, { make }] of Object.entries(downloads))
      writeFileSync(join(folder, `${id}.${form}`), await make(report, context));
    if (picture) writeFileSync(join(site, picturePath(id)), await picture);
  }
}
