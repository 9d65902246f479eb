import { foldTable } from '../script/data/fold-table.ts';
import { indexName, type Target } from './target.ts';

/** The project's own folding, so that the engine folds queries by itself: `後 => 后`. */
const foldRules = foldTable.split(' ').flatMap((word) => {
  const [canonical = '', ...variants] = word;
  return variants.filter((variant) => variant !== canonical).map((variant) => `${variant} => ${canonical}`);
});

const keyword = { type: 'keyword' };
/** Searched in both scripts; `exact` tells them apart. */
const chinese = {
  type: 'text',
  analyzer: 'chinese_index',
  search_analyzer: 'chinese_search',
  fields: { exact: { type: 'text', analyzer: 'chinese_exact' } },
};

/**
 * OpenSearch, and Elasticsearch alike. Texts are indexed by pairs of characters and by characters, so that
 * a `match_phrase` query is "contains", down to a single character; no plugin is needed.
 */
export const opensearch: Target = {
  settings: {
    file: 'index.json',
    value: {
      settings: {
        // Reports may be long; highlighting reads them whole.
        'index.highlight.max_analyzed_offset': 10_000_000,
        analysis: {
          char_filter: { fold_scripts: { type: 'mapping', mappings: foldRules } },
          filter: { pairs_and_characters: { type: 'cjk_bigram', output_unigrams: true } },
          analyzer: {
            chinese_index: {
              type: 'custom',
              char_filter: ['fold_scripts'],
              tokenizer: 'standard',
              filter: ['cjk_width', 'lowercase', 'pairs_and_characters'],
            },
            chinese_search: {
              type: 'custom',
              char_filter: ['fold_scripts'],
              tokenizer: 'standard',
              filter: ['cjk_width', 'lowercase', 'cjk_bigram'],
            },
            chinese_exact: {
              type: 'custom',
              tokenizer: 'standard',
              filter: ['cjk_width', 'lowercase', 'cjk_bigram'],
            },
          },
        },
      },
      mappings: {
        dynamic: 'strict',
        properties: {
          id: keyword,
          url: { type: 'keyword', index: false },
          title: chinese,
          text: chinese,
          script: keyword,
          date: keyword,
          year: { type: 'short' },
          agency: keyword,
          region: keyword,
          divisions: keyword,
          level: keyword,
          genre: keyword,
          platform: keyword,
          topics: keyword,
          completeness: keyword,
          quality: keyword,
          length: { type: 'integer' },
          sha256: keyword,
          synthetic: { type: 'boolean' },
          stated: keyword,
        },
      },
    },
  },
  lines: (document) => {
    // The engine folds for itself.
    const fields = Object.entries(document).filter(([name]) => !name.endsWith('_folded'));
    const action = { index: { _index: indexName, _id: document.id } };
    return `${JSON.stringify(action)}\n${JSON.stringify(Object.fromEntries(fields))}\n`;
  },
  part: 10_000_000,
  commands: [
    `curl -X PUT "$OPENSEARCH/${indexName}" -H 'Content-Type: application/json' --data-binary @index.json`,
    `curl -X POST "$OPENSEARCH/_bulk" -H 'Content-Type: application/x-ndjson' --data-binary @<part>`,
  ],
};
