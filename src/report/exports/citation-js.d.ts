/** The part of citation-js that citations use; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** @param data CSL-JSON */
    constructor(data: unknown);
    format(format: 'ris', options: { format: 'object' }): Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } };
      get(name: '@csl'): Record<'styles' | 'locales', { add(name: string, xml: string): void }>;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
