/** A table as prettier leaves it: every column as wide as its widest cell. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
};

/** A number with as many digits as it is worth; a dash where nothing was measured. */
export const figure = (value: number | undefined): string => {
  if (value === undefined) return '–';
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

/** A heading of so many signs, and what stands below it. */
export const section = (signs: number, title: string, ...paragraphs: readonly string[]): string =>
  [`${'#'.repeat(signs)} ${title}`, ...paragraphs].join('\n\n');
