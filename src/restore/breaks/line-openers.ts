import { fold } from '../../script/fold.ts';

/** What begins a line of its own, in simplified script. */
const openers = [
  '——', '各位代表', '各位委员', '各位领导', '各位同志', '同志们', '一是', '二是', '三是', '四是', '五是', '六是',
  '七是', '八是', '九是', '十是', '首先，', '首先,', '其次，', '其次,', '来源：', '来源:', '时间：', '时间:', '附件',
  '过去一年', '一年来，', '五年来，', '第一，', '第二，', '第三，', '现将', '特此',
  '主题词', '抄送：', '抄送:', '主送：', '主送:', '报送：', '报送:',
]; // prettier-ignore
const firsts = new Set(openers.map((opener) => opener[0]!));
const longest = Math.max(...openers.map((opener) => opener.length));

/** Whether what stands at offset `at` begins a line of its own in reports. Either script. */
export function opensLine(text: string, at: number): boolean {
  if (!firsts.has(fold(text[at] ?? ''))) return false;
  const next = fold(text.slice(at, at + longest));
  return openers.some((opener) => next.startsWith(opener));
}
