import type { Report, Unit } from '../../report/report.js';
import type { Position, RecordedVote } from '../ledger.js';
import { listNames } from '../position-names.js';
import { plainWords } from './passage.js';
import { readNames } from './read-names.js';

const positions: Readonly<Record<string, Position>> = {
  赞成: 'in-favour',
  反对: 'against',
  弃权: 'abstaining',
};
const delegation =
  /([^，。；：]+?)(?:的?(?:常驻)?代表团|的?(?:常驻)?代表)(?:成员)?(?:后来|事后|随后|其后|嗣后|也|又|曾|还)*(?:(?:以书面)?(?:通知|告知|知会|告诉|表示|说明|指出)|如果|若|本|原)/;
const intention =
  /(?:本意|原意|用意|意图|意在|打算|本想|原想|本要|原要|本应|本会|会投|本欲|原拟|本拟|拟投|有意|应为|应是|希望|无意|不打算|没有打算|未打算)/;
const position = /(赞成|反对|弃权)|(?:不|未|没有|无意)[^，；。]{0,4}(?:参加|参与)/;

/** Each clause of a note that says how a delegation had meant to vote, in its own words or after those before it. */
function intendedIn(text: string, take: (names: string, intended: Position) => void): void {
  let names = '';
  for (const clause of text.split(/[；。]/)) {
    names = delegation.exec(clause)?.[1]?.replace(/^(?:事后|后来|随后|其后|嗣后|表决后)/, '') ?? names;
    const meant = intention.exec(clause);
    const found = meant ? position.exec(clause.slice(meant.index)) : undefined;
    if (found && names !== '') take(names, positions[found[1] ?? ''] ?? 'not-listed');
  }
}

/**
 * What members told the Secretariat afterwards, from the footnotes under a vote and the words of its paragraph; the
 * recorded position stays beside it.
 */
export function readCorrections(report: Report, unit: Unit, lists: RecordedVote['lists']): RecordedVote['corrections'] {
  const bearers = [unit.id, ...unit.children];
  const footnotes = report.units.filter((each) => each.kind === 'footnote' && bearers.includes(each.parent ?? ''));
  const corrections: RecordedVote['corrections'][number][] = [];
  for (const source of [unit, ...footnotes]) {
    intendedIn(plainWords(source.text), (names, intended) => {
      for (const country of readNames(names).members) {
        const recorded = listNames.find((list) => lists[list].members.includes(country)) ?? 'not-listed';
        corrections.push({ country, recorded, intended, unit: source.id });
      }
    });
  }
  return corrections;
}
