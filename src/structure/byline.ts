import { isSurname } from '../restore/breaks/spaced-name.ts';
import { isDateLine } from './date-line.ts';
import { agencySuffixes } from './metadata/agency-suffixes.ts';

/* Lines that tell who wrote or published a text, by their form alone. In simplified script. */

const offices =
  '(?:主席|总理|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|局长|厅长|部长|书记|主任|院长|检察长|处长|科长|校长|所长|会长|董事长|总经理|秘书长|审判[长员]|陪审员|书记员|检察员|厂长|[省市州盟县区旗镇乡局厅部处科校院所][ \\u3000]长|主[ \\u3000]任|书[ \\u3000]记)';
/** A label and its value, several of which stand in a row: 来源：县司法局 发布时间：2021-09-17 阅读次数：. */
const labelled =
  '(?:来源|信息来源|稿源|作者|编辑|责任编辑|时间|日期|发布时间|发布日期|发布单位|发布人|点击|点击数|点击次数|浏览|浏览量|浏览次数|浏览人次|查看人数|阅读|阅读量|阅读次数|字体|字号)：[^：]{0,30}?(?:[ \\u3000]+|(?<=[0-9])(?=来源：|作者：)|$)';
const signed = new RegExp(
  `^(?:来源|作者|执笔|撰稿|报告人|汇报人|述职人|发言人|申请人|承诺人|倡议人|建议人|(?:第一)?提案[人者]|提案单位|领衔(?:代表|人)|[附联]议(?:代表|委员|人)|联名(?:代表|委员|人)|来信人|患者|(?:编制|编报|报告|汇报|报送|主办)?单位|发文机关|审核|编辑|填报单位|填报人|填表人)：.{1,40}$|^(?:${labelled}){2,8}$|^[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9:]{5,8})?[ \\u3000]+(?:${labelled}){1,8}$|^.{0,30}${offices}[ \\u3000]+[\\u4e00-\\u9fff ·\\u3000*×XxＸ○◯〇]{2,12}$`,
);
const agencyEnd = new RegExp(
  `(?:${agencySuffixes.map(([suffix, , notAfter]) => (notAfter ? `(?<![${notAfter}])` : '') + suffix).join('|')}|图书馆|文化馆|博物馆|档案馆|公司|学校|中学|小学|中心校|大学|医院|中心|街道|党工委|课题组|调查组|调研组|协会|工会|支部|调查总?队|[总支大]队|局|厅|处|(?:局|厅|委|办|院|政府)[^，。：]{1,8}[科股室处司])(?:[（(][^（）()]{1,12}[）)])?$`,
);

/** A teacher behind the school and perhaps the group: XX县第九中学　语文组　王小红. */
const teacher =
  /^[\u4e00-\u9fff×*X]{2,20}(?:中学|小学|学校|大学|学院|幼儿园)[ \u3000]+(?:[\u4e00-\u9fff]{1,8}[组科室部][ \u3000]+)?[\u4e00-\u9fff]{2,3}$/;

/** The number of a paper or of a case: 清政发〔2013〕5号, （2012）清民初字第321号. */
const paperNumber =
  /^[（(]?[\u4e00-\u9fffX×*]{0,8}[〔\[（［(][0-9*×X]{2,4}[〕\]）］)][\u4e00-\u9fff]{0,8}第?[0-9*×X]{1,5}号[）)]?$/;

/** Whether a line is the number of a paper, 清政办发〔2022〕7号, and nothing else. */
export const isNumberOfPaper = (line: string): boolean => paperNumber.test(line);

/** What an agency of news begins a text with: 新华社北京3月17日电. */
const wire = /^(?:新华社|新华网|中新社|中新网|人民网|央广网)[\u4e00-\u9fff]{2,6}[0-9]{1,2}月[0-9]{1,2}日电$/;

/** The head of an office's paper: XX市教育局文件. */
export const isPaperOf = (line: string): boolean =>
  line.length <= 40 && line.endsWith('文件') && agencyEnd.test(line.slice(0, -2));

const oneName = '(?:[\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff][ \\u3000]{1,2}[\\u4e00-\\u9fff])';
const member = new RegExp(`^([^ \\u3000：]{3,30})[ \\u3000]+(${oneName}(?:[ \\u3000]+${oneName}){0,4})$`);
const names = new RegExp(`^${oneName}(?:(?:[ \\u3000]+|、)${oneName}){1,5}$`);
const eachName = new RegExp(oneName, 'g');

/** Somebody behind the office, or several: 县发展和改革局　赵海涛　王晓红. */
function isMember(line: string): boolean {
  const [, office = '', people = ''] = member.exec(line) ?? [];
  return agencyEnd.test(office) && !agencyEnd.test(people) && areNames(people);
}

const areNames = (people: string): boolean => {
  const found = people.match(eachName) ?? [];
  return found.length > 0 && found.every((name) => isSurname(name[0]!));
};

const lone = new RegExp(`^${oneName}$`);

/** A name and nothing else. */
export const isAuthor = (line: string): boolean => lone.test(line) && areNames(line);

/** Several names and nothing else, who wrote it where lines of a head stand around: 李明　王晓红　张建国. */
export const isListOfAuthors = (line: string): boolean =>
  line.length <= 30 && names.test(line) && areNames(line);

/** A button of the page, which is no 部: 返回顶部. */
export const isButton = (line: string): boolean => /^(?:返回|回到)(?:顶部|页首|首页|列表)$/.test(line);

/** Who wrote or published it: an agency, an office with a name, 来源：…. */
export function isByline(line: string): boolean {
  if (line.length > 80 || /[，。；！？]|^欢迎/.test(line) || isButton(line)) return false;
  return (
    signed.test(line) ||
    signed.test(line.replace(/[[\]【】丨|｜]/g, ' ').trim()) ||
    (line.length <= 40 && !/：|.关于/.test(line) && agencyEnd.test(line.replace(/(?:编印?|主办)$/, ''))) ||
    paperNumber.test(line) ||
    wire.test(line) ||
    isImprint(line) ||
    isPaperOf(line) ||
    isMember(line) ||
    teacher.test(line)
  );
}

const imprint =
  /^([^ \u3000]{3,40}?(?:[ \u3000][^ \u3000]{3,40}?)?)(?:编印?|主办)?(?:[ \u3000]+(\S{6,20}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?)|(?<=\D)((?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日))$/;

/** Who issued a paper, and when, in one line: XX县人民政府办公室编　　2009年3月12日. */
function isImprint(line: string): boolean {
  const [, name = '', spaced, day = spaced ?? ''] = imprint.exec(line) ?? [];
  return agencyEnd.test(name) && isDateLine(day);
}
