import { fold } from '../../script/fold.ts';

/**
 * Bodies of the whole country and parties, which the name of their office's region follows: 国家税务总局|成都市税务局,
 * 中国人民政治协商会议|衡阳市委员会; and what a region that is no more is called by.
 */
const body = fold(
  '(?:(?:国家|中国|全国|中华)[^省市州盟县区旗]{2,12}(?:总局|局|银行|公司|集团|青年团|共产党|会议|共和国)|中共|共青团|政协|武警|原)',
);
const atStart = new RegExp(`^${body}`, 'u');
const atEnd = new RegExp(`(?:^|[^\\p{Script=Han}])${body}$`, 'u');

/** Whether a text ends in the name of such a body, which no word stands before. */
export const endsInBody = (folded: string): boolean => atEnd.test(folded);

/** How long the name of such a body is that a text begins with; 0 where it begins with none. */
export const bodyLength = (folded: string): number => atStart.exec(folded)?.[0].length ?? 0;
