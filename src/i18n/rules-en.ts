/** Names of the rules of restoration, by the rules' own names. */
export const rulesEn: Readonly<Record<string, string>> = {
  'misread-encoding': 'Bytes read in a wrong encoding',
  'invisible-characters': 'Invisible characters',
  boilerplate: 'Site boilerplate',
  fragments: 'Preview fragments',
  annotations: 'Injected readings',
  'byte-splits': 'Split bytes',
  'glued-headings': 'Run-on headings and items',
  'injected-lines': 'Lines injected by the site',
  lacunae: 'Missing text',
  'lost-breaks': 'Lost spaces and breaks',
  'markup-remains': 'Remains of markup',
  spacing: 'Spacing',
  script: 'Script',
  width: 'Width of punctuation',
  truncation: 'Truncation',
  correction: 'Correction by a person',
};

/** What each rule undoes, said before the reasons of its edits. */
export const ruleNotesEn: Readonly<Record<string, string>> = {
  'misread-encoding':
    'Somebody read the bytes of the page in an encoding that they were not written in; the signs tell the bytes, and these are read anew.',
  'invisible-characters':
    'Control characters, zero-width characters and direction marks are not text; without them it reads the same.',
  boilerplate: 'What the site says about the document goes into the record; it is not part of the text.',
  fragments: 'The site cut the text into numbered pieces; they are joined again in their order.',
  annotations:
    'Pinyin in brackets was pushed in after certain characters; where it is a reading of the character it is taken out.',
  'byte-splits':
    'The second byte of a character was mistaken for punctuation and cut off; the bytes are put together again as GBK, and the damage is replayed to check.',
  'glued-headings':
    'Headings and items lost their line breaks and ran into the text; numbering and punctuation part them.',
  'injected-lines': 'Lines or remains of tags that the site put into the text.',
  lacunae:
    'Where the site says that text is hidden, or the text stops in mid-sentence, the gap is marked and not filled.',
  'markup-remains': 'Signs of HTML or JSON that stayed in the text are replaced by what they stand for.',
  'lost-breaks':
    'Ideographic spaces and line breaks became question marks or vanished; the context restores them.',
  spacing: 'Indents, blank lines and stray spaces are made uniform; they are not text.',
  script: 'Simplified text was turned into traditional character by character; it is turned back likewise.',
  width: 'Chinese text has full-width punctuation; digits and Latin letters are half-width.',
  truncation: 'The witness stops in mid-sentence; this is marked and not filled.',
  correction: 'A correction that a person made on checking the text, with name and reason.',
};
