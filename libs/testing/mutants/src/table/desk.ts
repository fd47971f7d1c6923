import type { Attack, Scenario } from '../attack';
import { hostile, within } from '../scenarios';

const open = within('libs/crypto/open/src');
const client = within('libs/client/src');
const organisation = within('libs/organisation/client/src');
const applications = within('libs/applications/client/src');

const applicant = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('applicant', test, ...mutants);
const files = (test: string, ...mutants: Scenario['mutants']): Scenario => hostile('attachments', test, ...mutants);

/** What goes over the wire, how often, and to whom. */
export const DESK: readonly Attack[] = [
  {
    id: 'lost-answer',
    attack: 'The server swallows an answer, and waits for a second text under the same name',
    property: 'What may have arrived goes out again as the same bytes under the same key, or not at all',
    scenarios: [
      applicant(
        'takes a save whose answer was lost for what it was',
        applications(
          'applicant/drafts.ts',
          "case 'DraftConflict': {",
          "case 'DraftConflict': {\n      if (answer) return { outcome: { kind: 'DraftConflict' }, revision: revision - 1 };",
        ),
      ),
      applicant(
        'sends the same bytes under the same key when the answer was lost, and others for another input',
        client(
          'idempotency-key.ts',
          'pending?.sameAs === sameAs ? pending :',
          'pending?.sameAs === sameAs && !sameAs ? pending :',
        ),
      ),
      applicant(
        'does not send a message twice when its answer was lost',
        applications(
          'applicant/create-applicant.ts',
          'if (mine.message?.sameAs !== sameAs) {',
          'delete mine.message;\n        if (sameAs) {',
        ),
      ),
      applicant(
        'seals anew only what was corrected, and the summary follows',
        applications('applicant/revise.ts', 'changed.includes(part) || idsOf', 'part.length > 0 || idsOf'),
      ),
      hostile(
        'caseload',
        'sends a message whose answer was lost as the same bytes again',
        applications(
          'caseload/create-caseload.ts',
          'if (pending?.sameAs !== sameAs) {',
          'pending = undefined;\n    if (sameAs) {',
        ),
      ),
      hostile(
        'seen-is-signed',
        'is saved when two saves cross, and when the answer to an older one was lost',
        applications('applicant/draft-keeper.ts', 'standing + 1, before)', 'standing + 1, [])'),
        applications('applicant/draft-keeper.ts', 'queue.then(() => saveNow(me, content))', 'saveNow(me, content)'),
      ),
    ],
  },
  {
    id: 'seen-text',
    attack: 'The server reads along: what was written, names of files, keys, comparisons',
    property: 'Everything leaves the device sealed; screens are handed no key; stores hold public facts',
    scenarios: [
      applicant(
        'seals seven compartments into less than 64 KB',
        applications('applicant/submit.ts', 'idempotencyKey: act.key }', 'idempotencyKey: JSON.stringify(request) }'),
      ),
      files(
        'keep key, name and bytes from the server: it meets none of them in any form',
        applications('attachment/upload.ts', 'record: options.record ?? null,', 'record: options.record ?? name,'),
      ),
      files(
        'show the page of a member neither key nor root',
        applications(
          'attachment/attachment-entry.ts',
          '({ id, name, type, size }: AttachmentEntry): AttachmentNote => ({ id, name, type, size });',
          '(entry: AttachmentEntry): AttachmentNote => entry;',
        ),
      ),
      hostile(
        'safety-numbers',
        'keep public facts only',
        organisation(
          'safety/doubts.ts',
          'number: numberWith(colleague), answer }',
          'number: numberWith(colleague), answer, organisation }',
        ),
      ),
    ],
  },
  {
    id: 'beyond-need',
    attack: 'The server shows everything to everybody and every role that it likes',
    property: 'Roles come from the chain; what a role does not need is neither opened nor granted',
    scenarios: [
      hostile(
        'caseload',
        'opens for each role exactly its need to know, even when the server shows everything to everybody',
        applications(
          'caseload/open-dossier.ts',
          "if (!session.reads(compartment)) return { status: 'notForYourRole' };",
          '',
        ),
      ),
      hostile(
        'caseload',
        'lists summaries page by page, with progress, and none for who may not see them',
        applications('caseload/load-summaries.ts', "if (!page.isReader) return { status: 'notForYourRole' };", ''),
      ),
      files(
        'reach nobody without their compartment: no key, and no name',
        applications(
          'attachment/attachment-shelf.ts',
          'find: (record, id) => entries.get(slot(record, id)),',
          'find: (_record, id) => [...entries].find(([at]) => at.endsWith(id))?.[1] ?? ({ id, size: 100 } as AttachmentEntry),',
        ),
      ),
      files(
        'of another record, or another file of the same size, served under this one’s id',
        applications('attachment/attachment-shelf.ts', '`${record}/${id}`', '`${id}${record.slice(0, 0)}`'),
      ),
      files(
        'that were shortened together with their list: the sealed size and root tell',
        applications(
          'attachment/download.ts',
          'const count = chunkCount(address);',
          'const count = attachment.chunks;',
        ),
      ),
      files(
        'stay with their part when its answers are corrected, and in the thread with their message',
        applications('applicant/revise.ts', '      after.attachments[compartment],\n', ''),
      ),
      files(
        'are added to an application that was sent, and taken out of it, by sealing that part anew',
        applications('applicant/revise.ts', ' || idsOf(before, part) !== idsOf(after, part)', ''),
      ),
      hostile(
        'role-changes',
        'that a server shows and the chain does not have give nobody a page, a key or a preview',
        organisation(
          'session/create-session.ts',
          'assignments: assignmentsOf(requireMember(chain.directory, member).roles),',
          'assignments: assignmentsOf(parts.me.roles),',
        ),
      ),
      hostile(
        'unlock-desk',
        'opens with the passphrase, however it is spelled, and says who one is by the chain',
        open('member/passphrase.ts', ".toLowerCase().trim().replace(/\\s+/gu, ' ')", ''),
      ),
      hostile(
        'unlock-desk',
        'gives one answer to a wrong passphrase and to an unknown name',
        organisation(
          'session/unlock-desk.ts',
          "root.wipe();\n        return { kind: 'LoginRefused' };",
          "throw new Error('refused');",
        ),
      ),
      hostile(
        'unlock-desk',
        'says so when there is no organisation',
        organisation('session/unlock-desk.ts', 'if (!organisation) throw', 'if (!chain) throw'),
      ),
    ],
  },
];
