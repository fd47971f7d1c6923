import type { Caseload, DataKeyCache, Dossier, Logs, LogView } from '@vrijhaven/applications/client';
import { sealPost } from '@vrijhaven/applications/client';
import type { DocumentInput, ScreenApplicationMutation } from '@vrijhaven/contracts';
import { Application, ScreenApplication } from '@vrijhaven/contracts';
import type { Compartment } from '@vrijhaven/domain';
import { COMPARTMENTS, unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Screening } from '@vrijhaven/selection/model';
import { obstacleTo, readScreening, screeningContent } from '@vrijhaven/selection/model';
import type { PastScreening, ScreeningView, Screenings, ScreenOutcome, ScreenRequest } from './screenings';
import { loadSince } from './since-asked';

interface Means {
  readonly session: MemberSession;
  readonly cache: DataKeyCache;
  readonly caseload: Pick<Caseload, 'open'>;
  readonly logs: Logs;
}

const pastIn = ({ entries }: LogView): readonly PastScreening[] =>
  entries.flatMap((entry) => {
    const screening = entry.status === 'open' ? readScreening(entry.content) : undefined;
    return entry.status === 'open' && screening ? [{ ...entry, screening }] : [];
  });

/** Whether the conversation shows a message that asks just this. */
const isAskShown = ({ thread }: Dossier, { asked }: Screening): boolean =>
  thread.messages.some(
    (message) => message.status === 'open' && message.asks && JSON.stringify(message.asks) === JSON.stringify(asked),
  );

/** Which revision of each part is open on the screen. */
const seenIn = ({ compartments }: Dossier): Screening['seen'] =>
  Object.fromEntries(
    COMPARTMENTS.flatMap((each: Compartment) => {
      const view = each in compartments ? compartments[each as keyof typeof compartments] : undefined;
      return view?.status === 'open' ? [[each, view.revision]] : [];
    }),
  );

const outcomeOf = (result: ScreenApplicationMutation['screenApplication']): ScreenOutcome => {
  switch (result.__typename) {
    case 'ApplicationScreened':
      return { kind: 'done' };
    case 'StateMismatch':
      return { kind: 'Moved' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
    case 'RevisionConflict':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

const viewOf = async ({ session, cache, logs }: Means, dossier: Dossier): Promise<ScreeningView> => {
  const log = await logs.read(dossier.id, 'notes');
  const past = log ? pastIn(log) : [];
  const last = past.at(-1)?.screening;
  const asked = past.findLast(({ screening }) => screening.outcome === 'incomplete')?.screening;
  return {
    chained: log?.chained ?? false,
    unreadable: log?.entries.filter(({ status }) => status !== 'open').length ?? 0,
    past,
    askMissing: last?.outcome === 'incomplete' && dossier.thread.readable && !isAskShown(dossier, last),
    seen: seenIn(dossier),
    since: asked ? await loadSince(session, cache, dossier, asked) : null,
  };
};

/** Screening on hard conditions; see {@link Screenings}. */
export const createScreenings = (
  session: MemberSession,
  cache: DataKeyCache,
  caseload: Pick<Caseload, 'open'>,
  logs: Logs,
): Screenings => {
  const means: Means = { session, cache, caseload, logs };
  const { transport } = session.inside;
  // After a lost answer the same question goes out with the same entry, under the same key.
  let question: { readonly key: string; readonly sealed: DocumentInput | undefined } | undefined;

  const sealAsk = async (key: string, { application: id, ask }: ScreenRequest): Promise<DocumentInput | undefined> => {
    if (question?.key === key) return question.sealed;
    const { application } = await transport.run(Application, { id });
    if (application?.id !== id) return undefined;
    const post = { text: ask?.text.trim() ?? '', asks: ask?.questions ?? [] };
    question = { key, sealed: await sealPost(session, cache, application, post) };
    return question.sealed;
  };

  const screen = async (request: ScreenRequest): Promise<ScreenOutcome> => {
    const { application, version, outcome, rows, ask, seen } = request;
    const asks = outcome === 'incomplete' && ask ? ask : undefined;
    const isAsked = asks !== undefined && (asks.questions.length > 0 || asks.text.trim() !== '');
    if (obstacleTo(outcome, rows, isAsked)) return { kind: 'NotFollowing' };
    const verdicts = rows.map(({ condition, verdict, note }) => ({ condition, verdict, note: note.trim() }));
    const content = screeningContent({ outcome, verdicts, asked: asks?.questions ?? [], seen });
    const done = await logs.carry<ScreenOutcome>(
      application,
      [{ compartment: 'notes', content }],
      async ([entry], idempotencyKey) => {
        if (!entry) return { kind: 'NotFound' };
        const message = asks ? await sealAsk(idempotencyKey, request) : null;
        if (message === undefined) return { kind: 'NotSigned' };
        const variables = { application, version, to: outcome, entry, message, idempotencyKey };
        return outcomeOf((await transport.run(ScreenApplication, variables)).screenApplication);
      },
    );
    question = undefined;
    return done;
  };

  return {
    load: async (application) => {
      const dossier = await caseload.open(application);
      return dossier && { dossier, view: await viewOf(means, dossier) };
    },
    screen,
    close: () => {
      question = undefined;
    },
  };
};
