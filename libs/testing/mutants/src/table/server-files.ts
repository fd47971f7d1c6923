import type { Attack, Scenario } from '../attack';
import { elsewhere, within } from '../scenarios';

const applications = within('libs/applications/api/src');

const attachments = (test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere('libs/applications/api/src/attachment/attachment.spec.ts', test, ...mutants);
const layers = (test: string, ...mutants: Scenario['mutants']): Scenario =>
  elsewhere('libs/programmes/shelter-city/api/src/disclosure/layers.spec.ts', test, ...mutants);

/** The same for what is stored sealed: it is not seen inside, so its place and form are all that can be kept. */
export const SERVER_FILES: readonly Attack[] = [
  {
    id: 'strange-chunk',
    attack: 'Somebody reads, fills or takes over the file of another, or fills the store',
    property: 'Chunks go where their uploader announced them, in their form, once; a receipt may fill little',
    scenarios: [
      attachments(
        'keep the first of two chunks in one place, whoever comes second',
        applications(
          'attachment/attachment-bytes.ts',
          "if (await noteChunk(tx, attachment, { index, hash })) return 'stored';",
          "await noteChunk(tx, attachment, { index, hash });\n    if (index >= 0) return 'stored';",
        ),
      ),
      attachments(
        'take nothing of another form, in another place, or after the end',
        applications(
          'attachment/attachment-bytes.ts',
          'return chunk?.index === index && chunk.final === final;',
          'return chunk?.index === index;',
        ),
        applications('attachment/attachment-bytes.ts', 'index >= attachment.chunks || ', ''),
      ),
      attachments(
        'belong to who began them, and another who draws the same id gets nothing',
        applications(
          'attachment/begin-attachment.ts',
          "if (await isTaken(() => insertAttachment(tx, row))) return new InvalidInput(['input.id']);",
          'await isTaken(() => insertAttachment(tx, row));',
        ),
      ),
      attachments(
        'of the office go to the thread, and the defender reads them',
        applications('attachment/begin-attachment.ts', 'return writes ? {', 'return writes || compartment ? {'),
      ),
      attachments(
        'fit into what a receipt may fill before anything is sent',
        applications('attachment/begin-attachment.ts', ' || used.bytes + bytes > quota.bytes', ''),
      ),
      attachments(
        'refuse a wrong ',
        applications('attachment/begin-attachment.ts', "...(fits ? [] : ['input.lastSize']),", ''),
      ),
    ],
  },
  {
    id: 'lost-layer',
    attack: 'Two put layers on one revision, or one is put on what no longer stands',
    property: 'A layer takes the place of what its sender saw, or of nothing; form, recipients and signatures hold',
    scenarios: [
      layers(
        'change nothing when they are sent twice, or were put on what no longer stands',
        applications(
          'layer/relayer-documents.ts',
          "if (!isUnchanged(offered, standing, live)) return 'superseded';",
          '',
        ),
        applications('layer/accept-layer.ts', ' && named(offered.replaces) === named(live)', ''),
      ),
      layers(
        'lose nothing when many put them at once: one wins each, and its grants are those that stand',
        applications('layer/layer.store.ts', ' for update of d`', '`'),
      ),
      layers(
        'are refused with another form, size, recipient, generation, signature, or from who does not read it',
        applications('layer/accept-layer.ts', ' || offered.envelope.length !== expected', ''),
        applications('layer/accept-layer.ts', 'if (isRefusal(accepted)) return accepted;', ''),
        applications('layer/accept-layer.ts', '!fits || !names.every((name) => allowed.has(name))', '!fits'),
      ),
    ],
  },
];
