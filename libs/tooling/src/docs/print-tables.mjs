// Prints the tables of the code into the documentation, between `<!-- table: name -->` and `<!-- end -->`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../shell/run.mjs';
import { loadTypescript } from '../shell/load-typescript.mjs';

const sources = `
  export { COMPARTMENTS, NEED_TO_KNOW, ROLES } from '@vrijhaven/domain';
  export { applicationLifecycle, callLifecycle } from '@vrijhaven/applications/model';
  export { actionLifecycle, checkInLifecycle, needLifecycle, pairingLifecycle } from '@vrijhaven/connect2protect/model';
  export { proposalLifecycle, residencyLifecycle } from '@vrijhaven/shelter-city/model';
  export { editionLifecycle, enrolmentLifecycle } from '@vrijhaven/training/model';
  export { LABELS } from './libs/crypto/envelope/src/labels';
  export { OPEN_MARKER, SECRET_LABELS } from './libs/crypto/open/src/derive-secret';
  export { ATTACKS } from './libs/testing/mutants/src/index';
`;

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const matrix = ({ COMPARTMENTS, NEED_TO_KNOW, ROLES }) =>
  table(
    ['', ...COMPARTMENTS],
    ROLES.map((role) => [role, ...COMPARTMENTS.map((name) => NEED_TO_KNOW[role][name]?.[0] ?? '·')]),
  );

const lifecycle = (states) =>
  table(
    ['From', 'To (who)'],
    Object.entries(states).map(([from, moves]) => [
      from,
      Object.entries(moves)
        .map(([to, who]) => `${to} (${who.join(', ')})`)
        .join(' · ') || 'final',
    ]),
  );

/** The steps of the protocol in which a label stands; a label that stands in none has no definition. */
const stepsOf = (label) => {
  const steps = readFileSync(path.join(root, 'docs/protocol.md'), 'utf8').split(/^## /m);
  const named = steps.filter((step) => step.includes(`"${label}"`) || step.includes(`\`${label}\``));
  return (
    named
      .map((step) => /^Step (\d+)/.exec(step)?.[1] ?? '')
      .filter(Boolean)
      .join(', ') || '**none**'
  );
};

const labels = ({ LABELS, OPEN_MARKER, SECRET_LABELS }) => {
  const rows = (list, kind) => list.map((label) => [`\`${label}\``, kind, stepsOf(label)]);
  return table(
    ['Label', 'For', 'Step'],
    [
      ...rows(Object.values(LABELS), 'contexts, messages, public hashes'),
      ...rows([OPEN_MARKER, ...Object.values(SECRET_LABELS)], 'secrets'),
    ],
  );
};

const short = (file) => path.basename(file).replace(/\.(spec|suite)?\.?tsx?$/, '');

const scenario = ({ source, test, mutants }) =>
  `- [${short(source)}](../${source}) “${test.trim()}” — ${[...new Set(mutants.map(({ file }) => `\`${path.basename(file)}\``))].join(', ')}`;

const attacks = (list) =>
  list
    .map(
      ({ id, attack, property, scenarios }) =>
        `### ${attack}\n\n${property}. (\`${id}\`)\n\n${scenarios.map(scenario).join('\n')}`,
    )
    .join('\n\n');

/** The text with every marked table replaced by the present one, formatted as the whole tree is. */
export async function printTables(text, file) {
  const code = await loadTypescript(sources);
  const printed = {
    'need to know': matrix(code),
    call: lifecycle(code.callLifecycle),
    application: lifecycle(code.applicationLifecycle),
    proposal: lifecycle(code.proposalLifecycle),
    residency: lifecycle(code.residencyLifecycle),
    edition: lifecycle(code.editionLifecycle),
    enrolment: lifecycle(code.enrolmentLifecycle),
    need: lifecycle(code.needLifecycle),
    pairing: lifecycle(code.pairingLifecycle),
    'check-in': lifecycle(code.checkInLifecycle),
    'pair action': lifecycle(code.actionLifecycle),
    attacks: attacks(code.ATTACKS),
    labels: labels(code),
  };
  const filled = text.replace(/(<!-- table: (.+?) -->)[\s\S]*?(<!-- end -->)/g, (_all, start, name, end) => {
    if (!(name in printed)) throw new Error(`${file} asks for a table "${name}" that is not known`);
    return `${start}\n\n${printed[name]}\n\n${end}`;
  });
  return format(filled, { ...(await resolveConfig(file)), parser: 'markdown' });
}
