import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damageMix, nameMix } from '../../scripts/bench/restoration-mixes.ts';
import { damage } from '../../src/restore/damage.ts';
import { findAnnotations } from '../../src/restore/find-annotations.ts';
import { inferAnnotated } from '../../src/restore/infer-annotated.ts';
import { damageConvert } from '../../src/script/damage-convert.ts';

const infer = (text: string): Record<string, string> => Object.fromEntries(inferAnnotated(text));

describe('findAnnotations', () => {
  it('finds a syllable in parentheses behind a character, with or without a space', () => {
    expect(findAnnotations('創(chuàng)建，絡(luò )(a)')).toEqual([
      { base: 0, start: 1, end: 9, reading: 'chuàng', space: false },
      { base: 11, start: 12, end: 18, reading: 'luò', space: true },
      { base: 17, start: 18, end: 21, reading: 'a', space: false },
    ]);
  });

  it('finds none at the beginning, in capitals, of several syllables or unclosed', () => {
    expect(findAnnotations('(chuàng)(DNA)、魑(chī mèi)、創(chuàng')).toEqual([]);
  });
});

describe('inferAnnotated', () => {
  it('reads the table off a page: always, one reading, one of the character’s own', () => {
    expect(infer('創(chuàng)建文明，創(chuàng)先爭優，國(guó)家')).toEqual({ 創: 'chuàng', 國: 'guó' });
  });

  it.each([
    ['sometimes has no reading', '縣(xiàn)委，縣政府，縣人大'],
    ['has two readings', '行(xíng)人，銀行(háng)，縣(xiàn)委，縣政府'],
    ['has another reading once', `${'長(cháng)江，'.repeat(30)}校長(zhǎng)`],
    ['has a reading that is not its own', '縣(guó)委，縣(guó)政府'],
    ['has a reading without a tone', '縣(xian)委，縣(xian)政府'],
    ['is no Chinese character', 'A(chuàng)，A(chuàng)'],
  ])('leaves out a character that %s', (_, text) => {
    expect(infer(text)).toEqual({});
  });

  describe('where a site annotated everyday characters', () => {
    const everyday =
      '报bào 告gào 工gōng 作zuò 政zhèng 府fǔ 会huì 议yì 经jīng 济jì 社shè 区qū 发fā 展zhǎn 建jiàn 设shè 民mín 生shēng 教jiào 育yù 文wén';
    const shown = everyday
      .split(' ')
      .map((row) => `${row[0]!}(${row.slice(1)})了很多`)
      .join('，');

    it('takes one that reports have now and then, seen once, for another of them', () => {
      expect(infer(`${shown}，${shown}，堤(dī)岸`)).toHaveProperty('堤', 'dī');
    });

    // On such a page many are seen once and are the site's; the rule makes a conjecture of those that are rare.
    it('takes one that reports do not have for another of them too', () => {
      expect(infer(`${shown}，${shown}，瓮(wèng)中，周晓芸(yún)，欧阳靖(jìng)`)).toMatchObject({
        瓮: 'wèng',
        芸: 'yún',
        靖: 'jìng',
      });
    });

    it.each([
      ['has not always', '瓮(wèng)中，瓮城'],
      ['has another than its own', '瓮(wáng)中'],
      ['has without a tone', '瓮(weng)中'],
    ])('takes none that %s its reading', (_, text) => {
      expect(infer(`${shown}，${shown}，${text}`)).not.toHaveProperty('瓮');
    });

    it('takes a few side by side of which the page has one elsewhere', () => {
      const chain = '各位秘(mì)书(shū)长(cháng)、报(bào)';
      expect(infer(`${shown}，${shown}，${chain}`)).toMatchObject({ 秘: 'mì', 书: 'shū', 长: 'cháng' });
      expect(infer(`${shown}，${chain}`)).not.toHaveProperty('秘');
      for (const others of ['秘(mì)书(shū)长(cháng)员(yuán)', '秘(mì)书(shū)书(shū)长(cháng)员(yuán)'])
        expect(infer(`${shown}，${shown}，${others}`)).not.toHaveProperty('秘');
    });

    it('takes a longer line for a poem with its reading', () => {
      const poem = (more: string): string => `水(shuǐ)明(míng)月(yuè)光(guāng)地(dì)上(shàng)${more}`;
      expect(infer(`${shown}，${shown}，${poem('报(bào)')}`)).toHaveProperty('月');
      expect(infer(`${shown}，${shown}，${poem('山(shān)报(bào)')}`)).not.toHaveProperty('月');
    });

    it('takes either for a gloss where the site annotated few', () => {
      const few = shown.split('，').slice(0, 3).join('，');
      expect(infer(`${few}，${few}，堤(dī)岸`)).not.toHaveProperty('堤');
      const fewer = shown.split('，').slice(0, 19).join('，');
      expect(infer(`${fewer}，${fewer}，瓮(wèng)中`)).not.toHaveProperty('瓮');
    });

    it('takes a rare one of GB2312 for a gloss where the site annotated what GB2312 lacks', () => {
      const lacked =
        '報bào 會huì 議yì 經jīng 濟jì 區qū 發fā 設shè 黨dǎng 書shū 農nóng 業yè 產chǎn 國guó 務wù 學xué 實shí 現xiàn 電diàn 車chē 動dòng 對duì';
      const page = lacked
        .split(' ')
        .map((row) => `${row[0]!}(${row.slice(1)})了很多`)
        .join('，');
      expect(infer(`${page}，${page}，瓮(wèng)中`)).not.toHaveProperty('瓮');
    });
  });

  describe('where all that is annotated is rare', () => {
    const glosses =
      '亳(bó)州市的药材，亳(bó)州的酒，谯(qiáo)城区是市政府所在地，谯(qiáo)城区很大，涡(guō)阳县，涡(guō)河。';

    it('takes what an author glosses each time for glosses', () => {
      expect(infer(glosses)).toEqual({});
      expect(infer('莘(shēn)县、郫(pí)都区、歙(shè)县、黟(yī)县、歙(shè)砚、黟(yī)山')).toEqual({});
    });

    it.each([
      ['a frequent one is annotated too', `${glosses}人(rén)员，人(rén)数`],
      ['one that copy sites annotate is too', `${glosses}國(guó)家`],
    ])('does not where %s', (_, text) => {
      expect(infer(text)).toMatchObject({ 亳: 'bó', 谯: 'qiáo' });
    });

    it('does not where bytes were split', () => {
      expect([...inferAnnotated(glosses, findAnnotations(glosses), true).keys()]).toEqual(['亳', '谯', '涡']);
    });
  });

  it('forgives a place where a false match kept the reading away', () => {
    const page = '國(guó)家'.repeat(30);
    expect(infer(`${page}國際`)).toEqual({ 國: 'guó' });
  });

  describe('of a page that has', () => {
    it.each([
      ['one character that copy sites annotate', '國(guó)家', { 國: 'guó' }],
      // A person's name, and its reading; a site has others, too, or what it made of simplified ones.
      ['one rare character twice', '陶喆(zhé)、马喆(zhé)', {}],
      ['one rare character twice, which a converter made', '云嶺(lǐng)、青嶺(lǐng)', { 嶺: 'lǐng' }],
      ['the same in a text that was written in traditional script', '於青嶺(lǐng)，並云嶺(lǐng)', {}],
      [
        'one of GB2312, mostly read otherwise, beside others',
        '國(guó)家，國(guó)际，大埔(bù)、埔(bù)',
        { 國: 'guó' },
      ],
      ['one rare character once', '陶喆(zhé)', {}],
      ['one frequent character outside GB2312 once', '全縣(xiàn)', { 縣: 'xiàn' }],
      [
        'a rare character once, and twice one that copy sites annotate',
        '國(guó)家，國(guó)际，陶喆(zhé)',
        { 國: 'guó' },
      ],
      [
        'one of few sightings, and one that copy sites annotate',
        '國(guó)家，大廳(tīng)',
        { 國: 'guó', 廳: 'tīng' },
      ],
      ['one of few sightings by itself', '大廳(tīng)', {}],
      ['a common character of GB2312 twice', '人(rén)员，人(rén)数', {}],
      ['two of them twice', '人(rén)员，人(rén)数，民(mín)意，民(mín)主', { 人: 'rén', 民: 'mín' }],
      [
        'three of them twice, and one once that is frequent, or annotated elsewhere',
        '人(rén)员，人(rén)数，民(mín)意，民(mín)主，工(gōng)厂，工(gōng)会，政(zhèng)策，文(wén)化，王熙(xī)凤',
        { 人: 'rén', 民: 'mín', 工: 'gōng', 政: 'zhèng', 文: 'wén' },
      ],
      [
        'two of them twice, and one of few sightings outside GB2312',
        '人(rén)员，人(rén)数，民(mín)意，民(mín)主，大廳(tīng)',
        { 人: 'rén', 民: 'mín', 廳: 'tīng' },
      ],
      [
        'one of them twice, and one that copy sites annotate',
        '國(guó)家，人(rén)员，人(rén)数',
        { 國: 'guó', 人: 'rén' },
      ],
      [
        'many outside GB2312, and two of GB2312 once, of which copy sites annotate one',
        '國(guó)家，創(chuàng)建，學(xué)校，時(shí)代，文(wén)化，人(rén)民',
        { 國: 'guó', 創: 'chuàng', 學: 'xué', 時: 'shí', 文: 'wén' },
      ],
      [
        'two of them twice, and one once',
        '人(rén)员，人(rén)数，民(mín)意，民(mín)主，政(zhèng)策，文(wén)化',
        { 人: 'rén', 民: 'mín' },
      ],
    ])('%s', (_, text, table) => {
      expect(infer(text)).toEqual(table);
    });
  });

  describe('believes a syllable without a tone', () => {
    it.each([
      ['seen three times on a page that is annotated', '國(guó)家，我們(men)，你們(men)，他們(men)', true],
      ['not two times', '國(guó)家，我們(men)，你們(men)', false],
      ['not three times where nothing else is annotated', '我們(men)，你們(men)，他們(men)', false],
      [
        'three times where three other characters come again and again',
        '人(rén)员，人(rén)数，民(mín)意，民(mín)主，工(gōng)厂，工(gōng)会，我們(men)，你們(men)，他們(men)',
        true,
      ],
      [
        'not three times where two others come again and again',
        '人(rén)员，人(rén)数，民(mín)意，民(mín)主，我們(men)，你們(men)，他們(men)',
        false,
      ],
      ['once where many are annotated', '國(guó)家，全縣(xiàn)，四鄉(xiāng)，萬(wàn)一，我們(men)', true],
      ['not where three are', '國(guó)家，全縣(xiàn)，四鄉(xiāng)，我們(men)', false],
      ['never of a character that sites leave alone', '國(guó)家，他的(de)，你的(de)，我的(de)', false],
    ])('%s', (_, text, believed) => {
      expect(inferAnnotated(text).size > 0 && /[們的]/.test([...inferAnnotated(text).keys()].join(''))).toBe(
        believed,
      );
    });
  });

  it('takes a rare character seen once where many are annotated: none of them is a gloss', () => {
    const many = '國(guó)家，全縣(xiàn)，四鄉(xiāng)，';
    expect(infer(`${many}萬(wàn)一，陶喆(zhé)`)).toHaveProperty('喆', 'zhé');
    expect(infer(`${many}陶喆(zhé)`)).toHaveProperty('喆', 'zhé');
    expect(infer('國(guó)家，全縣(xiàn)，陶喆(zhé)')).not.toHaveProperty('喆');
  });

  describe('where each is seen once', () => {
    // Of 魑魅, which no site annotates, an author tells the reading.
    it('takes none on a page with as many glosses of an author', () => {
      expect(infer('全縣(xiàn)，魑(chī)')).toEqual({});
      expect(infer('全縣(xiàn)，四鄉(xiāng)，魑(chī)')).toEqual({ 縣: 'xiàn', 鄉: 'xiāng' });
      expect(infer('全縣(xiàn)，四鄉(xiāng)，魑(chī)，魅(mèi)')).toEqual({});
    });

    it('takes none of three or fewer on a page written in traditional script', () => {
      const three = '全縣(xiàn)，四鄉(xiāng)，萬(wàn)一';
      expect(infer(`${three}於此`)).not.toEqual({});
      expect(infer(`${three}於此並列`)).toEqual({});
      expect(infer(`${three}，東(dōng)方，於此並列`)).not.toEqual({});
    });

    it('a character seen twice is no gloss, whatever the page is written in', () => {
      expect(infer('全縣(xiàn)與本縣(xiàn)，於此並列')).toEqual({ 縣: 'xiàn' });
      expect(infer('全縣(xiàn)與本縣(xiàn)，魑(chī)，魅(mèi)')).toEqual({ 縣: 'xiàn' });
      // What is seen once beside it is no gloss either.
      expect(infer('全縣(xiàn)與本縣(xiàn)，四鄉(xiāng)，於此並列')).toEqual({ 縣: 'xiàn', 鄉: 'xiāng' });
    });
  });

  describe('of characters that stand side by side', () => {
    const thrice = '政(zhèng)府與政(zhèng)策，工(gōng)厂與工(gōng)业，作(zuò)者與作(zuò)品。';

    it('takes four for a primer, three for chance', () => {
      expect(infer('全縣(xiàn)鄉(xiāng)萬(wàn)東(dōng)')).toEqual({});
      expect(infer('全縣(xiàn)鄉(xiāng)萬(wàn)')).toEqual({ 縣: 'xiàn', 鄉: 'xiāng', 萬: 'wàn' });
    });

    it('takes commas and spaces for part of the list, words for none', () => {
      expect(infer('縣(xiàn)、鄉(xiāng)，萬(wàn) 東(dōng)；')).toEqual({});
      expect(infer('縣(xiàn)、 鄉(xiāng)， 萬(wàn)  東(dōng)；')).toEqual({});
      expect(Object.keys(infer('縣(xiàn)的鄉(xiāng)的萬(wàn)的東(dōng)'))).toHaveLength(4);
      expect(Object.keys(infer('縣(xiàn)，、，鄉(xiāng)，、，萬(wàn)，、，東(dōng)'))).toHaveLength(4);
    });

    it('takes those of a run half of which the page annotates elsewhere, though they stand nowhere else', () => {
      expect(infer(`${thrice}政(zhèng)工(gōng)人(rén)民(mín)`)).toMatchObject({ 人: 'rén', 民: 'mín' });
      expect(Object.keys(infer(`${thrice}政(zhèng)人(rén)民(mín)府(fǔ)`))).toEqual(['政', '工', '作']);
    });

    it('takes of such a run no rare character, and no syllable without a tone', () => {
      expect(Object.keys(infer(`${thrice}政(zhèng)工(gōng)熙(xī)民(min)`))).toEqual(['政', '工', '作']);
    });

    it('takes of a primer what copy sites annotate, on a page that they annotated', () => {
      const primer = '用(yòng)喆(zhé)廳(tīng)人(rén)';
      const taken = (page: string): string => [...inferAnnotated(`${page}${primer}`).keys()].join('');
      expect(taken('國(guó)家，國(guó)际，創(chuàng)建，創(chuàng)新。')).toBe('國創用廳');
      // Where many are annotated, a rare one is.
      expect(taken('國(guó)家，時(shí)代，創(chuàng)建，學(xué)校。')).toBe('國時創學用喆廳');
      expect(taken('全縣(xiàn)，四鄉(xiāng)，萬(wàn)一，東(dōng)方。')).toBe('縣鄉萬東');
    });

    it('takes of a run nothing more where fewer than three come again and again', () => {
      const twice = '政(zhèng)府與政(zhèng)策，工(gōng)厂與工(gōng)业。';
      expect(Object.keys(infer(`${twice}政(zhèng)工(gōng)人(rén)民(mín)`))).toEqual(['政', '工']);
    });

    it('takes of each run what stands in it', () => {
      const runs = '政(zhèng)工(gōng)人(rén)民(mín)。政(zhèng)府(fǔ)代(dài)表(biǎo)';
      const page = thrice.replaceAll('府', '權').repeat(2);
      expect(Object.keys(infer(`${page}${runs}`))).toEqual(['政', '工', '作', '人', '民']);
    });

    it('takes a page for a primer throughout when most of its readings stand in one', () => {
      const half = '國(guó)家，國(guó)际，國(guó)务，國(guó)土。';
      expect(infer(`${half}縣(xiàn)鄉(xiāng)萬(wàn)東(dōng)`)).toHaveProperty('國');
      expect(infer(`${half}縣(xiàn)鄉(xiāng)萬(wàn)東(dōng)嚴(yán)`)).toEqual({});
    });
  });

  describe('on damaged reports', () => {
    const folder = new URL('../fixtures/specimens/', import.meta.url);
    const specimens = readdirSync(folder)
      .filter((name) => !name.includes('hant'))
      .slice(0, 4)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const sample = specimens.join('');

    it.each(Array.from({ length: 24 }, (_, seed) => seed))(
      'finds the table of mix %i, nothing else',
      (seed) => {
        const mix = damageMix(seed, sample);
        for (const clean of specimens) {
          const witness = damage(clean, mix);
          const inferred = inferAnnotated(witness);
          const converted = damageConvert(clean, mix.convert);
          const message = nameMix(mix);
          for (const [character, reading] of inferred) {
            // Its own, or one that bytes out of step show and that is annotated all the same.
            expect([character, mix.annotated?.get(character)], message).toEqual([character, reading]);
          }
          const missed = [...(mix.annotated ?? [])].filter(
            ([character]) => converted.split(character).length > 3 && !inferred.has(character),
          );
          expect(missed, message).toEqual([]);
        }
      },
    );
  });
});
