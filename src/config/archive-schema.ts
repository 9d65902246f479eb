import { z } from 'zod';

/** The interface languages, by BCP 47 tag. The first of a config is served at the root of `base`. */
export const localeTags = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** What the browse pages can be divided by. */
export const facetNames = [
  'year',
  'region',
  'agency',
  'genre',
  'topic',
  'quality',
  'completeness',
  'shared',
] as const;

const text = z.string().trim().min(1, 'must not be empty');

const perLocale = z.strictObject({ 'zh-Hans': text, 'zh-Hant': text, en: text });

const site = z
  .url({ protocol: /^https?$/, error: 'must be an address such as "https://example.org"' })
  .refine((url) => /^https?:\/\/[^/]+\/?$/.test(url), 'must be the host alone; put the path into "base"')
  .transform((url) => url.replace(/\/$/, ''));

const base = z
  .string()
  .regex(
    /^\/(?:(?!\.+\/)[A-Za-z0-9._~-]+\/)*$/,
    'must be "/" or a path that begins and ends with a slash, such as "/archive/"',
  );

/** What a deployer may say in `src/archive.config.ts`. */
export const archiveSchema = z.strictObject({
  /** Name of the archive. */
  title: perLocale,
  /** The character of its seal; by default 真 where the name has it, or else the name's first one. */
  seal: z
    .string()
    .refine((seal) => [...seal.trim()].length === 1, 'must be one character')
    .exactOptional(),
  /** One sentence about it, for search engines and the feed. */
  description: perLocale,
  /**
   * Who keeps it, what it holds, how that was gathered: what the home page and the one about it say first. A blank line
   * begins a paragraph.
   */
  about: perLocale.exactOptional(),
  /** Whose the texts are, and what others may do with them, where a report's sidecar says nothing of its own. */
  rights: perLocale.exactOptional(),
  /** Who publishes the archive, as citations name it. */
  publisher: text,
  /** Where it is served: scheme and host, no path. The environment variable `SITE` overrides it. */
  site,
  /** Path it is served under, with a slash at both ends. The environment variable `BASE` overrides it. */
  base,
  /** Interface languages that are built; the first stands at the root. */
  locales: z
    .array(z.enum(localeTags))
    .min(1, 'must name one language or more')
    .refine((tags) => new Set(tags).size === tags.length, 'names a language twice'),
  /** Facets of the browse pages, in their order. */
  facets: z.array(z.enum(facetNames)),
  /** Whether the synthetic reports of `content/specimens` are shown beside the real ones. */
  specimens: z.boolean(),
  /** Whether each report gets a picture, for those who show links to it; 0.03 s of work and 12 KB each. */
  pictures: z.boolean().default(true),
  /** Where "suggest a correction" may send a reader; nothing is ever sent by itself. */
  feedback: z.strictObject({
    /** Mail address. */
    mailto: z.email('must be a mail address').optional(),
    /** Address of a page that opens a new issue and takes `title` and `body` in its query. */
    issues: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  }),
  /** Parts of restoration that may be left out. */
  restore: z.strictObject({
    /** Full-width punctuation in Chinese context, half-width digits and Latin. */
    width: z.boolean(),
    /** Indents, blank lines and stray spaces. */
    spacing: z.boolean(),
  }),
});

export type ArchiveConfig = z.output<typeof archiveSchema>;
export type ArchiveInput = z.input<typeof archiveSchema>;
export type Locale = (typeof localeTags)[number];
export type FacetName = (typeof facetNames)[number];
