import { deliver } from './deliver';
import { webChapter } from './report/web-chapter';
import { readWebOptions } from './web/options';
import { runWeb } from './web/run-web';

// `npm run bench web`: what people wait for, in a real browser.
await deliver(webChapter, () => {
  const options = readWebOptions(process.argv.slice(2));
  return { ...options, measure: runWeb(options) };
});
