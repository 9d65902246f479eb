import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { writeSettings } from '../../src/markup/write-settings.ts';

const { settings } = dictionary('en');

test('each setting has one choice to start from, and can go back to it', () => {
  const inputs = [...writeSettings(settings).matchAll(/<input [^>]*>/g)].map(([input]) => ({
    name: /name="(\w+)"/.exec(input)?.[1],
    starts: /value="(\w+)" data-start="(\w+)"/.exec(input)?.slice(1) ?? [],
    checked: input.includes(' checked'),
  }));
  const names = [...new Set(inputs.map(({ name }) => name))];
  expect(names).toEqual(['size', 'measure', 'flow', 'theme']);
  for (const each of names)
    expect(inputs.filter(({ name, checked }) => name === each && checked)).toHaveLength(1);
  for (const { starts, checked } of inputs) expect(starts[0] === starts[1]).toBe(checked);
});

test('says what the language says, as text', () => {
  const odd = { ...settings, label: 'A "b" <c>', sizes: { ...settings.sizes, small: '<s>' } };
  const html = writeSettings(odd);
  expect(html).toContain('aria-label="A &quot;b&quot; &lt;c&gt;"');
  expect(html).toContain('<span>&lt;s&gt;</span>');
  expect(JSON.stringify(fromHtml(html, { fragment: true }))).not.toContain('"tagName":"s"');
  expect(writeSettings(settings)).not.toBe(html);
});
