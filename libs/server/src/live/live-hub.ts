import { actorOf, heardTables } from '@vrijhaven/access';
import { listen, transaction } from '@vrijhaven/database';
import type { Listening } from '@vrijhaven/database';
import type { LiveTopic } from '@vrijhaven/domain';
import type { DataSource } from 'typeorm';
import { ChangeBasket, columnsOf, topicsOf } from './changes';
import type { Changes } from './changes';
import { hasRoom } from './room';

/** One open stream: whose session it is, and how it is spoken to. */
export interface LiveStream {
  readonly token: string;
  readonly kind: 'member' | 'receipt';
  send(topics: readonly LiveTopic[] | '*'): void;
  end(): void;
}

interface Means {
  readonly url: string;
  readonly dataSource: () => DataSource;
  /** Milliseconds between two pings of one stream. */
  readonly beat?: number;
  /** Milliseconds after which a stream hears that it lives, and its session is looked at. */
  readonly pulse?: number;
}

const CHANNEL = 'vrijhaven_live';
/** Streams that are asked about at once; the pool has connections left for requests. */
const ABREAST = 4;

/**
 * Tells each open stream which kinds of things changed that its session may read now. Nothing is kept of whom that
 * was; the session's own time does not go on for it.
 */
export class LiveHub {
  private readonly streams = new Set<LiveStream>();
  private readonly basket = new ChangeBasket();
  private listening: Listening | undefined;
  private beating: NodeJS.Timeout | undefined;
  private pulsing: NodeJS.Timeout | undefined;

  constructor(private readonly means: Means) {}

  hasRoom(stream: Pick<LiveStream, 'kind' | 'token'>): boolean {
    return hasRoom(this.streams, stream);
  }

  /** Takes a stream in; resolves once nothing that is committed from now on will be missed. */
  async open(stream: LiveStream): Promise<void> {
    this.listening ??= listen(this.means.url, CHANNEL, {
      onSaid: (said) => {
        this.basket.add(said);
        this.plan();
      },
      onGap: () => {
        for (const stream of this.streams) stream.send('*');
      },
    });
    this.streams.add(stream);
    this.pulsing ??= setInterval(() => void this.tell(new Map()), this.means.pulse ?? 15_000).unref();
    await this.listening.ready;
  }

  close(stream: LiveStream): void {
    this.streams.delete(stream);
  }

  async stop(): Promise<void> {
    clearTimeout(this.beating);
    clearInterval(this.pulsing);
    for (const stream of this.streams) stream.end();
    this.streams.clear();
    await this.listening?.stop();
  }

  // [Note: pings keep time] everything of one beat goes out at its end, as one: neither order nor number shows.
  private plan(): void {
    if (this.beating !== undefined || this.basket.isEmpty) return;
    this.beating = setTimeout(() => {
      void this.tell(this.basket.take()).finally(() => {
        this.beating = undefined;
        this.plan();
      });
    }, this.means.beat ?? 1_000).unref();
  }

  private async tell(changes: Changes): Promise<void> {
    const waiting = [...this.streams];
    const one = async (): Promise<void> => {
      for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop())
        await this.tellOne(stream, changes);
    };
    await Promise.all(Array.from({ length: ABREAST }, one));
  }

  private async tellOne(stream: LiveStream, changes: Changes): Promise<void> {
    const heard = await transaction(this.means.dataSource(), stream.token, async (tx) => {
      const { kind } = await actorOf(tx);
      if (kind === 'anonymous' || kind === 'enrolling') return undefined;
      if (changes.size === 0) return [];
      const rows = await tx.query<{ heard: string }[]>(heardTables([...changes.keys()]), columnsOf(changes));
      return rows.map((row) => row.heard);
    }).catch(() => undefined);
    if (!this.streams.has(stream)) return;
    if (heard === undefined) {
      // The session is over, or nobody can tell: whoever is still there comes again and looks at everything.
      this.close(stream);
      stream.end();
    } else if (changes.size === 0 || heard.length > 0) stream.send(topicsOf(heard));
  }
}
