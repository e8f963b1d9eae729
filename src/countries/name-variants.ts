/**
 * A name as people also write it: `&` for `and`, `St.` and `St` for `Saint`, and the several Chinese words for "and"
 * (和 及 与). The name itself comes first; one may come twice.
 */
export function nameVariants(name: string): readonly string[] {
  if (/^[A-Z]/.test(name)) return otherSaint(name).flatMap(otherAnd);
  return chineseAnd.test(name) ? [name, ...['和', '及', '与'].map((word) => name.replace(chineseAnd, word))] : [name];
}

const otherSaint = (name: string): readonly string[] =>
  name.startsWith('Saint ') ? [name, name.replace('Saint', 'St.'), name.replace('Saint', 'St')] : [name];

const otherAnd = (name: string): readonly string[] =>
  name.includes(' and ') ? [name, name.replace(' and ', ' & '), name.replace(' and ', '&')] : [name];

// Not the 和 of 共和国, nor the 及 of 埃及.
const chineseAnd = /(?<=[^共埃].)(?<![共埃])[和及与與暨](?![国國])/;
