import type { APIRoute } from 'astro';
import { readIndex, readReport } from '../../_lib/archive-store.ts';
import { hasPlan } from '../../_lib/build-plan.ts';
import { downloads, exportContext } from '../../_lib/downloads.ts';

/**
 * One file for each report and form: `reports/<id>/<id>.<form>`, the same in every language. A build makes
 * them without Astro, in `scripts/stages/files.ts`.
 */
export async function getStaticPaths() {
  if (hasPlan()) return [];
  const reports = await readIndex();
  return reports.flatMap(({ id }) =>
    Object.keys(downloads).map((form) => ({ params: { id, file: `${id}.${form}` }, props: { form } })),
  );
}

export const GET: APIRoute<{ form: string }, { id: string }> = async ({ params, props }) => {
  const { type, make } = downloads[props.form]!;
  const report = await readReport(params.id);
  return new Response((await make(report, exportContext(report))) as BodyInit, {
    headers: { 'Content-Type': type },
  });
};
