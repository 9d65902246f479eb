import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Manifest } from '../search/manifest.ts';
import { formatHeaders, headerRules } from './headers.ts';

/**
 * Write `_headers` into a built site: the policy its pages state, and what else a host should send.
 *
 * @param base path the site is served under, with a slash at both ends
 * @throws {Error} where its pages state none
 */
export async function writeHeaders(site: string, base: string): Promise<void> {
  const policy = policyOf(await readFile(join(site, '404.html'), 'utf8'));
  if (policy === undefined) throw new Error(`${join(site, '404.html')} states no content security policy`);
  const { engine } = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
  await writeFile(join(site, '_headers'), formatHeaders(headerRules(policy, base, engine)));
}

/** The content security policy that a page states in a `meta` element. */
export function policyOf(html: string): string | undefined {
  let policy: string | undefined;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const kind = String(properties['httpEquiv']).toLowerCase();
    if (tagName === 'meta' && kind === 'content-security-policy') policy ??= String(properties['content']);
  });
  return policy;
}
