import { createHash } from 'node:crypto';

/**
 * What a page may load and run: its own files, and the one script it carries. Text from elsewhere that
 * came to be markup after all would neither run nor call home.
 */
const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  // Pagefind is WebAssembly; nothing else may be compiled from data.
  ['script-src', "'self'", "'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
];

/**
 * The content security policy of a page, for its `meta` element.
 *
 * @param inlineScripts texts of the scripts that stand in the page itself, to the letter
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(scriptSource);
  return directives
    .map(([name, ...sources]) => [name, ...sources, ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
}

/** The source expression that allows one inline script. */
export const scriptSource = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
