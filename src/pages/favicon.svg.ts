import type { APIRoute } from 'astro';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { archive } from '../archive.config.ts';
import { sealLetter, sealStrokes } from '../components/seal-shape.ts';
import { drawnSeal, sealOf } from '../config/seal-of.ts';

const colours = { seal: '#9a2a1e', paper: '#fcfbf7' };

/** The seal as the sign of the site in a browser. */
export const GET: APIRoute = () => {
  const character = sealOf(archive);
  const shape =
    character === drawnSeal
      ? s('path', { d: sealStrokes, fill: 'none', stroke: colours.paper, strokeWidth: 1.8 })
      : s('text', { ...sealLetter, fill: colours.paper }, character);
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 28 28' }, [
    s('rect', { width: 28, height: 28, rx: 4, fill: colours.seal }),
    shape,
  ]);
  return new Response(toHtml(svg, { space: 'svg' }), { headers: { 'Content-Type': 'image/svg+xml' } });
};
