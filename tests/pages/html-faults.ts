import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Matters of taste on which Astro's output differs: white space and the case of the doctype.
  rules: {
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'void-style': 'off',
  },
});

/** What is not valid in a page's HTML: one line a fault, that begins with the page's name. */
export async function htmlFaults(name: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) =>
        `${name}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
    ),
  );
}
