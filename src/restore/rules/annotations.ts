import { widened } from '../byte-runs/page.ts';
import { characterBefore } from '../character-before.ts';
import { countUnread } from '../count-unread.ts';
import { annotatedReadings } from '../data/annotated-readings.ts';
import type { FoundEdit } from '../edit.ts';
import { findAnnotations, type Annotation } from '../find-annotations.ts';
import { findCutReading } from '../find-cut-reading.ts';
import { findOddAnnotations, type OddAnnotation } from '../find-odd-annotations.ts';
import { findScattered } from '../find-scattered.ts';
import { charOfCode, codeAt, isGb2312 } from '../gbk.ts';
import { inferAnnotated } from '../infer-annotated.ts';
import { inferDoubtful } from '../infer-doubtful.ts';
import { timesSeen } from '../language-model.ts';
import { frequent, mayBeGlossed } from '../may-be-glossed.ts';
import { isToned, readingsOf } from '../readings.ts';
import type { Context, Rule } from '../rule.ts';

const own = '注音为转码所加：此字在本页逢现必注，读音合于此字';
const perhaps = '本页多字有转码所加之注音，此字少用，或为原文自注';
const doubted = '注音疑为转码所加：此字在本页逢现必注；本页凭证尚少，或为原文自注';
const besides =
  '注音疑为转码所加：此字在本页逢现必注，只有首尾全无注音的行例外，疑为网站所加而未经转码；或为原文自注';
const written = '注音疑为转码所加：写法与转码所加者不尽相同，而此字在本页逢现必注，读音合于此字';
const cutOff = '注音为转码所加：本页在此截断，注音只余其半';
const scattered = '注音疑为网站所加：多不带声调，散见全页，同一字或有或无，或一字数注';
const across = '注音为转码所加：前一字末字节与此字节合成被注之字，字本无损';

/** Characters that an author may have glossed: reports hardly use them, and copy sites are not known to annotate them. */
function isRare(character: string): boolean {
  return !annotatedReadings.has(character) && timesSeen(character.charCodeAt(0)) < frequent;
}

/**
 * True where the last byte of the character before the letter and the letter itself are an annotated code:
 * `”O(jiān)rtenburger`, as ”O ends in B14F, which is 監.
 */
function isFalseMatch(
  text: string,
  { base, reading }: Annotation,
  annotated: ReadonlyMap<string, string>,
): boolean {
  const letter = text.charCodeAt(base);
  // Its own reading aside: 換為(wéi)L(cháng)ED.
  const at = characterBefore(text, base);
  const before = at < 0 ? -1 : codeAt(widened(text[at]!), 0);
  if (letter < 0x40 || letter > 0x7e || before < 0x8140) return false;
  const character = charOfCode(((before & 0xff) << 8) | letter);
  // A character that the page shows nowhere else is not in its table; the toned reading speaks for it.
  return (
    (annotated.get(character) ??
      (readingsOf(character).includes(reading) && isToned(reading) ? reading : '')) === reading
  );
}

