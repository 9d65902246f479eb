import { describe, expect, it } from 'vitest';
import { scriptOfPage } from '../../../src/restore/byte-runs/script-of-page.ts';

describe('scriptOfPage', () => {
  it('is simplified where characters that a converter would change stand, and next to none outside GB2312', () => {
    expect(scriptOfPage('全县经济发展，财政收入增长，各项事业进步。')).toBe('hans');
  });

  it('is converted where no simplified character is left', () => {
    expect(scriptOfPage('全縣經濟發展，財政收入增長，各項事業進步。')).toBe('hant');
  });

  it('is simplified also where bytes out of step make some of either', () => {
    expect(scriptOfPage('各项事业进步，适当扩大社会融资?shǐ)婺，贯彻落实党的方针政策。确?；鶎狱h')).toBe(
      'hans',
    );
  });

  it('is converted also where bytes out of step make a simplified character now and then', () => {
    expect(scriptOfPage(`${'各項事業進步，認真貫徹黨的方針。'.repeat(8)}確?；鶎狱h`)).toBe('hant');
  });

  it('is open where what is out of step outweighs the rest', () => {
    expect(scriptOfPage('上?；鶎狱h建')).toBeUndefined();
  });

  it('looks at the head of a page alone', () => {
    expect(scriptOfPage('繼續'.repeat(2000) + '发展'.repeat(2000))).toBe('hant');
  });
});
