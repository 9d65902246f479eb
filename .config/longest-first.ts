import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files whose tests take ten seconds and more, as a rule since they build a site or open a browser; the longest stands
 * first. One that is new and not here, or here and quicker by now, costs time and nothing else.
 */
const longest = [
  'browser/hostile',
  // The two begin with the builds that most others look at.
  'browser/search',
  'pages/pages',
  'browser/search-offline',
  'browser/accessibility',
  'browser/reading',
  'faults/killed-build',
  'restore/linear',
  'verify/verify-archive',
  'faults/changed-content',
  'hostile/restoration',
  'browser/dev',
  'pages/stated',
  'import/formats',
  'import/runs',
  'scripts/explain',
  'scripts/pages-stage',
  'browser/keyboard',
  'hostile/import',
  'scripts/filter',
  'restore/restore.properties',
  'across/browser',
  'hostile/content',
  'pages/withdrawn',
  'restore/fuzz',
  'import/extractor-pool',
  'scripts/normalize-archive',
];

/** The order in which files begin: where a long one is the last, the other cores wait for it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = longest.length;
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return found === -1 ? others : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
