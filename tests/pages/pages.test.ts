import { join, posix } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { builtSite } from '../browser/helpers/built-site.ts';
import { htmlFaults } from './html-faults.ts';
import { elements, filesIn, readPages, type BuiltPage } from './read-site.ts';

const seed = '000_79150c6fe1fb4d91';

describe.each(['/', '/archive/'])('the site built for %s', (base) => {
  let folder: string;
  let pages: BuiltPage[];
  let files: Set<string>;
  const page = (path: string): BuiltPage => {
    const found = pages.find((each) => each.path === path);
    if (!found) throw new Error(`${path} was not built`);
    return found;
  };

  beforeAll(async () => {
    folder = await builtSite(base);
    pages = await readPages(folder);
    files = new Set(await filesIn(folder));
  });

  test('has every kind of page in every language', () => {
    for (const locale of ['', 'zh-hant/', 'en/']) {
      for (const path of [
        '',
        'about/',
        'browse/',
        'browse/order/title/',
        'data/',
        'search/',
        `reports/${seed}/`,
        `reports/${seed}/apparatus/`,
        `reports/${seed}/witness/`,
      ]) {
        expect(files).toContain(`${locale}${path}index.html`);
      }
    }
    expect(files).toContain('404.html');
  });

  test('has no link, inside the site, that leads nowhere', () => {
    const ids = new Map(pages.map(({ path, tree }) => [path, idsOf(tree)]));
    const broken: string[] = [];
    for (const { path, tree } of pages) {
      for (const address of addresses(tree)) {
        const url = new URL(address, `http://site${base}${path.replace(/index\.html$/, '')}`);
        if (url.host !== 'site') continue;
        const inside = decodeURIComponent(url.pathname);
        const target = inside.startsWith(base) ? inside.slice(base.length) : undefined;
        const file = target?.endsWith('/') || target === '' ? posix.join(target, 'index.html') : target;
        if (file === undefined || !files.has(file)) broken.push(`${path}: ${address}`);
        else if (url.hash.length > 1 && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${path}: ${address} (no such place)`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('shows a traditional report on English pages as it is, and says there what its genre means', async () => {
    const id = 's15-county-social-affairs-hant-2008';
    const { title, script } = JSON.parse(
      await readFile(join(folder, `reports/${id}/${id}.json`), 'utf8'),
    ) as Report;
    expect(script).toBe('hant');
    const english = page(`en/reports/${id}/index.html`).tree;
    const [head] = elements(english, ({ tagName }) => tagName === 'h1');
    expect(textOf(head!)).toBe(title);
    expect(
      textOf(elements(english, ({ properties }) => String(properties['className']) === 'facts')[0]!),
    ).toMatch(/work report|report/i);
    const [listed] = elements(page('en/browse/index.html').tree, ({ properties }) =>
      String(properties['href']).endsWith(`/en/reports/${id}/`),
    );
    expect([textOf(listed!).trim(), listed!.properties['lang']]).toEqual([title, 'zh-Hant']);
    expect(textOf(page('en/browse/index.html').tree)).toContain('briefing to superiors');
    const [simplified] = elements(page(`reports/${id}/index.html`).tree, ({ tagName }) => tagName === 'h1');
    expect(textOf(simplified!)).not.toBe(title);
  });

  test('breaks a title in phrases between them, in every view', () => {
    for (const view of ['', 'apparatus/', 'witness/']) {
      const [head] = elements(page(`reports/${seed}/${view}index.html`).tree, ({ properties }) =>
        [properties['className']].flat().includes('head'),
      );
      const phrased = elements(head!, ({ properties }) =>
        [properties['className']].flat().includes('phrased'),
      );
      expect(
        phrased.map((node) => textOf(node)),
        view,
      ).toEqual(['创建文明和谐系统　提升民政服务水平']);
    }
  });

  test('tells why each edit was made in the language of the page', () => {
    const whys = (path: string): { lang: string; text: string }[] =>
      elements(page(path).tree, ({ properties }) => [properties['className']].flat().includes('why')).flatMap(
        (why) =>
          elements(why, ({ properties }) => properties['lang'] !== undefined && properties['lang'] !== '')
            .filter(({ tagName }) => tagName === 'span' || tagName === 'p')
            .map((each) => ({ lang: String(each.properties['lang']), text: textOf(each) })),
      );
    const english = whys(`en/reports/${seed}/apparatus/index.html`);
    expect(english.length).toBeGreaterThan(20);
    expect(english.filter(({ lang, text }) => lang !== 'en' || !/^\s*[A-Z][a-z ]/.test(text))).toEqual([]);
    const simplified = whys(`reports/${seed}/apparatus/index.html`);
    expect(new Set(simplified.map(({ lang }) => lang))).toEqual(new Set(['zh-Hans']));
  });

  test('has the picture that each report names', () => {
    const named = pages.flatMap(({ tree }) =>
      elements(tree, ({ properties }) => properties['property'] === 'og:image').map(({ properties }) =>
        String(properties['content']).replace(`http://localhost:4321${base}`, ''),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const picture of named) expect(files).toContain(decodeURIComponent(picture));
  });

  test('names its language, itself and its other languages on every page', () => {
    for (const { path, tree } of pages.filter((each) => each.path !== '404.html')) {
      const locale = path.startsWith('zh-hant/') ? 'zh-Hant' : path.startsWith('en/') ? 'en' : 'zh-Hans';
      const rest = path.replace(/^(?:zh-hant|en)\//, '').replace(/index\.html$/, '');
      const [html] = elements(tree, ({ tagName }) => tagName === 'html');
      expect(html!.properties['lang'], path).toBe(locale);
      const links = elements(tree, ({ tagName }) => tagName === 'link');
      const hrefOf = (key: string, value: string): unknown =>
        links.find(({ properties }) => String(properties[key]) === value)?.properties['href'];
      const self = `http://localhost:4321${base}${path.replace(/index\.html$/, '')}`;
      expect(hrefOf('rel', 'canonical'), path).toBe(encodeURI(self));
      expect(hrefOf('hrefLang', 'zh-Hans'), path).toBe(`http://localhost:4321${base}${encodeURI(rest)}`);
      expect(hrefOf('hrefLang', 'zh-Hant'), path).toBe(
        `http://localhost:4321${base}zh-hant/${encodeURI(rest)}`,
      );
      expect(hrefOf('hrefLang', 'en'), path).toBe(`http://localhost:4321${base}en/${encodeURI(rest)}`);
    }
  });

  test('shows the reading to the letter, masks and all', async () => {
    const report = JSON.parse(await readFile(join(folder, `reports/${seed}/${seed}.json`), 'utf8')) as Report;
    const { tree } = page(`reports/${seed}/index.html`);
    const places = elements(tree, ({ properties }) => 'dataPlace' in properties);
    const emphasis = places.flatMap((place) =>
      elements(place, ({ tagName }) => /^(?:strong|em|b|i)$/.test(tagName)),
    );
    expect(emphasis).toEqual([]);
    const blocks = places.flatMap(({ children }) =>
      children.filter((child) => child.type === 'element' && 'id' in child.properties),
    );
    const shown = blocks.map((block) => textOf(block).replace(/〔[^〕]*〕/g, ''));
    expect(shown).toEqual(report.blocks.map(({ text }) => text));
    expect(textOf(tree)).toContain('**市民政局');
    expect(textOf(tree)).toContain('20**年9月14日');
  });

  test('gives a paragraph the same id in both scripts and all views', () => {
    const idsIn = (path: string): string[] =>
      [...idsOf(page(path).tree)].filter((id) => /^p[0-9a-z]{10}/.test(id));
    const ids = idsIn(`reports/${seed}/index.html`);
    expect(ids.length).toBeGreaterThan(5);
    for (const path of ['zh-hant/', 'en/'].map((locale) => `${locale}reports/${seed}/index.html`))
      expect(idsIn(path)).toEqual(ids);
    for (const view of ['apparatus', 'witness'])
      expect(idsIn(`reports/${seed}/${view}/index.html`)).toEqual(ids);
  });

  test('shows the witness to the letter', async () => {
    const scraped = await readFile(new URL(`../../content/witnesses/${seed}.txt`, import.meta.url), 'utf8');
    const { tree } = page(`reports/${seed}/witness/index.html`);
    const cells = elements(tree, ({ properties }) => String(properties['className']).includes('scraped'));
    expect(cells.map(textOf).join('')).toBe(scraped);
  });

  test('needs no style or script of another host, and none inside the page but the first paint', () => {
    for (const { path, tree, html } of pages) {
      expect(/\sstyle="|<style/.test(html), path).toBe(false);
      expect(/\son[a-z]+="/.test(html), path).toBe(false);
      const inline = elements(
        tree,
        ({ tagName, properties }) =>
          tagName === 'script' && !('src' in properties) && properties['type'] !== 'application/ld+json',
      );
      expect(inline.length, path).toBe(1);
    }
  });

  test('is valid HTML', async () => {
    const types = [
      'index.html',
      '404.html',
      'about/index.html',
      'browse/index.html',
      'browse/order/title/index.html',
      'data/index.html',
      'browse/figures/index.html',
      'browse/genre/index.html',
      'search/index.html',
      'en/index.html',
      'zh-hant/index.html',
      ...['', 'apparatus/', 'witness/'].map((view) => `reports/${seed}/${view}index.html`),
    ];
    const faults: string[] = [];
    for (const path of types) faults.push(...(await htmlFaults(path, page(path).html)));
    expect(faults).toEqual([]);
  });
});

function idsOf(tree: Root): Set<string> {
  return new Set(elements(tree).flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])));
}

/** Every address that a page links to, loads or sends to. */
function addresses(tree: Root): string[] {
  return elements(tree).flatMap(({ tagName, properties }) => {
    if (tagName === 'link' && ['canonical', 'alternate'].includes(String(properties['rel']))) return [];
    return [
      properties['href'],
      properties['src'],
      properties['action'],
      properties['dataApi'],
      properties['dataSource'],
    ].filter((value) => typeof value === 'string' && !/^(?:mailto|data):/.test(value)) as string[];
  });
}
