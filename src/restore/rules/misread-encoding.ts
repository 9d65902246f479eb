import type { FoundEdit, Mark } from '../edit.ts';
import { clausesOf } from '../misread/clauses-of.ts';
import { findMisreading, type StretchRead } from '../misread/find-misreading.ts';
import type { Misreading } from '../misread/misreadings.ts';
import type { Rule } from '../rule.ts';

const name = 'misread-encoding';

/**
 * Somebody read the bytes of a page in an encoding that they were not written in, and saved what came of it: 关于 stands
 * as å…³äºŽ, ¹ØÓÚ or 鍏充簬. The signs tell the bytes, and the bytes the text. It runs before all others, which would
 * take away signs that nobody sees and that are bytes here.
 */
export const misreadEncoding: Rule = {
  name,
  reason:
    'A page whose bytes were read in a wrong encoding has lost nothing where each sign still tells its bytes: written in that encoding again and read in the right one, they are the text, and the way back gives the witness. Where a byte fell out, the others and the context tell it, and it is a conjecture.',
  examples: [
    {
      before: '2012Äê¹¤×÷×Ü½á\nÒ»¡¢¼ÓÇ¿µ³µÄ½¨Éè£¬Ìá¸ß·þÎñÄÜÁ¦',
      after: '2012年工作总结\n一、加强党的建设，提高服务能力',
    },
    { before: 'å…³äºŽå…¨åŽ¿å·¥ä½œçš„æŠ¥å‘Š', after: '关于全县工作的报告' },
    { before: '鍏充簬鍏ㄥ幙宸ヤ綔鐨勬姤鍛', after: '关于全县工作的报告' },
  ],
  counterExamples: [
    'Élève à Orléans: « où êtes-vous ? » Café, naïveté, forêt, garçon.',
    '“锟斤拷”从何而来？UTF-8误读作GBK，“关于”便成“鍏充簬鍏ㄥ幙宸ヤ綔”，是常见的乱码。',
    '錄入時把「工作總結」讀作 ¹¤×÷×Ü½á 者凡三處，均已更正，其餘文字無誤。',
  ],
  find: (text) => {
    const found = findMisreading(text);
    if (!found) return { edits: [] };
    const edits = found.stretches.flatMap((stretch) => editsOf(stretch, found.misreading));
    const marks = found.unread.map(({ start }): Mark => ({ kind: 'unreadable', at: start, reason: unread }));
    return marks.length > 0 ? { edits, marks } : { edits };
  },
};

const unread = '此处的字节被按错误的编码读出，又有残缺，无从重读，原样保留';

/** The edits of a stretch: one a clause, and one for each place in doubt. */
function editsOf({ start, text, characters, proven }: StretchRead, { names }: Misreading): FoundEdit[] {
  const read = `以${names[0]}写成的字节被当作${names[1]}读出`;
  return clausesOf(text, characters).map(({ from, to, reading, others }) => ({
    rule: name,
    span: [start + from, start + to],
    lemma: text.slice(from, to),
    reading,
    ...(others
      ? {
          reason: `${read}，又有字节失落：按其余字节与上下文取最可能者`,
          certainty: 'conjecture',
          alternatives: others,
        }
      : proven
        ? { reason: `${read}：按原编码重读，正向重演可得原样`, certainty: 'proven' }
        : { reason: `${read}：按原编码重读`, certainty: 'certain' }),
  }));
}
