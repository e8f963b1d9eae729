import { readNames } from './read-names.js';

/** Who puts a draft forward, and in whose name, as printed. */
export interface Actors {
  readonly by: string;
  /** The empty string where nobody else is named. */
  readonly nameOf: string;
  /** True where the submitter acts in its own name too (也代表…). */
  readonly also: boolean;
}

const opening =
  /^(?:也|又|还)?(?:在)?(?:(?:同日|同一天|(?:\d{4}年)?\d{1,2}月\d{1,2}日))?(?:举行的)?(?:(?:第\d+次|同一?次?)(?:正式)?会议上)?，?/;
const delegate = '(?:的?常驻(?:联合国)?代表团|代表团|的?常驻代表|的?代表)';
const forms = [
  new RegExp(`^(?<by>.+?)${delegate}，?(?<also>也|又|还|并|同时)*以(?<nameOf>.+?)(?:等国)?的?名义$`),
  new RegExp(`^(?<by>.+?)${delegate}，?(?<also>也|又|还|并|同时)*代表(?!团)(?<nameOf>.+)$`),
  /^(?<by>.+?)，?(?<also>也|又|还|并|同时)以(?<nameOf>.+?)(?:等国)?的?名义$/,
  new RegExp(`^(?<by>.+?)${delegate}$`),
];

/** `美利坚合众国以…的名义` without 代表团: a name may hold 以 too (以色列), so each place is tried. */
function splitAtIn(words: string): Actors | undefined {
  const nameOf = /(.+?)(?:等国)?的?名义$/.exec(words);
  for (const { index } of nameOf ? words.matchAll(/以/g) : []) {
    const by = words.slice(0, index).replace(/，$/, '');
    if (by === '' || readNames(by).unknown.length > 0) continue;
    return { by, nameOf: (nameOf?.[1] ?? '').slice(index + 1), also: false };
  }
  return undefined;
}

/** Reads what stands before 提出 or 介绍: `10月4日，美利坚合众国代表团以…的名义，`, `巴西代表也代表…`, `奥地利、智利和墨西哥`. */
export function readActors(before: string): Actors {
  const words = before.replace(opening, '').replace(/，$/, '');
  for (const form of forms) {
    const groups = form.exec(words)?.groups;
    if (groups) return { by: groups['by'] ?? '', nameOf: groups['nameOf'] ?? '', also: groups['also'] !== undefined };
  }
  return splitAtIn(words) ?? { by: words, nameOf: '', also: false };
}
