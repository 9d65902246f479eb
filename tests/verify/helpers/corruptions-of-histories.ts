import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportHistory } from '../../../src/history/report-history.ts';
import { change, type Corruption } from './plant.ts';

type Changeable = Omit<ReportHistory, 'anchors'> & { anchors: Record<string, [number, number]> };

const inHistory =
  (make: (history: Changeable) => void): Corruption['plant'] =>
  async ({ archive }, id) => {
    await change(join(archive, 'history', `${id}.json`), (text) => {
      const history = JSON.parse(text) as Changeable;
      make(history);
      return JSON.stringify(history);
    });
    return [`history/${id}.json`];
  };

const firstOf = ({ anchors }: Changeable): string => Object.keys(anchors)[0]!;

/** What may befall the memory of where links to earlier readings lead. */
export const historyCorruptions: readonly Corruption[] = [
  {
    what: 'a history that breaks off',
    check: 'histories',
    plant: async ({ archive }, id) => {
      await truncate(join(archive, 'history', `${id}.json`), 100);
      return [`history/${id}.json`];
    },
  },
  {
    what: 'a history gone',
    check: 'histories',
    plant: async ({ archive }, id) => {
      await rm(join(archive, 'history', `${id}.json`));
      return [`history/${id}.json`];
    },
  },
  {
    what: 'a day that there is not',
    check: 'histories',
    plant: inHistory((history) => {
      history.since = '2026-02-30';
    }),
  },
  {
    what: 'a history of another witness',
    check: 'histories',
    plant: inHistory((history) => {
      history.witness = '0'.repeat(64);
    }),
  },
  {
    what: 'a version that the reading is not',
    check: 'histories',
    plant: inHistory((history) => {
      history.version = '0'.repeat(12);
    }),
  },
  {
    what: 'a paragraph that its history has not',
    check: 'histories',
    plant: inHistory((history) => {
      history.anchors = Object.fromEntries(Object.entries(history.anchors).slice(1));
    }),
  },
  {
    what: 'a paragraph that was read elsewhere',
    check: 'histories',
    plant: inHistory((history) => {
      history.anchors[firstOf(history)]![1] += 1;
    }),
  },
  {
    what: 'a span that ends before it begins',
    check: 'histories',
    plant: inHistory((history) => {
      history.anchors['pformer'] = [9, 3];
    }),
  },
  {
    what: 'an earlier paragraph that its page has no place for',
    check: 'histories',
    plant: inHistory((history) => {
      history.anchors['pformer'] = history.anchors[firstOf(history)]!;
    }),
  },
];
