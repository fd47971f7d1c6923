import { setMaxListeners } from 'node:events';
import http from 'node:http';

/** One request, ready to be sent. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

/** What came of some seconds of asking. */
export interface Volley {
  readonly completed: number;
  /** Answers that were not what was asked for; a measurement with any of them is none. */
  readonly faults: number;
  readonly milliseconds: number;
  /** Milliseconds of each completed request. */
  readonly times: readonly number[];
}

interface Wish {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** The request number `nr`, from 0; undefined when there is nothing left to ask. */
  readonly ask: (nr: number) => Ask | undefined;
  readonly accepts: (answer: Answer) => boolean;
  /** Wait for what is on its way at the end, and count it: what writes cannot be broken off. */
  readonly finish?: boolean;
}

/** Sends one request and reads the whole answer. */
export const send = (port: number, ask: Ask, agent?: http.Agent, signal?: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method, path, body } = ask;
    const headers = body === undefined ? ask.headers : { ...ask.headers, 'Content-Length': Buffer.byteLength(body) };
    const options = {
      host: '127.0.0.1',
      port,
      method,
      path,
      headers,
      ...(agent && { agent }),
      ...(signal && { signal }),
    };
    const request = http.request(options, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces) }));
      response.once('error', reject);
    });
    request.once('error', reject);
    request.end(body);
  });

/**
 * Keeps so many connections busy for so long, each asking again as soon as it was answered. What is on its way at the
 * end is broken off and not counted, unless it is to be finished.
 */
export const volley = async ({
  port,
  connections,
  milliseconds,
  ask,
  accepts,
  finish = false,
}: Wish): Promise<Volley> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const times: number[] = [];
  let [next, faults] = [0, 0];
  const begun = performance.now();
  const timer = setTimeout(() => ending.abort(), milliseconds);
  const isOver = (): boolean => ending.signal.aborted;
  const keepAsking = async (): Promise<void> => {
    while (!isOver()) {
      const wish = ask(next++);
      if (wish === undefined) return;
      const sent = performance.now();
      try {
        const answer = await send(port, wish, agent, finish ? undefined : ending.signal);
        if (accepts(answer)) times.push(performance.now() - sent);
        else faults += 1;
      } catch {
        if (finish || !isOver()) faults += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  clearTimeout(timer);
  const took = performance.now() - begun;
  agent.destroy();
  return { completed: times.length, faults, milliseconds: took, times };
};
