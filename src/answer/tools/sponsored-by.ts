import type { Iso3 } from '../../votes/ledger.js';
import { sponsoredBy } from '../../votes/sponsored-by.js';
import type { Finding } from '../finding.js';
import { nameOf } from './sponsors.js';
import type { ToolContext } from './tool-context.js';

/** What a member submitted, sponsored or joined. @param dated whether it is asked when it joined, which the report does not say */
export function findSponsoredBy(context: ToolContext, country: Iso3, dated = false): Finding {
  const { voice, ledger } = context;
  const sponsored = sponsoredBy(ledger, country) ?? [];
  const words = {
    submitter: voice.say(voice.zh`提交`, 'submitted'),
    first: voice.say(voice.zh`最初提案国`, 'first sponsor'),
    joined: voice.say(voice.zh`随后加入为提案国`, 'joined as a sponsor later'),
  };
  const rows = sponsored.map(({ draft, roles }) => {
    const found = ledger.drafts.find((each) => each.id === draft);
    const name = found ? nameOf(context, found) : draft;
    return `- ${name}${voice.say('：', ': ')}${roles.map((role) => words[role]).join(voice.say('、', ', '))}`;
  });
  const name = voice.name(country);
  const none = voice.say(
    voice.zh`${name}不在本报告任何草案的提案国之列。`,
    `${name} is not among the sponsors of any draft in this report.`,
  );
  const undated =
    dated && sponsored.some(({ roles }) => roles.includes('joined'))
      ? [voice.say(voice.zh`报告没有写提案国加入的日期。`, 'The report gives no date on which sponsors joined.')]
      : [];
  const head = voice.say(voice.zh`${name}在本报告中：`, `${name} in this report:`);
  const drafts = ledger.drafts.filter((draft) => draft.sponsors.unit !== undefined);
  return {
    kind: 'exact',
    text: rows.length === 0 ? none : [head, ...rows, ...undated].join('\n'),
    facts: [],
    citations: [
      ...new Set(
        sponsored.length > 0
          ? sponsored.flatMap(({ units }) => units)
          : drafts.flatMap((draft) => draft.sponsors.unit ?? []),
      ),
    ],
    understoodAs: voice.say(voice.zh`${name}提交或联署的草案`, `drafts that ${name} submitted or sponsored`),
  };
}
