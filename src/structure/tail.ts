import { isByline, isClosing, isDateLine } from './line-kinds.ts';
import type { StructureBlock } from './structure.ts';

/** A report ends in a closing formula, a signature and a date within this many lines. */
const reach = 9;

/** Lines that official papers put around their signature. */
const printersLine = /^附(?:件|则|表|：)|^[（(]?(?:此件|联系人)|^(?:主题词|抄送|报送|分送|主送)：|印发$/;

/**
 * Kinds of a report's last lines: closing formula, signature, date; read from the end, so that the same
 * words inside the text stay paragraphs.
 *
 * @param from the first line that is not of the head
 * @returns kind by index of line
 */
export function readTail(lines: readonly string[], from: number): Map<number, StructureBlock['kind']> {
  const kinds = new Map<number, StructureBlock['kind']>();
  const attached = lines.findLastIndex((line) => /^附(?:件|表)?[：:]/.test(line));
  for (let index = lines.length - 1; index >= Math.max(from, lines.length - reach); index--) {
    const line = lines[index]!;
    if (isDateLine(line)) kinds.set(index, 'date');
    else if (isByline(line) && [...kinds.values()].every((kind) => kind === 'date' || kind === 'signature'))
      kinds.set(index, 'signature');
    else if (isClosing(line)) kinds.set(index, 'closing');
    else if (
      !printersLine.test(line) &&
      !(attached >= 0 && attached < index && /^[0-9]{1,2}[.．、]/.test(line))
    )
      break;
  }
  return kinds;
}
