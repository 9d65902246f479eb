/** Print the notice of third parties that every built site carries as `third-party-notices.txt`. */
import { thirdPartyNotice } from '../src/deploy/third-party-notice.ts';
import { fileURLToPath } from 'node:url';

process.stdout.write(await thirdPartyNotice(fileURLToPath(new URL('..', import.meta.url))));
