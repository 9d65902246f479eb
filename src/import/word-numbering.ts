import type { Element, Root } from 'xast';
import { childOf, childrenOf, numberOf, valueOf } from './word-xml.ts';

/** How paragraphs of one depth of a list are numbered. */
export interface NumberLevel {
  start: number;
  /** Name of OOXML's `ST_NumberFormat`. */
  format: string;
  /** `（%2）`: `%2` is the number of the second depth. */
  text: string;
  /** Numbers of the depths above are in figures, whatever their format. */
  legal: boolean;
  /** Depth, from 1, whose paragraphs it begins anew after; every one above where it is not told, none at 0. */
  restart: number | undefined;
  /** Nothing stands between number and text. */
  joined: boolean;
}

/** A list that paragraphs name; lists with the same counter go on counting from each other. */
export interface NumberList {
  counter: string;
  levels: ReadonlyMap<number, NumberLevel>;
  /** Numbers that it begins with instead, by depth. */
  starts: ReadonlyMap<number, number>;
  /** Depths of paragraph styles. */
  depths: ReadonlyMap<string, number>;
}

/**
 * The lists of a Word document by their ids.
 *
 * @param styles where a list is a style's
 */
export function wordNumbering(numbering: Root, styles: Root | undefined): Map<string, NumberList> {
  const root = childOf(numbering, 'w:numbering');
  const lists = new Map<string, NumberList>();
  if (!root) return lists;
  const forms = new Map(
    childrenOf(root, 'w:abstractNum').map((form) => [form.attributes['w:abstractNumId'], form]),
  );
  const numbered = childrenOf(root, 'w:num');
  const formOf = (id: string | undefined, depth = 0): Element | undefined => {
    const form = forms.get(id);
    const link = valueOf(form, 'w:numStyleLink');
    if (link === undefined || depth > 8) return form;
    const style = childrenOf(childOf(styles, 'w:styles') ?? root, 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === link,
    );
    const named = valueOf(style, 'w:pPr', 'w:numPr', 'w:numId');
    const list = numbered.find(({ attributes }) => attributes['w:numId'] === named);
    return list && formOf(valueOf(list, 'w:abstractNumId'), depth + 1);
  };
  for (const list of numbered) {
    const id = list.attributes['w:numId'];
    const form = formOf(valueOf(list, 'w:abstractNumId'));
    if (id == null || !form) continue;
    const levels = new Map<number, NumberLevel>();
    const starts = new Map<number, number>();
    const depths = new Map<string, number>();
    const add = (level: Element): void => {
      const depth = Number(level.attributes['w:ilvl'] ?? 0);
      levels.set(depth, levelOf(level));
      const style = valueOf(level, 'w:pStyle');
      if (style !== undefined) depths.set(style, depth);
    };
    childrenOf(form, 'w:lvl').forEach(add);
    for (const change of childrenOf(list, 'w:lvlOverride')) {
      childrenOf(change, 'w:lvl').forEach(add);
      const start = numberOf(change, 'w:startOverride');
      if (start !== undefined) starts.set(Number(change.attributes['w:ilvl'] ?? 0), start);
    }
    lists.set(id, { counter: String(form.attributes['w:abstractNumId']), levels, starts, depths });
  }
  return lists;
}

const levelOf = (level: Element): NumberLevel => ({
  start: numberOf(level, 'w:start') ?? 0,
  format: valueOf(level, 'w:numFmt') ?? 'decimal',
  text: valueOf(level, 'w:lvlText') ?? '',
  legal:
    childOf(level, 'w:isLgl') !== undefined && !/^(?:0|false|off)$/.test(valueOf(level, 'w:isLgl') ?? ''),
  restart: numberOf(level, 'w:lvlRestart'),
  joined: valueOf(level, 'w:suff') === 'nothing',
});
