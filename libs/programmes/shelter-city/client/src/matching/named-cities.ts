const plain = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Other names under which people know a host city. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  'den-haag': ['the hague', 'la haye', 'la haya', 'lahey', 'لاهاي', 's gravenhage'],
  nijmegen: ['nimegue', 'nimega'],
  maastricht: ['maestricht', 'mastrique'],
  utrecht: ['أوترخت', 'اوتريخت'],
};

/** The cities that a text names, as suggestions for whoever reads it; never an answer by itself. */
export const citiesNamedIn = <City extends { readonly slug: string; readonly name: string }>(
  text: string,
  cities: readonly City[],
): readonly City[] => {
  const words = plain(text);
  return cities.filter(({ slug, name }) =>
    [name, slug, ...(ALSO_CALLED[slug] ?? [])].some((each) => words.includes(plain(each))),
  );
};
