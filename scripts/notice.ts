import { fileURLToPath } from 'node:url';
import { thirdPartyNotice } from '../src/deploy/third-party-notice.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand({
  usage: 'npm run -s notice    the notice of third parties that every built site carries\n',
  options: {},
  run: async () => {
    process.stdout.write(await thirdPartyNotice(fileURLToPath(new URL('..', import.meta.url))));
  },
});
