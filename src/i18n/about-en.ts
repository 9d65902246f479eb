import type { About, AboutArchive } from './about-zh-hans.ts';

export const aboutEn = ({ name, rights, specimens }: AboutArchive): About => ({
  title: `About ${name}`,
  description: `What ${name} restores, how, and what it does not do.`,
  sections: [
    {
      id: 'what',
      title: 'What it restores',
      paragraphs: [
        'Of many reports, speeches, notices and summaries of Chinese towns and counties nothing is left on the web but copies on document-sharing sites. Those copies are not broken at random. The sites ran a short program over them: simplified text was turned into traditional character by character, so that every 着 became 著; pinyin was pushed in after a set of characters; bytes inside characters were mistaken for punctuation and cut, leaving shards such as “?,F”; full-width marks became half-width; spaces and line breaks became question marks or vanished; the text was cut into numbered pieces of which only the first are shown.',
        `A program can be run backwards. ${name} undoes each step, last step first, and so recovers the text that was there.`,
      ],
    },
    {
      id: 'how',
      title: 'How it restores',
      paragraphs: [
        'Each rule answers one kind of damage and says why. A rule rewrites nothing; it proposes edits: where in the copy, what stood there, what is read there, and on what evidence. All edits stand in one ledger, in order. The ledger turns the copy into the reading, and the reading back into the copy, to the letter.',
        'Each edit says how sure it is. Proven: the damage program, run on the restored text, gives the copy back. Certain: the rule allows only one reading. Conjecture: there are several readings; the most plausible is taken and the others are listed.',
      ],
    },
    {
      id: 'not',
      title: 'What it does not do',
      paragraphs: [
        'It fills in nothing that the authors withheld: “**市” and “20**年” stay, marked as masks of the original. It supplies no missing text: where the copy stops in mid-sentence the reading stops, and says that the witness ends there. It does not polish, mend the authors’ own slips, or judge what they say.',
        'Pages in traditional script are made from the simplified reading, word by word, and the other way round where the original is traditional. The conversion is for ease of reading; cite the reading in its own script.',
      ],
    },
    {
      id: 'cite',
      title: 'How to cite',
      paragraphs: [
        'Each paragraph has a number and a lasting link, made from its own words, which no change elsewhere can move. Select a passage to copy it with its citation, or to copy a link that will mark it on arrival. Below each report stands its citation, with downloads in several formats.',
        'If a repair is wrong, select the characters and choose “Suggest a correction”. The page makes an annotation; it sends nothing.',
      ],
    },
    {
      id: 'keyboard',
      title: 'Reading and the keyboard',
      paragraphs: [
        'The button 字 at the top right sets type size, line width, horizontal or vertical setting and colours; the browser remembers them. Press / for the search box. Reading, apparatus and witness work without JavaScript; search needs it.',
      ],
    },
    {
      id: 'rights',
      title: 'Rights',
      paragraphs: [
        `${rights ?? 'The texts belong to their authors and offices.'} ${specimens ? 'Reports marked “Specimen” were written to show how restoration works; their people, places, events and numbers are made up. ' : ''}The code of this site is published under the MIT licence.`,
      ],
    },
  ],
  publisher: {
    title: 'Publisher',
    name: (publisher) => `This archive is published by ${publisher}.`,
    contact: 'To have something corrected or withdrawn, write to',
    none: 'It gives no address to write to.',
  },
});
