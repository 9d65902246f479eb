import { fold } from '../../script/fold.ts';
import { agencyLength, agencyLengthInTitle } from './agency-length.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';

/** 现在，我代表市人民政府，向大会报告工作: the speaker names the agency. */
const onBehalf = new RegExp(`我(?:代表|受)(?=[^，,。]{2,30})`, 'gu');
/** Only the head of a text, from its title on, is asked for whom it speaks. Blocks. */
const head = 12;

/**
 * The agency whose report this is: from the byline, the signature, the speaker's own words, or the
 * beginning of the title; the first that names one. Not guessed from the content.
 */
export function agencyOf(page: FoldedPage): Ground | undefined {
  return (
    fromBlocks(page, 'byline') ??
    fromBlocks(page, 'signature') ??
    fromSpeaker(page) ??
    fromBlocks(page, 'title', agencyLengthInTitle)
  );
}

/** 国发〔2010〕5号 begins like the name of an agency and is none. */
const documentNumber = /[〔[（(【［][\d*×XxX]{2,4}[〕\]）)】］][^号號]{0,8}[号號][）)]?$/u;
/** What may stand before a name: a dash, a label that says whose it is. */
const lead = new RegExp(
  fold('^[\\s—－-]*(?:(?:(?:编制|编报|报告|汇报|填报|报送|主办|发文)?单位|发文机关)[：:]\\s*|发文机关)?'),
  'u',
);

/** A committee that issues a paper with the government of the same place, whose name follows at once. */
const jointly = new RegExp(
  `^${fold('中共')}(\\p{Script=Han}{1,12}?[${fold('省市州盟县区旗镇乡')}])${fold('委')}(?:${fold('员会')})?(?=\\1${fold('人民政府')})`,
  'u',
);

function fromBlocks(page: FoldedPage, kind: string, lengthOf = agencyLength): Ground | undefined {
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind !== kind || documentNumber.test(block.folded)) continue;
    const start = lead.exec(block.folded)![0].length;
    const name = block.folded.slice(start);
    const length = jointly.exec(name)?.[0].length ?? lengthOf(name);
    if (length > 0) return groundAt(page, block.text.slice(start, start + length), index, start);
  }
  return undefined;
}

/** Bodies that a speaker may speak for in the name of the whole. */
const bodies = ['政府', '国务院', '法院', '检察院', '常务委员会', '常委会'].map(fold);

function fromSpeaker(page: FoldedPage): Ground | undefined {
  const first = Math.max(
    0,
    page.blocks.findIndex(({ kind }) => kind === 'title'),
  );
  for (const [offset, block] of page.blocks.slice(first, first + head).entries()) {
    const index = first + offset;
    for (const match of block.folded.matchAll(onBehalf)) {
      const start = match.index + match[0].length;
      // 代表…向大会, 代表…就一年来的工作, 代表…报告工作: the name ends where the sentence goes on.
      const [phrase = ''] =
        /^(?:(?!就(?![业業])|[报報]告|[汇匯彙][报報])[^，,。向对對]){2,30}/u.exec(
          block.folded.slice(start),
        ) ?? [];
      const length = agencyLength(phrase);
      const name = phrase.slice(0, length);
      if (bodies.some((body) => name.endsWith(body))) {
        return groundAt(page, block.text.slice(start, start + length), index, match.index);
      }
    }
  }
  return undefined;
}
