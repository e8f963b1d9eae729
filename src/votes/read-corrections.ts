import type { ListName, Report, Unit } from '../report/report.js';
import type { RecordedVote } from './ledger.js';
import { readNames } from './read-names.js';

const positions: Readonly<Record<string, ListName>> = { 赞成: 'in-favour', 反对: 'against', 弃权: 'abstaining' };
const correction =
  /([^，。；]+?)代表团(?:后来|事后|随后)?通知秘书处[，：]?[^；。]*?(?:本意|原意|原打算|本打算|打算|本想|原想|本应|本欲|拟)[^；。]*?(赞成|反对|弃权)/g;

/** What members told the Secretariat afterwards, from the footnotes under a vote; the recorded position stays beside it. */
export function readCorrections(report: Report, unit: Unit, lists: RecordedVote['lists']): RecordedVote['corrections'] {
  const bearers = [unit.id, ...unit.children];
  const footnotes = report.units.filter((each) => each.kind === 'footnote' && bearers.includes(each.parent ?? ''));
  return footnotes.flatMap((footnote) =>
    [...footnote.text.matchAll(correction)].flatMap((match) => {
      const intended = positions[match[2] ?? ''];
      const { members } = readNames((match[1] ?? '').replace(/^(?:事后|后来|随后)/, ''));
      return members.flatMap((country) => {
        const recorded = (Object.keys(lists) as ListName[]).find((list) => lists[list].members.includes(country));
        return intended ? [{ country, recorded: recorded ?? 'not-listed', intended, unit: footnote.id }] : [];
      });
    }),
  );
}
