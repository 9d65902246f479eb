import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { caddyConfig } from '../../src/deploy/caddy-config.ts';
import { contentSecurityPolicy } from '../../src/deploy/content-security-policy.ts';
import { formatHeaders, headerRules, headersFor, parseHeaders } from '../../src/deploy/headers.ts';
import { nginxConfig } from '../../src/deploy/nginx-config.ts';
import { policyOf } from '../../src/deploy/write-headers.ts';

const policy = contentSecurityPolicy(['try {}']);
const rules = headerRules(policy, '/archive/', 'pagefind-1.5.2');

describe('the content security policy', () => {
  test('lets nothing run but files of the site and the script named by its hash', () => {
    const hash = createHash('sha256').update('try {}').digest('base64');
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe-(?:inline|hashes)|'unsafe-eval'|\*|https?:|data:/);
  });

  test('is read from a page', () => {
    expect(policyOf(`<meta http-equiv="Content-Security-Policy" content="${policy}">`)).toBe(policy);
    expect(policyOf('<meta name="x" content="y">')).toBeUndefined();
  });
});

describe('headers', () => {
  test('are read as they were written', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  test('are given by path; files named by their content are kept', () => {
    expect(headersFor(rules, '/archive/')['Cache-Control']).toBeUndefined();
    expect(headersFor(rules, '/archive/_site/x.css')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersFor(rules, '/archive/search/manifest.json')['Cache-Control']).toBeUndefined();
    expect(headersFor(rules, '/elsewhere/')).toEqual({});
  });

  // Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/
  test('keep to what hosts read: rules, length of lines, one splat a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of formatHeaders(rules).split('\n')) expect(line.length).toBeLessThan(2000);
    for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
    // A header of two rules that fit the same path would be sent twice.
    const [everywhere, ...others] = rules;
    for (const { headers } of others)
      for (const name of Object.keys(headers)) expect(everywhere!.headers).not.toHaveProperty(name);
  });
});

test.each([nginxConfig, caddyConfig])('configurations quote what they are given', (format) => {
  const folder = '/srv/"odd" \\ path';
  const text = format({
    folder,
    base: '/archive/',
    host: 'example.org',
    port: 80,
    rules,
    types: { '.html': 'text/html' },
  });
  expect(text).toContain('"/srv/\\"odd\\" \\\\ path');
  expect(text).toContain("frame-ancestors 'none'");
  expect(text).toContain('/archive/search/bundle-');
});
