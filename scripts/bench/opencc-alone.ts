/** Reads witnesses of a content folder and converts them with opencc-js, no more: <content> <count>. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { witnessId } from './archive-content.ts';
import { convert } from './restoration-baseline.ts';

const [content = '', count = '0'] = process.argv.slice(2);
let length = 0;
for (let i = 0; i < Number(count); i++)
  length += convert(readFileSync(join(content, 'witnesses', `${witnessId(i)}.txt`), 'utf8')).length;
if (length === 0) throw new Error(`There are no witnesses in ${content}`);
