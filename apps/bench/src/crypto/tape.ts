import type { Transport } from '@vrijhaven/client';
import { Applications, type ApplicationsQuery, type CheckpointQuery } from '@vrijhaven/contracts';
import type { Pin } from '@vrijhaven/organisation/client';

/** One summary with what lists say beside it. */
export type SummaryNode = ApplicationsQuery['applications']['edges'][number]['node'];

/** What an organisation's server would say, recorded once, so that every engine is told the same. */
export interface Tape {
  readonly pin: Pin;
  readonly call: string;
  readonly checkpoint: CheckpointQuery;
  readonly login: { readonly handle: string; readonly passphrase: string };
  /** What Argon2id makes of that passphrase, for engines that need a minute for it before they are measured. */
  readonly stretched: string;
  /** Answers by the operation's id. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Each summary as it stands in the text of an answer. */
  readonly nodes: readonly string[];
}

const ORIGIN = 'http://tape.invalid';
const refuse = (): Promise<never> => Promise.reject(new Error('a tape has no bytes'));

/**
 * A server that only plays its tape. Answers are text until they are asked for, as they come over a wire: reading them
 * is part of the work. Of all summaries it knows the first so many.
 */
export const playTape = ({ answers, nodes }: Tape, known = nodes.length): Transport => {
  const pages = new Map<string, string>();
  const compose = (from: number, first: number): string => {
    const until = Math.min(from + first, known);
    const edges = nodes.slice(from, until).map((node) => `{"node":${node}}`);
    const info = `{"hasNextPage":${String(until < known)},"endCursor":"${String(until)}"}`;
    return `{"applications":{"total":${String(known)},"pageInfo":${info},"edges":[${edges.join(',')}]}}`;
  };
  const page = (from: number, first: number): unknown => {
    const place = `${String(from)}/${String(first)}`;
    const text = pages.get(place) ?? compose(from, first);
    pages.set(place, text);
    return JSON.parse(text);
  };
  const texts = new Map(Object.entries(answers).map(([id, answer]) => [id, JSON.stringify(answer)]));
  const answerTo = (id: string, variables: unknown): unknown => {
    if (id === Applications.id) {
      const { after, first } = variables as { after: string | null; first: number };
      return page(Number(after ?? '0'), first);
    }
    const text = texts.get(id);
    if (text === undefined) throw new Error(`the tape has no answer to ${id}`);
    return JSON.parse(text);
  };
  const transport: Transport = {
    origin: ORIGIN,
    bytes: { put: refuse, get: refuse },
    run: (operation, variables) => Promise.resolve().then(() => answerTo(operation.id, variables) as never),
    withBearer: () => transport,
  };
  return transport;
};
