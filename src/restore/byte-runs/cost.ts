/** Costs in natural logarithms; a common character in its place costs about 3, a wrong one about 12. */
export const cost = {
  /** A `?` that stands for no byte at all. */
  hole: 6,
  /** One where GBK lacks what a unit of measure has behind it: 1,820 m³. */
  lostPower: 1,
  /** Several before a bar between cells: spaces. */
  besideBar: 0,
  /** Another right behind it: what shows as one lost sign shows as many. */
  nextHole: 0.5,
  /** A space or the first letter of a Latin word that stands in the witness, and each further letter: what exceeds it counts half. */
  latin: 7,
  nextLatin: 4,
  /** A character of the page's table without its reading, which happens only where matches overlap. */
  unannotated: 8,
  /** An annotated character that the page's table lacks. */
  known: 2,
  unknown: 4,
  /** One of which the page shows nothing, where another of its table has the reading. */
  besideOwn: 3,
  /** A reading in a tone that the character does not have. */
  otherTone: 7,
  /** A rare character where a frequent one has the same reading, at most. */
  rare: 4,
  /** A closing quote or bracket where one is due, or where none is. */
  pair: 4,
  /** In favour of a sentence's end where speech closes; 医保” and 规模” are likelier still. */
  endOfSpeech: 2,
  /** In favour of a wide space where a line begins: the model is of texts that have none. */
  indent: 16,
  /** A sign where no writer puts it, and a number grouped by threes where there is one. */
  outOfPlace: 8,
  /** A simplified character on a page that was converted, or one that only traditional text has where none was. */
  otherScript: 6,
  /** In favour of a swallowed `<` where a tag still ends. */
  tag: 8,
  /** A swallowed character that has to be guessed. */
  swallowed: 2,
  /** A code of a user-defined area that left nothing behind. */
  vanished: 4,
  /** Another on a page that drops all of them: what is lost follows from the text. */
  vanishedAsElsewhere: 0.5,
  /** A step this unlikely makes one ask whether something vanished there. */
  doubtful: 6.5,
  /** The same on a page that drops such codes. */
  doubtfulAsElsewhere: 4,
  /** One that hardly can be right makes one ask whether several vanished, wherever it is. */
  beyondDoubt: 9,
  /** A step this unlikely makes what is read on such a page a conjecture. */
  odd: 5,
  /** A hypothesis that trails by this much does not come to the lead by what may have vanished. */
  farBehind: 4,
};
