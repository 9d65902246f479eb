import type { APIRoute } from 'astro';
import { absoluteUrl } from '../i18n/urls.ts';

/** Robots read this file at the host's root only; under a base path it is there for whoever copies it up. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('sitemap-index.xml')}\n`);
