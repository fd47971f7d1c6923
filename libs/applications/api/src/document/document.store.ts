import type { Tx } from '@vrijhaven/database';
import type { Compartment, Day } from '@vrijhaven/domain';
import type { AcceptedDocument } from './accept-document';
import type { Head, OfferedManifest } from './accept-manifest';
import { DocumentEntity } from './document.entity';
import { DocumentGrantEntity } from './document-grant.entity';
import { ManifestEntity } from './manifest.entity';

/** A newest revision with the number of its layer, 0 for none. */
export interface LayeredHead extends Head {
  readonly layer: number;
}

/** Adds revisions with their grants. */
export const insertDocuments = async (
  tx: Tx,
  record: string,
  documents: readonly AcceptedDocument[],
  today: Day,
): Promise<void> => {
  const written = documents.map((document) => ({
    recordId: record,
    compartment: document.compartment,
    revision: document.revision,
    schemaVersion: document.schema,
    previous: document.previous,
    authorId: document.author,
    envelope: document.envelope,
    signature: document.signature,
    hash: document.hash,
    writtenOn: today,
    layer: 0,
  }));
  const granted = documents.flatMap(({ compartment, revision, author, grants }) =>
    grants.map(({ recipient, generation, grant, chainHead }) => ({
      recordId: record,
      compartment,
      revision,
      recipient,
      generation,
      grantBytes: grant,
      granterId: author,
      chainHead,
      grantedOn: today,
      withdrawnOn: null,
      layer: 0,
    })),
  );
  // Nothing is read back: a city may see its entry only once the grant is there.
  await tx.getRepository(DocumentEntity).createQueryBuilder().insert().values(written).updateEntity(false).execute();
  await tx
    .getRepository(DocumentGrantEntity)
    .createQueryBuilder()
    .insert()
    .values(granted)
    .updateEntity(false)
    .execute();
};

/** The newest revision of each of these compartments that has one. */
export const headsOf = (tx: Tx, record: string, compartments: readonly Compartment[]): Promise<Head[]> =>
  tx.query<Head[]>(
    `select distinct on (compartment) compartment, revision, hash from document
     where record_id = $1 and compartment = any ($2::text[]) order by compartment, revision desc`,
    [record, compartments],
  );

/** The newest revisions with the layers that lie on them, which stay as they are until the transaction ends. */
export const lockedHeads = async (
  tx: Tx,
  record: string,
  compartments: readonly Compartment[],
): Promise<LayeredHead[]> => {
  const rows = await tx.query<LayeredHead[]>(
    `select compartment, revision, hash, layer from document
     where record_id = $1 and compartment = any ($2::text[]) order by compartment, revision for share`,
    [record, compartments],
  );
  return [...new Map(rows.map((row) => [row.compartment, row])).values()];
};

export const insertManifest = async (tx: Tx, record: string, manifest: OfferedManifest): Promise<void> => {
  await tx.insert(ManifestEntity, { recordId: record, ...manifest });
};

/** The sequence of the newest manifest, 0 without one. */
export const lastManifest = async (tx: Tx, record: string): Promise<number> =>
  (await tx.maximum(ManifestEntity, 'sequence', { recordId: record })) ?? 0;
