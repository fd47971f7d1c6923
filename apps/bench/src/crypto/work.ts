import { createCaseload, type Caseload } from '@vrijhaven/applications/client';
import type { SubmitInput } from '@vrijhaven/contracts';
import { fromText } from '@vrijhaven/crypto/envelope';
import { unlockDesk, type DeskEngine, type MemberSession } from '@vrijhaven/organisation/client';
import { sealOne } from '@vrijhaven/testing/crowd';
import { playTape, type SummaryNode, type Tape } from './tape';

export const TASKS = ['submit', 'unlock', 'first', 'again', 'aead', 'kem', 'verify', 'argon'] as const;
export type Task = (typeof TASKS)[number];

/** Something that does tasks on one tape, so many times as asked. */
export interface Work {
  run(task: Task, times: number): Promise<void>;
  /** Of whole engines: what opening the first summaries shows, as text; everybody must say the same. */
  sample?(): Promise<string>;
  /** Of whole engines: what it would send of an application. */
  seal?(at: number): Promise<SubmitInput>;
}

const TAG_BYTES = 16;
/** Bytes of an envelope that are not its ciphertext. */
const HEAD_BYTES = 64;
const SAMPLE = 25;

const repeat = (times: number, work: (at: number) => void): void => {
  for (let at = 0; at < times; at += 1) work(at);
};

/** Length of each summary's ciphertext, tag included. */
const lengthsOf = ({ nodes }: Tape): number[] =>
  nodes.map((text) => {
    const { summary } = JSON.parse(text) as SummaryNode;
    return fromText(summary?.envelope ?? '').length - HEAD_BYTES;
  });

/** How long the text of a summary is, for peers that open all of one length. */
export const summaryBytes = (tape: Tape): number => {
  const [first = TAG_BYTES] = lengthsOf({ ...tape, nodes: tape.nodes.slice(0, 1) });
  return first - TAG_BYTES;
};

/** The bare cryptography under opening, of as many bytes as the tape has. */
const bareTasks = ({ p, stretch }: DeskEngine, tape: Tape) => {
  const random = (length: number): Uint8Array => p.randomBytes(length);
  const lengths = lengthsOf(tape);
  const [key, nonce, aad, seed] = [random(32), random(24), random(300), random(32)];
  const boxes = new Map(
    [...new Set(lengths)].map((length) => [
      length,
      p.aeadEncrypt({ key, nonce, aad, text: new Uint8Array(length - TAG_BYTES) }),
    ]),
  );
  const { ciphertext } = p.encapsulate(p.kemPublicKey(seed));
  const { publicKey, secretKey } = p.signKeyPair(random(32));
  const signature = p.sign(aad, secretKey);
  return {
    aead: (times: number) =>
      repeat(times, (at) => {
        const text = boxes.get(lengths[at % lengths.length] ?? 0);
        if (!text || p.aeadDecrypt({ key, nonce, aad, text }) === null) throw new Error('the box did not open');
      }),
    kem: (times: number) => repeat(times, () => void p.decapsulate(ciphertext, seed)),
    verify: (times: number) =>
      repeat(times, () => {
        if (!p.verifySignature(signature, aad, publicKey)) throw new Error('the signature did not fit');
      }),
    argon: async (times: number) => {
      const parameters = { passes: 3, memoryKib: 64 * 1024 };
      for (let done = 0; done < times; done += 1) await stretch({ secret: key, salt: random(16), parameters });
    },
  };
};

/** Signs in at the desk that the tape plays, as a person does. */
export const unlockTape = async (engine: DeskEngine, tape: Tape): Promise<MemberSession> => {
  const outcome = await unlockDesk({ transport: playTape(tape), engine, pin: tape.pin, ...tape.login });
  if (outcome.kind !== 'unlocked') throw new Error(`the tape's desk is not unlocked: ${outcome.kind}`);
  return outcome.session;
};

/** The desk's own client at work. What is measured behind the door comes in without waiting for Argon2id. */
export const workOn = (engine: DeskEngine, tape: Tape): Work => {
  const hasten = { p: engine.p, stretch: () => Promise.resolve(fromText(tape.stretched)) };
  const session = (): Promise<MemberSession> => unlockTape(hasten, tape);
  const bare = bareTasks(engine, tape);
  let unlocked: Promise<MemberSession> | undefined;
  let listed: { readonly caseload: Caseload; readonly times: number } | undefined;
  const list = async (times: number): Promise<Caseload> => {
    const open = await (unlocked ??= session());
    return createCaseload({ ...open, inside: { ...open.inside, transport: playTape(tape, times) } });
  };
  const load = async (caseload: Caseload, times: number) => {
    const rows = await caseload.loadSummaries();
    const closed = rows.filter(({ summary }) => summary.status !== 'open').length;
    if (rows.length !== times || closed > 0)
      throw new Error(`${String(closed)} of ${String(rows.length)} did not open`);
    return rows;
  };
  const ground = { pin: tape.pin, call: tape.call, checkpoint: tape.checkpoint };
  return {
    sample: async () => JSON.stringify(await load(await list(SAMPLE), SAMPLE)),
    seal: (at) => sealOne(engine.p, ground, at),
    run: async (task, times) => {
      switch (task) {
        case 'submit':
          for (let at = 0; at < times; at += 1) await sealOne(engine.p, ground, at);
          return;
        case 'unlock':
          for (let done = 0; done < times; done += 1) await unlockTape(engine, tape);
          return;
        case 'first':
          listed?.caseload.close();
          listed = { caseload: await list(times), times };
          await load(listed.caseload, times);
          return;
        case 'again':
          if (listed?.times !== times) throw new Error('something else was opened before');
          await load(listed.caseload, times);
          return;
        default:
          await bare[task](times);
      }
    },
  };
};
