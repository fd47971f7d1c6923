// Prints the tables of the code into the documentation, between `<!-- table: name -->` and `<!-- end -->`.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { root } from '../shell/run.mjs';

const sources = `
  export { COMPARTMENTS, NEED_TO_KNOW, ROLES } from '@vrijhaven/domain';
  export { applicationLifecycle } from '@vrijhaven/applications/model';
  export { proposalLifecycle, residencyLifecycle } from '@vrijhaven/shelter-city/model';
`;

async function loadTables() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tables-'));
  const outfile = path.join(folder, 'tables.mjs');
  try {
    await build({
      stdin: { contents: sources, resolveDir: root, loader: 'ts' },
      tsconfig: path.join(root, 'tsconfig.base.json'),
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

/** The text with every marked table replaced by the present one, formatted as the whole tree is. */
export async function printTables(text, file) {
  const code = await loadTables();
  const printed = {
    'need to know': matrix(code),
    application: lifecycle(code.applicationLifecycle),
    proposal: lifecycle(code.proposalLifecycle),
    residency: lifecycle(code.residencyLifecycle),
  };
  const filled = text.replace(/(<!-- table: (.+?) -->)[\s\S]*?(<!-- end -->)/g, (_all, start, name, end) => {
    if (!(name in printed)) throw new Error(`${file} asks for a table "${name}" that is not known`);
    return `${start}\n\n${printed[name]}\n\n${end}`;
  });
  return format(filled, { ...(await resolveConfig(file)), parser: 'markdown' });
}
