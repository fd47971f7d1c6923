/** What one box was given, spread over the boxes from it on: a space goes to the next word, as on paper. */
export const spreadWords = (
  boxes: readonly string[],
  at: number,
  value: string,
): { readonly boxes: readonly string[]; readonly next: number } => {
  if (!/\s/u.test(value)) return { boxes: boxes.with(at, value), next: at };
  const given = value
    .trimStart()
    .split(/\s+/u)
    .slice(0, boxes.length - at);
  const kept = value.trim() === '' ? [boxes[at]?.trim() ?? ''] : given.filter((word) => word !== '');
  const spread = boxes.map((box, place) => kept[place - at] ?? box);
  const isOpen = !/\s$/u.test(value);
  return { boxes: spread, next: Math.min(at + kept.length - (isOpen ? 1 : 0), boxes.length - 1) };
};
