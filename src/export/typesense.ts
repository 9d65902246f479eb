import { indexName, type Target } from './target.ts';

const chinese = { type: 'string', locale: 'zh' };
const facet = { type: 'string', facet: true, optional: true };
const facets = { type: 'string[]', facet: true, optional: true };

/** Typesense folds traditional to simplified in fields whose locale is `zh`; the folded fields are as for Meilisearch. */
export const typesense: Target = {
  settings: {
    file: 'schema.json',
    value: {
      name: indexName,
      fields: [
        { name: 'title', ...chinese, sort: true },
        { name: 'text', ...chinese },
        { name: 'title_folded', ...chinese },
        { name: 'text_folded', ...chinese },
        { name: 'script', ...facet },
        { name: 'date', type: 'string', optional: true, sort: true },
        { name: 'year', type: 'int32', facet: true, optional: true },
        { name: 'agency', ...facet },
        { name: 'region', ...facet },
        { name: 'divisions', ...facets },
        { name: 'level', ...facet },
        { name: 'genre', ...facet },
        { name: 'platform', ...facet },
        { name: 'topics', ...facets },
        { name: 'completeness', ...facet },
        { name: 'quality', ...facet },
        { name: 'length', type: 'int32' },
        { name: 'synthetic', type: 'bool', facet: true },
        { name: 'stated', ...facets },
        { name: 'url', type: 'string', index: false, optional: true },
        { name: 'sha256', type: 'string', index: false, optional: true },
      ],
      default_sorting_field: 'length',
    },
  },
  lines: (document) => `${JSON.stringify(document)}\n`,
  part: 50_000_000,
  commands: [
    `curl -X POST "$TYPESENSE/collections" -H "X-TYPESENSE-API-KEY: $KEY" -H 'Content-Type: application/json' --data-binary @schema.json`,
    `curl -X POST "$TYPESENSE/collections/${indexName}/documents/import?action=upsert" -H "X-TYPESENSE-API-KEY: $KEY" --data-binary @<part>`,
  ],
};
