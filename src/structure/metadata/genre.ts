import { fold } from '../../script/fold.ts';
import type { FoldedPage } from './folded-page.ts';
import { genreTable } from './genre-table.ts';
import { groundAt, type Ground } from './grounds.ts';

const words = genreTable.flatMap(([genre, forms]) => forms.map((form) => ({ genre, form: fold(form) })));
const joins = new Set(['及', '和', '与', '暨', '、'].map(fold));

/**
 * The genre a report's title shows, or else its subtitle.
 * Of 工作总结及工作计划 the first counts, elsewhere the last: 学习…讲话的通知 is a 通知.
 */
export function genreOf(page: FoldedPage): Ground | undefined {
  const broken = genreOfLines(page);
  if (broken) return broken;
  for (const kind of ['title', 'subtitle']) {
    for (const [index, block] of page.blocks.entries()) {
      const genre = block.kind === kind ? genreIn(block.folded) : undefined;
      if (genre) return groundAt(page, genre.genre, index, genre.start);
    }
  }
  return undefined;
}

/** The genre of a title in several lines is that of the whole: 关于印发清溪县防汛预案的 / 通　知. */
function genreOfLines(page: FoldedPage): Ground | undefined {
  const first = page.blocks.findIndex(({ kind }) => kind === 'title');
  const whole = fold(page.title).replace(/\s/gu, '');
  let joined = '';
  for (let index = first; index >= 0 && page.blocks[index]?.kind === 'title'; index++) {
    joined += page.blocks[index]!.folded.replace(/\s/gu, '');
    if (!whole.startsWith(joined)) return undefined;
    if (joined !== whole) continue;
    const genre = index > first ? genreIn(joined) : undefined;
    return genre && groundAt(page, genre.genre, index, 0);
  }
  return undefined;
}

/** The genre that a title shows, and where; of a page's title with the names of its section and site the document's own part counts. */
export function genreIn(folded: string): { genre: string; start: number } | undefined {
  const own = folded.search(/[_|｜]/);
  return (own > 0 && genreOfWords(folded.slice(0, own))) || genreOfWords(folded);
}

/** A headline that says what rules have: 《网络主播行为规范》明确规定：…. */
const says = fold('明确规定');

/** A title without the document that it names and says something of, 《…条例》|解读, at the same offsets. */
const withoutNamed = (title: string): string =>
  /》(?:[（(][^（）()]*[）)])?$/u.test(title)
    ? title
    : title.replace(/《[^》]*》/gu, ({ length }) => '〇'.repeat(length));

/** What also stands inside titles of other kinds counts only at the end: 加强与完善选举制度|后的合作, 纠正案13案 函|请改善案31案. */
const atEndOnly = new Set([fold('制度'), fold(' 函')]);
const atEnd = new RegExp(
  `^(?:$|[（(《》、\\s_|｜-]|${['及', '和', '与', '暨', '汇编', '的通知'].map(fold).join('|')})`,
  'u',
);

function genreOfWords(title: string): { genre: string; start: number } | undefined {
  const folded = withoutNamed(title.replaceAll(says, '〇'.repeat(says.length)));
  const found = words.flatMap(({ genre, form }) => {
    const start = folded.lastIndexOf(form);
    const end = start + form.length;
    return start < 0 || (atEndOnly.has(form) && !atEnd.test(folded.slice(end)))
      ? []
      : [{ genre, start, end }];
  });
  // Of words that end together the longest comes first.
  found.sort((a, b) => b.end - a.end || a.start - b.start);
  let best = found[0];
  if (!best) return undefined;
  const joined = found.find(({ start, end }) => {
    const between = folded.slice(end, best!.start);
    return (
      start < best!.start && between.length <= 12 && [...between.slice(0, 1)].some((mark) => joins.has(mark))
    );
  });
  best = joined ?? best;
  return { genre: best.genre, start: best.start };
}
