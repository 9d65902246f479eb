import type { Block, Metadata, Report } from '../../report/report.ts';
import type { Facts } from '../../restore/facts.ts';
import { isMisread } from '../../restore/lacunae/misread.ts';
import { fold } from '../../script/fold.ts';
import { agencyOf } from './agency.ts';
import { foldPage, type FoldedPage } from './folded-page.ts';
import { genreOf } from './genre.ts';
import type { Ground } from './grounds.ts';
import { regionOf, type Region } from './region.ts';
import { levelOf } from './level.ts';
import { reportDate } from './report-date.ts';
import { topicsOf } from './topics.ts';
import { withStatements, type Statements } from './with-statements.ts';
import { yearBounds } from './year-bounds.ts';

/** What metadata is read from. */
export interface MetadataSource {
  title: string;
  blocks: readonly Pick<Block, 'kind' | 'text'>[];
  lacunae: readonly Pick<Report['lacunae'][number], 'kind'>[];
  facts: Pick<Facts, 'platform' | 'statedTitle' | 'pages' | 'uploaded' | 'size'>;
  /** What a curator wrote beside the witness. */
  statements?: Statements | undefined;
}

/**
 * What a report says of itself: nothing is supplied that the text or the site's boilerplate does not
 * say, and each value is tied to the sentence it rests on. What a curator states wins, and is tied to who said so.
 */
export function metadataOf({ title, blocks, lacunae, facts, statements }: MetadataSource): Metadata {
  const page = foldPage(title, blocks);
  const read = readMetadata(page, lacunae, facts);
  return statements ? withStatements([title, read], statements, page) : read;
}

function readMetadata(
  page: FoldedPage,
  lacunae: MetadataSource['lacunae'],
  facts: MetadataSource['facts'],
): Metadata {
  const date = reportDate(page);
  const agency = agencyOf(page);
  const named = regionOf(page, agency);
  const level = levelOf(agency?.value, named);
  const region = level === 'national' && !isIn(agency?.value, named) ? undefined : named;
  const genre = genreOf(page);
  const { topics, grounds } = topicsOf(page);
  const { platform, statedTitle, pages, uploaded, size } = facts;
  const stated = {
    ...(statedTitle !== undefined && { title: statedTitle }),
    ...(pages !== undefined && { pages }),
    ...(uploaded !== undefined && { uploaded }),
    ...(size !== undefined && { size }),
  };
  return {
    ...(date && { date: date.value }),
    ...yearBounds(page, date?.value),
    ...(agency && { agency: fullName(agency, region?.divisions) }),
    ...(region && { region: region.ground.value, divisions: region.divisions }),
    ...(level && { level }),
    ...(genre && { genre: genre.value }),
    ...(platform !== undefined && { platform }),
    ...(Object.keys(stated).length > 0 && { stated }),
    topics,
    completeness: completenessOf(page, lacunae),
    grounds: {
      ...(date && { date }),
      ...(agency && { agency }),
      ...(region && { region: region.ground }),
      ...(genre && { genre }),
      ...(grounds.length > 0 && { topics: grounds }),
    },
  };
}

/** 市人民政府 of 天津市 is 天津市人民政府; only where the two are seen to meet. */
function fullName({ value }: Ground, divisions: readonly string[] = []): string {
  const own = divisions.at(-1);
  const [generic] = /^(?:自治[区區州县縣]|[省市县縣区區州盟旗镇鎮乡鄉])(?=人民|政府|人大)/u.exec(value) ?? [];
  return own && generic && fold(own).endsWith(fold(generic)) ? own + value.slice(generic.length) : value;
}

/** Whether an office has its region in its name: what the State Council writes of a province is not the province's. */
const isIn = (agency = '', region: Region | undefined): boolean =>
  region?.divisions.some((name) => fold(agency).includes(fold(name).slice(0, 2))) ?? false;

/** Of a text that nobody can read nothing tells that it is whole. */
function completenessOf(
  { blocks }: FoldedPage,
  lacunae: MetadataSource['lacunae'],
): Metadata['completeness'] {
  const unread = lacunae.some(({ kind }) => kind === 'unreadable');
  if (lacunae.some(({ kind }) => kind === 'missing-fragment')) return 'fragmentary';
  if (unread && isMisread(blocks.map(({ text }) => text).join('\n'))) return 'fragmentary';
  return lacunae.some(({ kind }) => kind === 'truncated') ? 'truncated' : 'complete';
}
