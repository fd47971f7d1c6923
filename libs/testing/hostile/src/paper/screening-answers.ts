import { ReturnWithAnswers, Revision, ScreenApplication } from '@vrijhaven/contracts';
import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { keep, mine, moved, post } from './application-answers';
import type { PaperState } from './state';
import { on } from './state';

/** Screening, what is asked again, and the way back, as a server keeps them that checks nothing but numbers. */
export const screeningAnswers = (state: PaperState, p: SealPrimitives) => {
  const past = new Map<string, readonly DocumentPartsFragment[]>();
  return [
    on(ScreenApplication, ({ application: id, version, to, entry, message }, { member = '' }) => {
      const application = state.applications.get(id);
      if (!application) return { screenApplication: { __typename: 'NotFound' as const } };
      if (application.version !== version) {
        const { state: actual, version: actualVersion } = application;
        return { screenApplication: { __typename: 'StateMismatch' as const, actual, actualVersion } };
      }
      application.documents = [...application.documents, keep(p, member, entry)];
      if (message) post(p, application, member, message);
      moved(application, to);
      return { screenApplication: { __typename: 'ApplicationScreened' as const } };
    }),
    on(ReturnWithAnswers, ({ documents, manifest }, caller) => {
      const application = mine(state, caller);
      const isNew = (each: { readonly compartment: string }): boolean =>
        documents.some(({ compartment }) => compartment === each.compartment);
      past.set(application.id, [...(past.get(application.id) ?? []), ...application.documents.filter(isNew)]);
      application.documents = [
        ...application.documents.filter((each) => !isNew(each)),
        ...documents.map((document) => keep(p, application.id, document)),
      ];
      application.manifest = manifest;
      moved(application, 'submitted');
      return { returnWithAnswers: { __typename: 'Application' as const } };
    }),
    on(Revision, ({ application: id, compartment, revision }) => {
      const kept = [...(past.get(id) ?? []), ...(state.applications.get(id)?.documents ?? [])];
      const found = kept.find((each) => each.compartment === compartment && each.revision === revision);
      return { revision: found ?? null };
    }),
  ];
};
