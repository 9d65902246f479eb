import type { Root } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../report/exports/write-xml.ts';

/** What the repository says of itself. */
export interface OaiRepository {
  name: string;
  /** Address of the file. A gateway that mediates it puts its own in the place. */
  url: string;
  /** The format demands an address; where there is none, one that cannot exist says so. */
  mail?: string | undefined;
}

/** A lower limit will do; the first build is not known before every record is written. */
const earliest = '2020-01-01';
const noMail = 'nobody@none.invalid';
const end = '</ListRecords>';

/**
 * The file of an OAI Static Repository, in two parts: records go between them, so that a writer holds one
 * at a time.
 *
 * @see http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm
 */
export function oaiRepository({ name, url, mail = noMail }: OaiRepository): [before: string, after: string] {
  const repository = x('Repository', namespaces, [
    x('Identify', [
      x('oai:repositoryName', name),
      x('oai:baseURL', url),
      x('oai:protocolVersion', '2.0'),
      x('oai:adminEmail', mail),
      x('oai:earliestDatestamp', earliest),
      x('oai:deletedRecord', 'no'),
      x('oai:granularity', 'YYYY-MM-DD'),
    ]),
    x('ListMetadataFormats', [
      x('oai:metadataFormat', [
        x('oai:metadataPrefix', 'oai_dc'),
        x('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
        x('oai:metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
      ]),
    ]),
    // An element without content would be closed in its own tag.
    x('ListRecords', { metadataPrefix: 'oai_dc' }, '\n'),
  ]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, repository],
  };
  const xml = writeXml(root);
  const border = xml.lastIndexOf(end);
  return [xml.slice(0, border), `${xml.slice(border)}\n`];
}

const namespaces = {
  xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
  'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd',
};
