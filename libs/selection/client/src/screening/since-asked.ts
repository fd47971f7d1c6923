import type { Dossier } from '@vrijhaven/applications/client';
import { catchUp, certifiedBundle, openPart, readContent, staffReader, viewOf } from '@vrijhaven/applications/client';
import type { DataKeyCache } from '@vrijhaven/applications/client';
import { askedAgain, changedAnswers, formOf } from '@vrijhaven/applications/model';
import type { Answers, ChangedAnswer } from '@vrijhaven/applications/model';
import { Application, Revision } from '@vrijhaven/contracts';
import { FORM_COMPARTMENTS } from '@vrijhaven/domain';
import type { FormCompartment } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Screening } from '@vrijhaven/selection/model';
import type { SinceAsked } from './screenings';

/** A compartment with one newest revision that a dossier shows; the summary only repeats. */
type Part = Exclude<FormCompartment, 'summary'>;

const isPart = (compartment: FormCompartment): compartment is Part => compartment !== 'summary';

/** The answers of a part as they were; undefined when they cannot be had or do not stand. */
const answersAt = async (
  session: MemberSession,
  cache: DataKeyCache,
  record: string,
  { part, revision }: { readonly part: Part; readonly revision: number },
): Promise<Answers | undefined> => {
  const { inside } = session;
  const { transport, p, pin } = inside;
  const [{ revision: found }, { application }] = await Promise.all([
    transport.run(Revision, { application: record, compartment: part, revision }),
    transport.run(Application, { id: record }),
  ]);
  const bundle = application && certifiedBundle({ p, organisation: pin.organisation, record }, application.keys);
  if (!found || !bundle || found.compartment !== part || found.revision !== revision) return undefined;
  await catchUp(inside, [found]);
  const view = viewOf(openPart(staffReader({ inside, record, bundle, cache }), found), found, readContent);
  return view.status === 'open' ? view.content.answers : undefined;
};

/** Holds what the screener had open against what stands there now. (protocol.md step 33) */
export const loadSince = async (
  session: MemberSession,
  cache: DataKeyCache,
  dossier: Dossier,
  { asked, seen }: Pick<Screening, 'asked' | 'seen'>,
): Promise<SinceAsked> => {
  const form = formOf(dossier.call.form);
  const changed: ChangedAnswer[] = [];
  const lost = new Set<Part>();
  for (const part of FORM_COMPARTMENTS.filter(isPart)) {
    const [view, revision] = [dossier.compartments[part], seen[part]];
    if (view.status !== 'open' || revision === undefined || revision >= view.revision) continue;
    const before = await answersAt(session, cache, dossier.id, { part, revision });
    if (before) changed.push(...changedAnswers(before, view.content.answers, form));
    else lost.add(part);
  }
  const again = askedAgain(form, asked);
  const keysIn = (test: (part: Part) => boolean): readonly string[] =>
    again.filter(({ compartment }) => isPart(compartment) && test(compartment)).map(({ key }) => key);
  const opens = (part: Part): boolean => dossier.compartments[part].status === 'open' && seen[part] !== undefined;
  const moved = changed.map(({ question }) => question.key);
  return {
    changed,
    unchanged: keysIn((part) => opens(part) && !lost.has(part)).filter((key) => !moved.includes(key)),
    closed: keysIn((part) => !opens(part)),
    missing: keysIn((part) => lost.has(part)),
  };
};
