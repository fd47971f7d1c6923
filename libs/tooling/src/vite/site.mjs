import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressed, eager, following, measure } from './budgets.mjs';
import { pageFaults, withIntegrity } from './html-rules.mjs';

const digest = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const shown = ({ unit, used, allowed }) =>
  `${unit === 'KB' ? used.toFixed(1) : String(used)} of ${String(allowed)} ${unit}`.trim();

function table(rows) {
  for (const row of rows) {
    console.log(`  ${row.used > row.allowed ? '✗' : '✓'} ${row.what.padEnd(36)} ${shown(row)}`);
  }
}

// A page cannot know the names of parts that are made after it.
const SOON = /(<meta name="vrijhaven-soon" content=")[^"]*(")/;
function named(html, base, files) {
  if (!SOON.test(html)) throw new Error('The page has no <meta name="vrijhaven-soon"> for what follows it');
  return html.replace(SOON, `$1${files.map((file) => base + file).join(' ')}$2`);
}

/**
 * Vite plugin for both sites: integrity attributes, no inline code, no third party, and size budgets that fail the
 * build. Budgets are described in budgets.mjs; `lazy` names modules that may not come with the first load, `soon` those
 * whose files the page is told of, so that it can fetch them while somebody reads.
 */
export function site({ budgets, lazy = [], soon = [] }) {
  let base = '/';
  return {
    name: 'vrijhaven-site',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }, bundle) {
        const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        const names = files.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
        const contents = new Map(
          names.map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(dir, name))]),
        );
        const digestOf = (address) => {
          const bytes = contents.get(
            address
              .replace(/^\.\//, '')
              .replace(new RegExp(`^${base}`), '')
              .replace(/^\//, ''),
          );
          return bytes && digest(bytes);
        };
        for (const [name, bytes] of contents) {
          if (!name.endsWith('.html')) continue;
          const page = bytes.toString('utf8');
          const told = soon.length === 0 ? page : named(page, base, following(bundle, name, soon));
          const html = withIntegrity(told, digestOf);
          const faults = pageFaults(html);
          if (faults.length > 0) throw new Error(`${name}:\n  ${faults.join('\n  ')}`);
          writeFileSync(path.join(dir, name), html);
          contents.set(name, Buffer.from(html));
        }
        const early = eager(bundle, budgets.first.page ?? 'index.html', lazy);
        if (early.length > 0) throw new Error(`Comes with the first load, but must be lazy:\n  ${early.join('\n  ')}`);
        const sizes = new Map([...contents].map(([name, bytes]) => [name, compressed(bytes)]));
        const rows = measure(bundle, sizes, budgets);
        table(rows);
        const over = rows.filter(({ used, allowed }) => used > allowed);
        if (over.length > 0) {
          throw new Error(`A size budget is passed: ${over.map((row) => `${row.what} ${shown(row)}`).join('; ')}`);
        }
      },
    },
  };
}
