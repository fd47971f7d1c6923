import { catchUp, certifiedBundle, grantToWire, newestOf, openPart, staffReader } from '@vrijhaven/applications/client';
import type { DataKeyCache } from '@vrijhaven/applications/client';
import { Application } from '@vrijhaven/contracts';
import type { ApplicationPartsFragment, DisclosureInput } from '@vrijhaven/contracts';
import { teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Recipient } from '@vrijhaven/crypto/envelope';
import { regrant } from '@vrijhaven/crypto/open';
import { hostTeam } from '@vrijhaven/domain';
import type { Compartment } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';

export const fetchApplication = async (
  { inside }: MemberSession,
  id: string,
): Promise<ApplicationPartsFragment | undefined> => {
  const { application } = await inside.transport.run(Application, { id });
  if (application?.id !== id) return undefined;
  await catchUp(inside, application.documents);
  return application;
};

/**
 * Wraps the keys of the named compartments, newest revision each, for a host city's team. The city's
 * key comes from the replayed chain. Undefined when one of them cannot be opened here: all or nothing.
 */
export const sealDisclosures = async (
  session: MemberSession,
  cache: DataKeyCache,
  application: ApplicationPartsFragment,
  request: { readonly citySlug: string; readonly compartments: readonly Compartment[] },
): Promise<DisclosureInput[] | undefined> => {
  const { inside } = session;
  const { p, pin, member, signer } = inside;
  const bundle = certifiedBundle({ p, organisation: pin.organisation, record: application.id }, application.keys);
  if (!bundle) return undefined;
  const directory = await inside.refresh();
  const reader = staffReader({ inside, record: application.id, bundle, cache });
  const team = hostTeam(request.citySlug);
  const disclosures: DisclosureInput[] = [];
  for (const compartment of request.compartments) {
    const part = newestOf(application.documents, compartment);
    const key = keyToSealTo(directory, team, compartment);
    const opened = part && openPart(reader, part);
    if (!key || !part || opened?.status !== 'open') return undefined;
    const recipient: Recipient = {
      name: teamRecipient(team),
      generation: key.generation,
      publicKey: key.publicKey,
    };
    const sealed = regrant(p, {
      dataKey: opened.dataKey,
      recipient,
      chainHead: directory.head,
      granter: member,
      signer,
    });
    disclosures.push({ compartment, revision: part.revision, grant: grantToWire(sealed) });
  }
  return disclosures;
};
