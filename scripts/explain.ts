/** Show what restoration did to a witness, and why. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { archive } from '../src/archive.config.ts';
import { formatProblem } from '../src/corrections/correction.ts';
import { reasonsEn } from '../src/i18n/reasons-en.ts';
import { reasonTeller } from '../src/i18n/tell-reasons.ts';
import { inScript } from '../src/markup/in-script.ts';
import { makeReport } from '../src/report/make-report.ts';
import { statedValues } from '../src/report/stated-values.ts';
import type { Certainty } from '../src/restore/edit.ts';
import { stepsOf } from '../src/restore/merge-edits.ts';
import { decodeWitness } from '../src/witness/decode.ts';
import { escapeLines } from './lib/escape-text.ts';
import { explainReport, type Paint } from './lib/explain-report.ts';
import { loadSource } from './lib/load-source.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run explain -- <id or file> [options]

  --rule <name>       only the edits of a rule; may be given more than once
  --certainty <name>  only edits that are proven, certain or conjecture
  --lang <tag>        language of reasons: en, zh-Hans or zh-Hant; that of the system by default
  --json              as JSON: id, edits, lacunae, stated, quality; reasons as the ledger has them
  --no-width          leave the width of punctuation, digits and Latin as it is
  --no-spacing        leave indents, blank lines and stray spaces as they are
  -h, --help          this text
`;

const english = reasonTeller(reasonsEn);
/** What tells a reason in each language; a person's own words stay as they are. */
const tellIn: Record<string, ((reason: string) => string) | undefined> = {
  en: (reason) => english(reason) ?? reason,
  'zh-Hans': (reason) => reason,
  'zh-Hant': (reason) => inScript(reason, 'hans', 'hant'),
};

function systemLanguage(): string {
  const { language, script } = new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale).maximize();
  return language !== 'zh' ? 'en' : script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}

const certainties: readonly Certainty[] = ['proven', 'certain', 'conjecture'];

/** Colours where standard output is a terminal that wants them. */
const styled =
  (format: Parameters<typeof styleText>[0]) =>
  (text: string): string =>
    styleText(format, text, { stream: process.stdout });

const paint: Paint = {
  lemma: styled('red'),
  reading: styled('green'),
  rule: styled('cyan'),
  doubt: styled('yellow'),
  quiet: styled('dim'),
};

// Whoever reads only the first lines, as head does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await runCommand({
  usage,
  words: 1,
  options: {
    rule: { type: 'string', multiple: true, default: [] as string[] },
    certainty: { type: 'string' },
    lang: { type: 'string', default: systemLanguage() },
    json: { type: 'boolean', default: false },
    width: { type: 'boolean', default: archive.restore.width },
    spacing: { type: 'boolean', default: archive.restore.spacing },
  },
  run: async ({ values, positionals: [name], refuse }) => {
    if (name === undefined || name === '') return refuse('name one witness');
    const { rule: rules, certainty } = values;
    const told = tellIn[values.lang];
    if (!told) return refuse(`--lang ${values.lang}: is none of ${Object.keys(tellIn).join(', ')}`);
    if (certainty !== undefined && !certainties.some((known) => known === certainty))
      return refuse(`--certainty ${certainty}: is none of ${certainties.join(', ')}`);
    const root = fileURLToPath(new URL('..', import.meta.url));
    const { width, spacing } = values;
    const source = await loadSource(name, relative(process.cwd(), join(root, 'content')));
    const { report, problems } = makeReport({ ...source, options: { width, spacing } });
    for (const problem of [...source.problems, ...problems.map(formatProblem)])
      process.stderr.write(`${escapeLines(problem)}\n`);

    const unknown = rules.filter((rule) => !(rule in report.quality.counts));
    if (unknown.length > 0) {
      const known = Object.keys(report.quality.counts).join(', ');
      return refuse(`no edit of ${report.id} is by ${unknown.join(', ')}; its rules are ${known}`);
    }
    const edits = report.edits.filter(
      (edit) =>
        (rules.length === 0 || stepsOf(edit).some(({ rule }) => rules.includes(rule))) &&
        (certainty === undefined || edit.certainty === certainty),
    );
    if (values.json) {
      const { id, lacunae, quality } = report;
      const stated = statedValues(report).map(({ field, statement }) => ({ field, ...statement }));
      process.stdout.write(`${JSON.stringify({ id, edits, lacunae, stated, quality }, null, 2)}\n`);
      return 0;
    }
    const { text } = decodeWitness(source.witness, source.sidecar?.encoding);
    for (const line of explainReport(report, text, edits, paint, told)) process.stdout.write(`${line}\n`);
    return 0;
  },
});
