export { bundleForBrowser } from './bundle-for-browser';
export { findChromium } from './find-chromium';
export { openBrowser } from './open-browser';
