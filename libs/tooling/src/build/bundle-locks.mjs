// Lock 3: what was built is searched, whatever the sources say.

/** @typedef {{ api: string, clients: Record<string, string>, cli?: string }} Bundles the texts of all files of each */

const engines = /libsodium|@noble\/post-quantum|XWing|crypto_kem/;

/**
 * One sentence for each lock that does not hold.
 * @param {Bundles} bundles
 * @param {{ marker: string, standsIn: string[] }} open
 * @returns {string[]}
 */
export function bundleFaults(bundles, { marker, standsIn }) {
  const faults = [];
  const outside = standsIn.filter((file) => !file.startsWith('libs/crypto/open/'));
  if (outside.length > 0) faults.push(`the marker of crypto/open also stands in ${outside.join(', ')}`);
  if (bundles.api.includes(marker)) faults.push('the API bundle contains crypto/open');
  const engine = engines.exec(bundles.api)?.[0];
  if (engine !== undefined) faults.push(`the API bundle names ${engine}: a server never seals or opens`);
  for (const [name, text] of Object.entries(bundles.clients)) {
    // If it is not found here either, then the search above could not have found it.
    if (!text.includes(marker)) faults.push(`${name} lacks the marker of crypto/open, so the search proves nothing`);
    if (/(query|mutation) [A-Z]\w*\s*[({]/.test(text)) faults.push(`${name} ships the text of an operation`);
    if (text.includes('sourceMappingURL=')) faults.push(`${name} ships a source map`);
  }
  return faults;
}
