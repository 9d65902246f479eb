/** The comparison of all reports. */
import { compareContent } from '../lib/compare-content.ts';

export default ({ root }: { root: string }): Promise<void> => compareContent(root);
