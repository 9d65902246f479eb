import { isDateLine } from './date-line.ts';
import { isByline } from './byline.ts';
import { isTitle } from './title-line.ts';

/** The number of a paper for a council, in simplified script: 立法会CB(2)1234/05-06(03)号文件. */
export const isPaperNumber = (line: string): boolean =>
  /^[（(]?(?:立法会|[\u4e00-\u9fff]{1,4}议会)[^，。；：]{0,20}[0-9][^，。；：]{0,20}号(?:文件)?[）)]?$/.test(
    line,
  );

/** Whether a text is a paper for a council, which has its number first, or below what it is for and when. */
export const isPaper = (lines: readonly string[]): boolean => lines.slice(0, 4).some(isPaperNumber);

/** Whom such a paper is for: 立法会福利事务委员会. */
export const isCommittee = (line: string): boolean =>
  /^(?:立法会|[\u4e00-\u9fff]{1,4}议会)[^，。；：]{0,24}(?:委员会|会议)$/.test(line);

/** What else stands above its subject: 讨论文件, 2019年12月9日会议讨论文件, 资料文件. */
const use = /文件$|^(?:供|档号|资料|讨论)/;

/** Whether a line may be the subject of such a paper, which stands below its number, its day and its committee. */
export const isSubject = (line: string): boolean =>
  isTitle(line) &&
  !isPaperNumber(line) &&
  !isCommittee(line) &&
  !use.test(line) &&
  !isByline(line) &&
  !isDateLine(line);
