import { inspectDocument } from './inspect-document';

/** Registered operations by id: the SHA-256 of the document, as libs/contracts writes them. */
export type TrustedDocuments = ReadonlyMap<string, string>;

interface Asked {
  readonly operationId?: unknown;
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

export interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: object;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = ({ operationId, query, extensions }: Asked, documents: TrustedDocuments, adHoc: boolean) => {
  const id = operationId ?? extensions?.persistedQuery?.sha256Hash;
  if (typeof id === 'string') return documents.get(id);
  if (!adHoc || typeof query !== 'string') return undefined;
  return 'document' in inspectDocument(query) ? query : undefined;
};

/**
 * [Note: trusted documents only] the operation that a request body asks for, or undefined for anything else: an
 * unknown id, a text of the client's own (outside development), a batch. `adHoc` is never true in production.
 */
export function admitOperation(body: unknown, documents: TrustedDocuments, adHoc: boolean): Operation | undefined {
  if (!isObject(body)) return undefined;
  const asked = body as Asked;
  const query = textOf(asked, documents, adHoc);
  if (query === undefined) return undefined;
  const { operationName, variables } = asked;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isObject(variables)) return undefined;
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
}

/** Fails the start of the API when a registered operation would not pass the limits itself. */
export function assertWithinLimits(documents: TrustedDocuments): void {
  for (const [id, text] of documents) {
    const inspection = inspectDocument(text);
    if ('problem' in inspection) throw new Error(`registered operation ${id}: too many ${inspection.problem}`);
  }
}
