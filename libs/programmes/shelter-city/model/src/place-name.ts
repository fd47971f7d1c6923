const STREET =
  /(straat|laan|weg|plein|gracht|kade|singel|steeg|dijk|hof|markt|street|road|avenue|square|lane|\brue\b|\bcalle\b|شارع)\S*\s*,?\s*\p{N}/iu;
const NUMBER_FIRST = /^\s*\p{N}{1,4}\s*,?\s+\S*\s*(street|road|avenue|lane|square|rue|bis)/iu;
const POSTCODE = /\p{N}{4}\s?[A-Za-z]{2}(?![\p{L}\p{N}])|\p{N}{5}/u;

/** Whether a name would lead somebody to the door. A guess, on the side of care: names of places are not sealed. */
export const looksLikeAddress = (name: string): boolean =>
  STREET.test(name) || NUMBER_FIRST.test(name) || POSTCODE.test(name);
