import { copyText } from './copy-text.ts';
import { makeAnnotation } from './make-annotation.ts';
import type { Passage } from './selected-passage.ts';

/**
 * Open the editor for a passage. It quotes the reading in the reading's own script, whatever the page
 * shows, since that is what a correction is laid over.
 *
 * @param source address of the report's JSON
 */
export async function openCorrection(passage: Passage, source: string): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.correction')!;
  const form = dialog.querySelector('form')!;
  const report = (await (await fetch(source)).json()) as { text: string; blocks: { text: string }[] };
  const before = report.blocks.slice(0, passage.block).reduce((sum, { text }) => sum + text.length + 1, 0);
  const start = before + passage.start;
  const end = before + passage.end;

  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
  const scope = new URL('./', new URL(source, location.href)).href;
  form.reset();
  field('replacement').value = report.text.slice(start, end);
  form.querySelector('q')!.textContent = report.text.slice(start, end);

  const update = (): void => {
    const said = {
      replacement: field('replacement').value,
      why: field('why').value,
      who: field('who').value,
    };
    const annotation = makeAnnotation(report.text, [start, end], said, scope, new Date());
    const json = JSON.stringify(annotation, null, 2);
    field('annotation').value = json;
    link(form, 'download', `data:application/ld+json;charset=utf-8,${encodeURIComponent(json)}`);
    const title = encodeURIComponent(`${document.title}：${report.text.slice(start, end).slice(0, 40)}`);
    link(form, 'issue', (to) => `${to}?title=${title}&body=${encodeURIComponent(json)}`);
    link(form, 'mail', (to) => `${to}?subject=${title}&body=${encodeURIComponent(json)}`);
  };
  form.oninput = update;
  const said = form.querySelector<HTMLElement>('.said');
  if (said) said.textContent = '';
  form.onclick = (event) => {
    const act = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    if (!act) return;
    // Without reason and name an archive could not take it.
    if (!form.reportValidity()) event.preventDefault();
    else if (act.dataset['act'] === 'copy') void copyText(field('annotation').value, act, said);
  };
  update();
  dialog.showModal();
}

function link(form: HTMLFormElement, act: string, href: string | ((to: string) => string)): void {
  const found = form.querySelector<HTMLAnchorElement>(`a[data-act=${act}]`);
  if (found) found.href = typeof href === 'string' ? href : href(found.dataset['to']!);
}
