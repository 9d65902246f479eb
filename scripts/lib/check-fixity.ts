import { archive } from '../../src/archive.config.ts';
import { compareFixity, describeFixity } from '../../src/witness/fixity.ts';

/**
 * No page is made of a witness that is not as it was recorded; of new ones it is said how to record them.
 *
 * @param content the folder with `witnesses/` and `specimens/`
 * @throws {Error} naming each that changed or is gone
 */
export async function checkFixity(content: string): Promise<void> {
  const state = await compareFixity(content, shownFolders());
  const wrong = describeFixity(state);
  if (wrong.length > 0) throw new Error(`Witnesses are not as recorded:\n${wrong.join('\n')}`);
  const { size } = state.unrecorded;
  if (size > 0 && state.recorded > 0)
    process.stderr.write(
      `${String(size)} ${size === 1 ? 'witness is' : 'witnesses are'} not recorded yet: npm run fixity\n`,
    );
}

const shownFolders = (): string[] => ['witnesses', ...(archive.specimens ? ['specimens'] : [])];

/**
 * What tells, each time it is asked, which witnesses are no more as they were recorded: while one edits, that stops
 * nothing, but a build would. What was told is not told again while it stays so.
 */
export function fixityTeller(content: string, tell: (message: string) => void): () => Promise<void> {
  let told = '';
  return async () => {
    const wrong = describeFixity(await compareFixity(content, shownFolders())).join('\n');
    if (wrong !== told && wrong !== '')
      tell(`Witnesses are not as recorded, and a build would stop here:\n${wrong}`);
    told = wrong;
  };
}
