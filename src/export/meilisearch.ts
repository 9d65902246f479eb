import { indexName, type Target } from './target.ts';

/**
 * Meilisearch cuts Chinese into words of its own and folds scripts in its own way; the folded fields are for
 * queries that are folded by `foldText`, as the site's are. It takes no dots in keys, so `key` is the id
 * with its dots and underscores rewritten; `id` is as ever.
 */
export const meilisearch: Target = {
  settings: {
    file: 'settings.json',
    value: {
      searchableAttributes: ['title', 'title_folded', 'text', 'text_folded'],
      displayedAttributes: ['*'],
      filterableAttributes: [
        'script',
        'year',
        'agency',
        'region',
        'divisions',
        'level',
        'genre',
        'platform',
        'topics',
        'completeness',
        'quality',
        'synthetic',
        'stated',
      ],
      sortableAttributes: ['date', 'year', 'length', 'title'],
      localizedAttributes: [{ attributePatterns: ['title*', 'text*'], locales: ['cmn'] }],
      // A character mistaken is another word.
      typoTolerance: { enabled: false },
    },
  },
  lines: (document) => `${JSON.stringify({ key: keyOf(document.id), ...document })}\n`,
  part: 50_000_000,
  commands: [
    `curl -X POST "$MEILISEARCH/indexes" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' --data '{"uid":"${indexName}","primaryKey":"key"}'`,
    `curl -X PATCH "$MEILISEARCH/indexes/${indexName}/settings" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/json' --data-binary @settings.json`,
    `curl -X POST "$MEILISEARCH/indexes/${indexName}/documents" -H "Authorization: Bearer $KEY" -H 'Content-Type: application/x-ndjson' --data-binary @<part>`,
  ],
};

/** Two ids never share a key. */
const keyOf = (id: string): string => id.replaceAll('_', '__').replaceAll('.', '_d');
