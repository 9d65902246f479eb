import type { Dictionary } from '../i18n/dictionary.ts';
import { markup } from './markup.ts';

/** The panel of reading settings. It is written once a language: every page has it, and it is the most of most frames. */
export function writeSettings(settings: Dictionary['settings']): string {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const written = write(settings);
  known.set(settings, written);
  return written;
}

const known = new WeakMap<Dictionary['settings'], string>();

function write(settings: Dictionary['settings']): string {
  const groups = [
    { name: 'size', label: settings.size, options: settings.sizes, start: 'medium' },
    { name: 'measure', label: settings.measure, options: settings.measures, start: 'medium' },
    { name: 'flow', label: settings.flow, options: settings.flows, start: 'horizontal' },
    { name: 'theme', label: settings.theme, options: settings.themes, start: 'system' },
  ];
  const fields = groups.map(({ name, label, options, start }) => {
    const labels = Object.entries(options).map(
      ([value, text]) =>
        markup`<label> <input type="radio" name="${name}" value="${value}" data-start="${start}"${value === start && ' checked'}> <span>${text}</span> </label>`,
    );
    return markup`<fieldset> <legend>${label}</legend> ${labels} </fieldset>`;
  });
  return markup`<button class="gear needs-script" type="button" popovertarget="settings" aria-label="${settings.label}"> ${settings.button} </button> <div class="panel" id="settings" popover role="group" aria-label="${settings.label}"> ${fields} </div>`
    .html;
}
