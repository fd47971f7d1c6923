import { randomUUID } from 'node:crypto';
import type { Api } from '../start-api';

export interface Asked {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/**
 * Asks one document and answers its only root field; an error fails the spec. Documents that take
 * `$idempotencyKey` get a fresh one unless the variables bring their own.
 */
export const askFor =
  (api: Api) =>
  async <Answer = Asked>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    as?: { readonly token: string },
  ): Promise<Answer> => {
    const keyed = document.includes('$idempotencyKey') ? { idempotencyKey: randomUUID(), ...variables } : variables;
    const { data, errors } = await api.gql(document, keyed, as);
    if (errors.length > 0 || !data) throw new Error(`asked in vain: ${JSON.stringify(errors)}`);
    return Object.values(data)[0] as Answer;
  };

export type Ask = ReturnType<typeof askFor>;
