import { IN_PROJECT, shelf } from './report/stored';

// `npm run bench page`: makes the page again from what is kept of every bench, and measures nothing.
shelf(IN_PROJECT).writePage();
