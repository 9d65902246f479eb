import { contentSecurityPolicy } from '../deploy/content-security-policy.ts';
import source from './first-paint.js?raw';

/** The one script that stands in every page. Comments are for us; the page need not carry them. */
export const firstPaint = source.replace(/^\s*\/\/.*\n/gm, '');

/** What a page may load and run. */
export const pagePolicy = contentSecurityPolicy([firstPaint]);
