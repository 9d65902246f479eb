import { expect, test } from 'vitest';
import { packName } from '../../src/search/pack/pack-name.ts';

test.each([
  ['Cunzhen', 'cunzhen'],
  ['The County’s Reports, 1998–2010', 'the-county-s-reports-1998-2010'],
  ['Comté', 'comte'],
  ['../..', 'archive'],
  ['县志库', 'archive'],
])('the pack of %s is %s', (title, name) => {
  expect(packName(title)).toBe(name);
});