export const annotations: Rule = {
  name: 'annotations',
  reason:
    'Copy sites put `(reading)` after every occurrence of certain characters. Within a page a character has its reading always or never, always the same one, and it is one of the character’s own; a genuine gloss, a primer or a lesson in polyphones fails one of these tests and stays.',
  examples: [
    { before: '創(chuàng)建省級文明單位', after: '創建省級文明單位' },
    { before: '網(wǎng)絡(luò )安全與網(wǎng)絡(luò )發展', after: '網絡安全與網絡發展' },
    {
      before: '傳到Y(jié)ouTube，結(jié)果',
      after: '傳到YouTube，結果',
    },
    {
      before: '新(xīn)闻中心，公司新(xīn)闻，科(kē)技，科(kē)研，有(yǒu)限，没有(yǒu)',
      after: '新闻中心，公司新闻，科技，科研，有限，没有',
    },
  ],
  counterExamples: [
    '一儿登瓮，足跌没水中。瓮(wèng)：口小肚大的陶器。',
    '长(cháng)城很长(cháng)，孩子长(zhǎng)大。',
    '床(chuáng)前(qián)明(míng)月(yuè)光(guāng)，疑(yí)是(shì)地(dì)上(shàng)霜(shuāng)。',
    '亳(bó)州市的药材闻名全国，亳(bó)州的酒享誉海内，谯(qiáo)城区是亳(bó)州市政府所在地，谯(qiáo)城区很大。',
    '基因(DNA)与(RNA)，第(一)条，魑魅(chīmèi)，敕勒（chì lè）',
  ],
  find: (text, { facts }) => {
    const strewn = findScattered(text);
    if (strewn.length > 0)
      return { edits: strewn.map((span) => scatteredEdit(text, span)), facts: { readingsScattered: true } };
    const { found, annotated, sure } = tableOf(text, facts);
    const doubtful = inferDoubtful(text, found, annotated, facts.mended, facts.bytesDamaged);
    const unread = doubtful.size > 0 ? countUnread(text, found) : undefined;
    const times = new Map<string, number>();
    for (const { base } of found) times.set(text[base]!, (times.get(text[base]!) ?? 0) + 1);
    const edits: FoundEdit[] = [];
    for (const annotation of found) {
      const { base, start, end, reading } = annotation;
      if (facts.readingTaken.has(start)) continue;
      const matched = annotated.get(text[base]!) === reading;
      const doubt = doubtful.get(text[base]!) === reading;
      if (!matched && !doubt && !isFalseMatch(text, annotation, annotated)) continue;
      const lemma = text.slice(start, end);
      const perhapsOwn =
        matched &&
        (mayBeGlossed(text[base]!, reading) || (times.get(text[base]!) === 1 && isRare(text[base]!)));
      const odd = 'odd' in annotation && annotation.odd === true;
      edits.push({
        rule: 'annotations',
        span: [start, end],
        lemma,
        reading: '',
        reason: odd
          ? written
          : perhapsOwn
            ? perhaps
            : doubt
              ? unread?.has(text[base]!)
                ? besides
                : doubted
              : matched
                ? own
                : across,
        ...(odd || perhapsOwn || doubt
          ? { certainty: 'conjecture', alternatives: [lemma] }
          : { certainty: 'proven' }),
      });
    }
    const told = edits.some(({ certainty }) => certainty === 'proven');
    const cut = findCutReading(text);
    if (cut && isCutOff(text, cut, annotated)) {
      const span = [cut.start, cut.end] as const;
      edits.push({
        rule: 'annotations',
        span,
        lemma: text.slice(...span),
        reading: '',
        reason: cutOff,
        certainty: 'proven',
      });
    }
    return {
      edits,
      facts: { annotated: sure ? annotated : facts.annotated, bytesDamaged: facts.bytesDamaged || told },
    };
  },
};

function scatteredEdit(text: string, span: readonly [number, number]): FoundEdit {
  const lemma = text.slice(...span);
  return {
    rule: 'annotations',
    span,
    lemma,
    reading: '',
    reason: scattered,
    certainty: 'conjecture',
    alternatives: [lemma],
  };
}

/** So many characters that sites annotate are a site's, however their readings are written. */
const fewestOdd = 4;

/**
 * True where what is left of a reading is that of the page's table, or may be of a character that stands nowhere else on a
 * page that has many, if sites annotate such.
 */
function isCutOff(
  text: string,
  { base, begun }: NonNullable<ReturnType<typeof findCutReading>>,
  annotated: ReadonlyMap<string, string>,
): boolean {
  const character = text[base]!;
  const own = annotated.get(character);
  if (own !== undefined) return own.startsWith(begun);
  if (begun === '' || annotated.size < fewestOdd || text.indexOf(character) < base) return false;
  return (
    (annotatedReadings.has(character) || !isGb2312(codeAt(character, 0))) &&
    readingsOf(character).some((reading) => reading.startsWith(begun))
  );
}

/**
 * Every reading on the page and the page's table, those that are written oddly among them; `sure` where they leave no doubt
 * that a site put them in.
 */
function tableOf(
  text: string,
  facts: Context['facts'],
): { found: (Annotation | OddAnnotation)[]; annotated: ReadonlyMap<string, string>; sure: boolean } {
  const plain = findAnnotations(text);
  const known = (found: readonly Annotation[]): ReadonlyMap<string, string> =>
    inferAnnotated(text, found, facts.bytesDamaged);
  // An author writes full-width parentheses; a page has either these or the others.
  const odd = findOddAnnotations(text).filter(({ full }) => !full || plain.length === 0);
  const annotated = facts.annotated.size > 0 || plain.length === 0 ? facts.annotated : known(plain);
  if (odd.length === 0) return { found: plain, annotated, sure: true };
  const found = [...plain, ...odd].sort((a, b) => a.start - b.start);
  const all = known(found);
  const sure = all.size >= fewestOdd || odd.every((one) => !one.odd);
  if (!sure && odd.some(({ full }) => full)) return { found: plain, annotated, sure: true };
  return { found, annotated: new Map([...annotated, ...all]), sure };
}
