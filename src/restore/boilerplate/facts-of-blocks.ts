import type { Facts } from '../facts.ts';
import { statedTitle } from '../stated-title.ts';
import type { Block } from './find-blocks.ts';

type Stated = Pick<Partial<Facts>, 'platform' | 'statedTitle' | 'pages' | 'uploaded' | 'size' | 'unread'>;

/** What a site's lines say of the document; of two statements the first one counts. */
export function factsOfBlocks(page: string, blocks: readonly Block[]): Stated {
  const said = new Map<string, string>();
  let platform: string | undefined;
  for (const { entry, groups } of blocks.flatMap(({ matches }) => matches)) {
    platform ??= entry.platform;
    for (const [name, [start, end]] of groups) {
      if (!said.has(name)) said.set(name, statedTitle(page, start, end));
    }
  }
  const stated: Stated = {};
  // `工程资料-天天文库`: the site's name stands behind that of the section.
  const named = said.get('platform')?.split(/[-—]/).at(-1) ?? platform;
  if (named) stated.platform = named.replace(/(?<=文库)网$/, '');
  const title = said.get('title');
  if (title) stated.statedTitle = title;
  const [read, unread] = [Number(said.get('read') ?? 0), Number(said.get('unread') ?? 0)];
  const pages = Number(said.get('pages') ?? (read > 0 ? read + unread : 0));
  if (pages > 0) stated.pages = pages;
  if (unread > 0) stated.unread = `还剩${unread}页未读`;
  const size = said.get('size');
  if (size) stated.size = size.toUpperCase();
  const uploaded = isoDate(said.get('uploaded'));
  if (uploaded) stated.uploaded = uploaded;
  return stated;
}

function isoDate(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date ?? '') ?? [];
  if (!year || !month || !day || Number(month) > 12 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
