import { detectScript } from '../../script/detect-script.ts';
import { simplifiedChoices } from '../../script/data/simplified-choices.ts';
import { mayBeSimplified, toSimplified } from '../../script/to-simplified.ts';
import { zheOrZhu } from '../../script/zhe-or-zhu.ts';
import type { FoundEdit } from '../edit.ts';
import type { Facts } from '../facts.ts';
import type { Context, Finding, Rule } from '../rule.ts';

const name = 'script';
const converted = '繁体字由简体逐字转成，逐字转回简体';
const sameShape = '“着”“著”转成繁体后同为“著”，按上下文取其一';
const zhu = '著'.charCodeAt(0);
const withReading = { annotated: new Map([['創', 'chuàng']]) };

let touched: Uint8Array | undefined;

/** Traditional text that was simplified goes back; what was written in traditional stays as it is. */
export const script: Rule = {
  name,
  reason:
    'Copy sites turned simplified text into traditional, one character to one and blind to words, so that ' +
    'the way back is a table; only 著 stands for two (着 and 著), which words tell apart.',
  examples: [
    { before: '擔負著災后重建和規范管理的工作，成效顯著', after: '担负着灾后重建和规范管理的工作，成效显著' },
    { before: '創建活動，著力打造', after: '创建活动，着力打造', facts: withReading },
    {
      before: '我国的電子信息产业发展迅速',
      after: '我国的电子信息产业发展迅速',
      facts: { annotated: new Map([['電', 'diàn']]) },
    },
  ],
  counterExamples: [
    '于是，他在后面写下“顯著”二字，现在还没有别的说法。',
    '市政府於災後重建，並規範幹部的聯繫辦法，著力於環境保護。',
    '全國人民',
    '特區政府發言人表示：“香港特区政府坚决拥护全国人大的决定。”他指出，社會各界應團結一致，為香港發展作出貢獻。',
  ],
  find,
  mapAlternative: (text, { facts }) => simplify(text, facts),
  // 着 is counted with what becomes of 著.
  touches: () => (touched ??= mayBeSimplified('着')),
  contextual: new RegExp(`[著着${simplifiedChoices.map(({ char }) => char).join('')}]`),
};

function find(text: string, { facts }: Context): Finding {
  const { script: witnessScript, byWords: traditionalByWords } = detectScript(text, fromCopySite(facts));
  const learnt = { witnessScript, traditionalByWords };
  const reading = simplify(text, { ...facts, ...learnt });
  return { edits: reading === text ? [] : differences(text, reading), facts: learnt };
}

/** True where the page bears the marks of sites that have simplified texts only: what is traditional they converted. */
const fromCopySite = (facts: Facts): boolean =>
  facts.annotated.size > 0 ||
  facts.bytesDamaged ||
  facts.readingsScattered === true ||
  facts.spacesLost ||
  facts.platform !== undefined ||
  facts.fragmentLength !== undefined;

function simplify(text: string, { witnessScript, traditionalByWords, annotated: readings }: Facts): string {
  if (witnessScript === 'hant-converted')
    return traditionalByWords ? toSimplified(text, 'hant') : simplifyConverted(text);
  const traditional = new Set([...readings.keys()].filter((char) => toSimplified(char) !== char));
  return witnessScript === 'hant' || traditional.size === 0 ? text : simplifyAnnotated(text, traditional);
}

/** A page that has more 着 than it has 著 for 着 came from a converter that leaves 着. */
function simplifyConverted(text: string): string {
  const reading = toSimplified(text);
  if (!text.includes('着')) return reading;
  let left = 0;
  let made = 0;
  for (let i = reading.indexOf('着'); i >= 0; i = reading.indexOf('着', i + 1)) {
    if (text[i] === '着') left++;
    else made++;
  }
  return left > made ? toSimplified(text, 'converted-but-zhe') : reading;
}

/**
 * A simplified page that got traditional characters along with readings: those characters go back, and
 * whole lines where traditional ones outnumber the simplified.
 */
function simplifyAnnotated(text: string, annotated: ReadonlySet<string>): string {
  const any = new RegExp(`[${[...annotated].join('')}]`, 'gu');
  return text
    .split('\n')
    .map((line) =>
      detectScript(line, true).script === 'hant-converted'
        ? toSimplified(line)
        : line.replace(any, (char) => toSimplified(char)),
    )
    .join('\n');
}

/** One edit for each run of characters that differ; a 著 that words leave open is one of its own. */
function differences(text: string, reading: string): FoundEdit[] {
  const edits: FoundEdit[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start < 0) return;
    const [lemma, after] = [text.slice(start, end), reading.slice(start, end)];
    edits.push({
      rule: name,
      span: [start, end],
      lemma,
      reading: after,
      reason: converted,
      certainty: 'certain',
      charwise: true,
    });
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === reading.charCodeAt(i)) {
      close(i);
    } else if (unit === zhu && !zheOrZhu(text, i).sure) {
      close(i);
      edits.push({
        rule: name,
        span: [i, i + 1],
        lemma: '著',
        reading: '着',
        reason: sameShape,
        certainty: 'conjecture',
        alternatives: ['著'],
      });
    } else if (start < 0) {
      start = i;
    }
  }
  close(text.length);
  return edits;
}
