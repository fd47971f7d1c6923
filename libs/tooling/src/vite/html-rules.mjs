// What a built page may not contain. The content security policy would stop most of it in the browser; the build
// stops it first, and says where.

const tags = (html, name) => [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(([, rest]) => rest);
const attribute = (rest, name) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(rest)?.[1];

/**
 * Sentences, one for each fault; none when the page is clean.
 * @param {string} html
 * @returns {string[]}
 */
export function pageFaults(html) {
  const faults = [];
  const text = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [whole, rest, body] of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (attribute(rest, 'src') === undefined || body.trim() !== '') faults.push(`inline script: ${whole.slice(0, 80)}`);
  }
  if (/<style\b/i.test(text)) faults.push('inline <style>: put it into a style sheet');
  for (const [whole] of text.matchAll(/<[a-z][^>]*\sstyle\s*=[^>]*>/gi)) faults.push(`style attribute: ${whole}`);
  for (const [whole] of text.matchAll(/<[a-z][^>]*\son[a-z]+\s*=[^>]*>/gi)) faults.push(`event attribute: ${whole}`);
  for (const name of ['script', 'link', 'img', 'iframe', 'form', 'source', 'object']) {
    for (const rest of tags(text, name)) {
      const address = ['src', 'href', 'action', 'data'].map((key) => attribute(rest, key)).find(Boolean);
      if (address !== undefined && /^([a-z]+:)?\/\//i.test(address)) faults.push(`third party: ${address}`);
    }
  }
  return faults;
}

const loads = /<(script|link)\b([^>]*?)\s*\/?>/gi;

/**
 * The page with `integrity` on every script, style sheet and preload of our own.
 * @param {string} html
 * @param {(address: string) => string | undefined} digestOf address as written in the page → "sha384-…", or undefined
 *   when the build made no such file
 * @returns {string}
 */
export function withIntegrity(html, digestOf) {
  return html.replace(loads, (whole, name, rest) => {
    const kind = attribute(rest, 'rel') ?? '';
    const wanted = name.toLowerCase() === 'script' || /^(stylesheet|modulepreload|preload)$/i.test(kind);
    const address = attribute(rest, 'src') ?? attribute(rest, 'href');
    if (!wanted || address === undefined || /\bintegrity=/i.test(rest)) return whole;
    const digest = digestOf(address);
    if (digest === undefined) throw new Error(`${address} is loaded by a page, but the build did not make it`);
    const origin = /\bcrossorigin\b/i.test(rest) ? '' : ' crossorigin';
    return `<${name}${rest} integrity="${digest}"${origin}>`;
  });
}
