import { isLiveTopic } from '@vrijhaven/domain';
import type { LiveTopic } from '@vrijhaven/domain';
import type { TransportOptions } from './transport';

/** News of what changed, from whoever changed it: kinds of things only; what they are now is asked for anew. */
export interface Live {
  /**
   * Calls back whenever something of this kind may have changed: at once while the line stands, every 30 seconds
   * while it does not. Answers how to stop. Repeats are normal, and a call that was missed is made up for.
   */
  subscribe(topic: LiveTopic, callback: () => void): () => void;
  /** Ends the line and all subscriptions. */
  close(): void;
}

export interface LiveOptions extends TransportOptions {
  /** Milliseconds between two looks while there is no line. */
  readonly poll?: number;
  /** Milliseconds of silence after which a line counts as dead. */
  readonly silence?: number;
}

const POLL = 30_000;
// The server says every quarter of a minute that it is there.
const SILENCE = 45_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** No beat is longer: whoever sends more sends something else. */
const LONGEST_LINE = 1_024;

const ask = ({ fetch, url, origin, bearer }: LiveOptions, signal: AbortSignal): Promise<Response> =>
  fetch(new URL('/live', new URL(url, origin)).href, {
    headers: {
      accept: 'text/event-stream',
      'x-vrijhaven': '1',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    credentials: 'same-origin',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal,
  });

// Between 0 and 1.
const spread = (): number => (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 256;

/** Hands on each whole line of a stream of bytes. */
const lines = (onLine: (line: string) => void): ((bytes: Uint8Array) => void) => {
  const decoder = new TextDecoder();
  let rest = '';
  return (bytes) => {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new Error('a line without end');
    parts.forEach(onLine);
  };
};

/** Follows one line to its end; `onLife` hears every sign of it, `onWord` what it says. */
const follow = async (
  options: LiveOptions,
  controller: AbortController,
  { onLife, onWord }: { readonly onLife: () => void; readonly onWord: (word: string) => void },
): Promise<void> => {
  let watch: ReturnType<typeof setTimeout> | undefined;
  const stillThere = (): void => {
    clearTimeout(watch);
    watch = setTimeout(() => controller.abort(), options.silence ?? SILENCE);
  };
  stillThere();
  try {
    const response = await ask(options, controller.signal);
    if (response.status !== 200 || response.headers.get('content-type') !== 'text/event-stream') return;
    const reader = response.body?.getReader();
    const read = lines((line) => {
      if (line.startsWith('data: ')) line.slice('data: '.length).split(' ').forEach(onWord);
    });
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      stillThere();
      onLife();
      read(piece.value);
    }
  } finally {
    clearTimeout(watch);
    controller.abort();
  }
};

/** The live line of one session; it stands while somebody subscribes, and comes again when it breaks. */
export const createLive = (options: LiveOptions): Live => {
  const callbacks = new Map<LiveTopic, Set<() => void>>();
  let line: AbortController | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  let pause = FIRST_PAUSE;

  const tell = (topics: Iterable<LiveTopic>): void => {
    // A copy: whoever is called may stop listening.
    for (const topic of topics) for (const callback of [...(callbacks.get(topic) ?? [])]) callback();
  };
  const tellAll = (): void => tell([...callbacks.keys()]);
  const stopPolling = (): void => {
    clearInterval(polling);
    polling = undefined;
  };

  const connect = async (): Promise<void> => {
    const mine = new AbortController();
    line = mine;
    let isUp = false;
    const onLife = (): void => {
      if (isUp || mine !== line) return;
      isUp = true;
      pause = FIRST_PAUSE;
      stopPolling();
      // What happened while nobody listened is looked at now.
      tellAll();
    };
    const onWord = (word: string): void => {
      if (mine !== line) return;
      if (word === '*') tellAll();
      else if (isLiveTopic(word)) tell([word]);
    };
    await follow(options, mine, { onLife, onWord }).catch(() => undefined);
    if (mine !== line) return;
    polling ??= setInterval(tellAll, options.poll ?? POLL);
    // Apart from each other: a server that comes back is not met by everybody at once.
    retry = setTimeout(() => void connect(), pause * (0.5 + spread()));
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  };
  const rest = (): void => {
    const last = line;
    line = undefined;
    clearTimeout(retry);
    stopPolling();
    last?.abort();
  };

  return {
    subscribe: (topic, callback) => {
      const mine = () => callback();
      const heard = callbacks.get(topic) ?? new Set();
      callbacks.set(topic, heard.add(mine));
      if (line === undefined) void connect();
      return () => {
        heard.delete(mine);
        if (heard.size === 0 && callbacks.get(topic) === heard) callbacks.delete(topic);
        if (callbacks.size === 0) rest();
      };
    },
    close: () => {
      callbacks.clear();
      rest();
    },
  };
};
