import { isByline, isClosing, isDateLine } from './line-kinds.ts';
import type { StructureBlock } from './structure.ts';

/** A report ends in a closing formula, a signature and a date within this many lines. */
const reach = 9;

/** Lines that official papers put around their signature. */
const printersLine =
  /^附(?:件|则|表|：)|^[（(]?(?:此件|联系人)|^(?:主题词|抄送|报送|分送|主送)：|印发$|^共印[0-9]+份/;
/** The first line of a paper that is attached: 附件2, by itself. */
const attachment = /^附(?:件|表)?[ \u3000]*[0-9一二三四五六七八九十]{0,2}[：:]?$/;

/**
 * Kinds of the lines that end a report: those at the end of the page, and those above the papers attached to it where
 * a date stands among them.
 *
 * @param from the first line that is not of the head
 * @returns kind by index of line
 */
export function readTail(lines: readonly string[], from: number): Map<number, StructureBlock['kind']> {
  const last = readLastLines(lines, from);
  const attached = lines.findIndex((line, index) => index >= from && attachment.test(line));
  if (attached < 0) return last;
  const above = readLastLines(lines.slice(0, attached), from);
  return new Map([...([...above.values()].includes('date') ? above : []), ...last]);
}

/**
 * Kinds of a report's last lines: closing formula, signature, date; read from the end, so that the same
 * words inside the text stay paragraphs.
 */
function readLastLines(lines: readonly string[], from: number): Map<number, StructureBlock['kind']> {
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
