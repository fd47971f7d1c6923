/** What was stamped into the page when the site was laid out. */
export interface SitePin {
  readonly organisation: string;
  readonly rootKey: string;
  readonly demo: boolean;
  readonly exitTarget: string;
}

/** Reads one `<meta>`; a placeholder that nobody stamped counts as absent. */
const readMeta = (page: ParentNode, name: string): string => {
  const content = page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return content.startsWith('__') ? '' : content;
};

export const readPin = (page: ParentNode, defaultExit: string): SitePin => ({
  organisation: readMeta(page, 'vrijhaven-organisation'),
  rootKey: readMeta(page, 'vrijhaven-root'),
  demo: readMeta(page, 'vrijhaven-demo') === 'yes',
  exitTarget: readMeta(page, 'vrijhaven-exit') || defaultExit,
});
