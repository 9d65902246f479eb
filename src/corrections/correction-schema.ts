import { z } from 'zod';
import { daySchema as day } from '../config/day-schema.ts';
import type { Correction } from './correction.ts';

const text = z.string().min(1, 'must not be empty');
const source = z.enum(['witness', 'reading'], 'must be "witness" or "reading"');

const quotation = z.object({
  type: z.literal('TextQuoteSelector').optional(),
  exact: text,
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});

const judgement = {
  certainty: z.enum(['certain', 'conjecture'], 'must be "certain" or "conjecture"').default('certain'),
  alternatives: z.array(z.string()).default([]),
};

/** As a person writes it. */
const plainForm = z
  .strictObject({
    source,
    selector: quotation.strict(),
    replacement: z.string(),
    who: text,
    when: day,
    why: text,
    ...judgement,
  })
  .transform(({ selector: { exact, prefix, suffix }, ...rest }) => ({ ...rest, exact, prefix, suffix }));

const textualBody = z.object({
  type: z.literal('TextualBody').optional(),
  purpose: z.enum(['editing', 'commenting']),
  value: z.string(),
});

const position = z.object({ type: z.literal('TextPositionSelector') });

/**
 * As the site's editor writes it: a W3C Web Annotation whose motivation is `editing`. Selectors other
 * than the quotation may stand beside it and are not used: a position moves with every better rule.
 */
const annotationForm = z
  .object({
    type: z.literal('Annotation', 'must be "Annotation"'),
    motivation: z.literal('editing', 'must be "editing"'),
    creator: z.union([text, z.object({ name: text }).transform(({ name }) => name)]),
    created: day,
    target: z.object({
      source,
      /** Address of the report it was written on; which one it is laid over, its file's name says. */
      scope: z.string().exactOptional(),
      selector: z.union([quotation.transform((one) => [one]), z.array(z.union([quotation, position]))]),
    }),
    body: z.array(textualBody),
    ...judgement,
  })
  .transform(({ creator, created, target, body, certainty, alternatives }, context) => {
    const [quoted] = target.selector.flatMap((one) => ('exact' in one ? [one] : []));
    const replacement = body.find(({ purpose }) => purpose === 'editing');
    const why = body.find(({ purpose }) => purpose === 'commenting');
    const fault = (path: string, message: string): never => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    if (!quoted) return fault('target', 'must have a TextQuoteSelector with "exact"');
    if (!replacement)
      return fault('body', 'must have a part whose purpose is "editing"; its value is the replacement');
    if (!why?.value)
      return fault('body', 'must have a part whose purpose is "commenting"; its value says why');
    const { exact, prefix, suffix } = quoted;
    return {
      source: target.source,
      exact,
      prefix,
      suffix,
      replacement: replacement.value,
      who: creator,
      when: created,
      why: why.value,
      certainty,
      alternatives,
    };
  });

/** Check one entry of a corrections file, in whichever of the two forms it is written. */
export function checkCorrection(entry: unknown): z.ZodSafeParseResult<Omit<Correction, 'line'>> {
  const annotated = typeof entry === 'object' && entry !== null && ('type' in entry || 'motivation' in entry);
  return annotated ? annotationForm.safeParse(entry) : plainForm.safeParse(entry);
}
