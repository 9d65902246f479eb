import { archive } from '../../src/archive.config.ts';
import { compareFixity, describeFixity } from '../../src/witness/fixity.ts';

/**
 * No page is made of a witness that is not as it was recorded; of new ones it is said how to record them.
 *
 * @param content the folder with `witnesses/` and `specimens/`
 * @throws {Error} naming each that changed or is gone
 */
export async function checkFixity(content: string): Promise<void> {
  const state = await compareFixity(content, ['witnesses', ...(archive.specimens ? ['specimens'] : [])]);
  const wrong = describeFixity(state);
  if (wrong.length > 0) throw new Error(`Witnesses are not as recorded:\n${wrong.join('\n')}`);
  const { size } = state.unrecorded;
  if (size > 0 && state.recorded > 0)
    process.stderr.write(
      `${String(size)} ${size === 1 ? 'witness is' : 'witnesses are'} not recorded yet: npm run fixity\n`,
    );
}
