import { fold } from '../script/fold.ts';
import { toSimplified } from '../script/to-simplified.ts';
import { project } from './projection.ts';

/**
 * A title as a site's page states it, restored as far as a line of its own can be: without readings put in
 * by the annotation, without the file's extension, in simplified script.
 */
export function statedTitle(page: string, start: number, end: number): string {
  const { at } = project(page, start, end);
  const plain = at.map((place) => page[place]).join('');
  const title = plain
    .replace(/\.(?:docx?|pptx?|xlsx?|pdf|wps|rtf|txt)$/i, '')
    .replace(/[(（]\d+页珍藏版[)）]$/, '');
  return fold(title) === title ? title : toSimplified(title, 'converted');
}
