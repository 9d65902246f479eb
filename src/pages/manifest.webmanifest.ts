import type { APIRoute } from 'astro';
import { archive } from '../archive.config.ts';
import { rootLocale } from '../i18n/locales.ts';
import { href } from '../i18n/urls.ts';

/** What a device needs to install the archive as an application. */
export const GET: APIRoute = () =>
  Response.json({
    name: archive.title[rootLocale],
    short_name: archive.title[rootLocale],
    description: archive.description[rootLocale],
    lang: rootLocale,
    start_url: href(''),
    scope: href(''),
    display: 'standalone',
    background_color: '#fcfbf7',
    theme_color: '#fcfbf7',
    icons: [{ src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
