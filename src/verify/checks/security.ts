import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { archive } from '../../archive.config.ts';
import { contentSecurityPolicy } from '../../deploy/content-security-policy.ts';
import { headersFor, parseHeaders } from '../../deploy/headers.ts';
import { policyOf } from '../../deploy/write-headers.ts';
import type { Check, Finding } from '../check.ts';
import type { BuiltPage } from '../read-page.ts';

/** Elements that load by themselves what an attribute names. */
const loads: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  iframe: ['src', 'srcDoc'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  body: ['background'],
};
/** Links that load; the others are followed by whoever wants to. */
const loadingLinks = new Set([
  'stylesheet',
  'icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);
/** Elements that the site never makes. */
const foreign = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'style',
  'math',
  'portal',
  'marquee',
]);
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** No page runs or loads what the archive did not put there. */
export const security: Check = {
  name: 'security',
  promise: 'every page states the content security policy, keeps it, and loads nothing from elsewhere',
  start: ({ site }) => {
    return {
      page: (page) => [...faultsOf(page)].map((message): Finding => ({ file: page.path, message })),
      async end() {
        const headers = await readFile(join(site, '_headers'), 'utf8').catch(() => undefined);
        if (headers === undefined) return [{ file: '_headers', message: 'is missing' }];
        const sent = headersFor(parseHeaders(headers), archive.base)['Content-Security-Policy'];
        const stated = policyOf(await readFile(join(site, '404.html'), 'utf8'));
        if (sent === `${stated ?? ''}; frame-ancestors 'none'`) return [];
        return [{ file: '_headers', message: 'has another content security policy than the pages' }];
      },
    };
  },
};

function* faultsOf({ elements: all }: BuiltPage): Generator<string> {
  const inline = all.filter(
    ({ tagName, properties }) =>
      tagName === 'script' && !('src' in properties) && !dataTypes.has(String(properties['type'])),
  );
  const texts = inline.map(({ children: [child] }) => (child?.type === 'text' ? child.value : ''));
  const metas = all.filter(
    ({ tagName, properties }) =>
      tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'content-security-policy',
  );
  const [stated] = metas;
  const wanted = contentSecurityPolicy(texts);
  if (!stated) yield 'states no content security policy';
  else if (metas.length > 1) yield 'states its content security policy twice';
  else if (stated.properties['content'] !== wanted)
    yield `its content security policy does not fit its scripts; it should be ${wanted}`;
  const first = all.findIndex(({ tagName }) => tagName === 'script' || tagName === 'link');
  if (stated && first !== -1 && first < all.indexOf(stated))
    yield 'states its content security policy after what it should hold for';
  if (texts.length > 1) yield `has ${String(texts.length)} scripts in itself, and should have one at most`;
  for (const element of all) yield* faultsOfElement(element);
}

function* faultsOfElement({ tagName, properties }: Element): Generator<string> {
  if (foreign.has(tagName)) yield `has an element that the site never makes: ${tagName}`;
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style') yield `has a style attribute on ${tagName}`;
    if (/^on[A-Z]/i.test(name)) yield `has an event handler on ${tagName}: ${name}`;
    if (
      typeof value === 'string' &&
      /^(?:href|src|action|formAction|xLinkHref|data)$/.test(name) &&
      /^[\s\0-\x1f]*(?:javascript|vbscript|data):/i.test(value)
    )
      yield `has an address on ${tagName} that runs: ${value.slice(0, 60)}`;
  }
  const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
  const names =
    tagName === 'link' && rel.some((kind) => loadingLinks.has(String(kind)))
      ? ['href']
      : (loads[tagName] ?? []);
  for (const name of names) {
    const address = properties[name];
    if (typeof address === 'string' && isElsewhere(address)) yield `loads from elsewhere: ${address}`;
  }
}

function isElsewhere(address: string): boolean {
  try {
    return new URL(address, archive.site).origin !== new URL(archive.site).origin;
  } catch {
    return true;
  }
}
