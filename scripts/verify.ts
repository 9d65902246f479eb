/** Look whether the archive and the built site are as they promise. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive as config } from '../src/archive.config.ts';
import { builtFor } from '../src/deploy/built-for.ts';
import { checks } from '../src/verify/checks/index.ts';
import { verifyArchive } from '../src/verify/verify-archive.ts';
import { escapeLines } from './lib/escape-text.ts';
import { progress } from './lib/progress.ts';
import { describeResults } from './lib/describe-results.ts';
import { lookAtPartsInWorkers } from './lib/look-at-parts.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run verify                       look at everything
npm run -s verify -- --json          the result as JSON: {"ok", "checks": [{"name", "promise", "looked", "findings"}]}

  --only <names>      these checks only, with commas between them
  --sample <number>   look at so many reports only, spread over the archive
  --strict            warnings count as faults
  --content <folder>  witnesses, specimens and corrections
  --archive <folder>  what "normalize" made of them
  --site <folder>     the built site
  --json              one JSON object on standard output
  -h, --help          this text

Checks: ${checks.map(({ name }) => name).join(', ')}
Exit status: 0 where all is well, 1 where something is not, 2 where it could not be looked at.
Give SITE and BASE as they were given to the build; where they are others, it says so and looks at nothing.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const within = (folder: string): string => relative(process.cwd(), join(root, folder)) || '.';

await runCommand({
  usage,
  options: {
    only: { type: 'string' },
    sample: { type: 'string' },
    strict: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? within('content') },
    archive: { type: 'string', default: process.env['ARCHIVE_DIR'] ?? within('.archive') },
    site: { type: 'string', default: within('dist') },
    json: { type: 'boolean', default: false },
  },
  run: async ({ values, refuse }) => {
    const { content, archive, site, strict, json } = values;
    const names = values.only?.split(',').map((name) => name.trim());
    const unknown = names?.filter((name) => !checks.some((check) => check.name === name)) ?? [];
    if (unknown.length > 0) return refuse(`there is no check ${unknown.join(', ')}`);
    const sample = Number(values.sample ?? Infinity);
    if (!(sample >= 1)) return refuse(`--sample wants a number from 1 on, not "${values.sample ?? ''}"`);

    const missing = [content, archive, site].find((folder) => !existsSync(folder));
    if (missing !== undefined) {
      process.stderr.write(`${escapeLines(missing)}: there is no such folder; npm run build makes it\n`);
      return 2;
    }
    const place = await builtFor(site);
    if (place && (place.site !== config.site || place.base !== config.base)) {
      const [built, here] = [place.site + place.base, config.site + config.base];
      const told = `SITE=${place.site} BASE=${place.base} npm run verify`;
      process.stderr.write(
        `${escapeLines(site)} was built for ${escapeLines(built)}, not for ${here}: ${escapeLines(told)}\n`,
      );
      return 2;
    }
    const { tell, end } = progress(process.stderr);
    const wanted = checks.filter(({ name }) => names?.includes(name) ?? true);
    const folders = { content, archive, site };
    const how = { folders, names: wanted.map(({ name }) => name), sample };
    const results = await verifyArchive({
      ...folders,
      checks: wanted,
      sample,
      onProgress: tell,
      elsewhere: (parts, pages) => lookAtPartsInWorkers(how, pages, parts),
    }).catch((error: unknown) => String((error as Error).message));
    end();
    if (typeof results === 'string') {
      process.stderr.write(`${escapeLines(results)}\n`);
      return 2;
    }
    const findings = results.flatMap((result) => result.findings);
    const ok = !findings.some(({ warning }) => strict || !warning);
    if (json) process.stdout.write(`${JSON.stringify({ ok, checks: results }, null, 1)}\n`);
    else for (const line of describeResults(results)) process.stdout.write(`${line}\n`);
    return ok ? 0 : 1;
  },
});
