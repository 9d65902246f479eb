import { meilisearch } from './meilisearch.ts';
import { opensearch } from './opensearch.ts';
import type { Target } from './target.ts';
import { typesense } from './typesense.ts';

/** The search engines that files are written for, by the name that is asked for. */
export const targets: Readonly<Record<string, Target>> = { opensearch, meilisearch, typesense };
