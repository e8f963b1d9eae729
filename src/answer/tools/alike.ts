import { leastAlike } from '../../votes/least-alike.js';
import type { Iso3 } from '../../votes/ledger.js';
import { mostAlike } from '../../votes/most-alike.js';
import type { Finding } from '../finding.js';
import { countFact, setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';

/**
 * Who votes most (or least) like a member: by number of votes, then by share; all ties named, thin records apart.
 * @param every whether it is asked for those alike (or unlike) in every vote; where there are none, that is said first
 */
export function findAlike(context: ToolContext, country: Iso3, which: 'most' | 'least', every = false): Finding {
  const { voice, ledger } = context;
  const ranking = which === 'most' ? mostAlike(ledger, country) : leastAlike(ledger, country);
  const top = ranking?.top ?? [];
  const [first] = top;
  const name = voice.name(country);
  const members = top.map((agreement) => agreement.country);
  const figure = first ? { same: which === 'most' ? first.same : first.n - first.same, n: first.n } : { same: 0, n: 0 };
  const relation =
    which === 'most'
      ? voice.say(voice.zh`相同`, 'the same position in')
      : voice.say(voice.zh`不同`, 'a different position in');
  const end = voice.say('。', '.');
  const none =
    every && figure.same < ledger.votes.length
      ? [
          voice.say(
            voice.zh`没有会员国在全部 ${ledger.votes.length} 项记录表决中都列入名单而与${name}立场${relation}。`,
            `No member is listed in all ${ledger.votes.length} recorded votes with ${which === 'most' ? 'the same position as' : 'a different position from'} ${voice.within(country)} in each.`,
          ),
        ]
      : [];
  const head = first
    ? voice.say(
        voice.zh`与${name}投票${which === 'most' ? voice.zh`最一致` : voice.zh`差异最大`}的有 **${voice.members(members.length)}**（${figure.n} 项中 ${figure.same} 项${relation}）：${voice.names(members)}${end}`,
        `Voting ${which} like ${name}: **${voice.members(members.length)}** (${relation} ${figure.same} of ${figure.n} votes): ${voice.names(members)}${end}`,
      )
    : voice.say(
        voice.zh`没有会员国与${name}有至少 3 项共同列入名单的表决，无法比较。`,
        `No member shares at least 3 listed votes with ${name}; there is nothing to compare.`,
      );
  const few = (ranking?.fewShared ?? []).map((agreement) => agreement.country);
  const apart =
    few.length === 0
      ? []
      : [
          voice.say(
            voice.zh`另有 ${few.length} 国与其共同列入名单的表决不足 3 项，不参加排名：${voice.names(few)}。`,
            `Apart from these, ${few.length} share fewer than 3 listed votes and are not ranked: ${voice.names(few)}.`,
          ),
        ];
  return {
    kind: 'exact',
    text: [...none, head, ...(first ? apart : [])].join('\n'),
    facts: first
      ? [
          ...setFacts(context, { kind: which === 'most' ? 'most-alike' : 'least-alike', member: country }),
          ...(few.length > 0 ? setFacts(context, { kind: 'named', members: few }) : []),
          ...top.slice(0, 12).flatMap((agreement) => [
            countFact(context, {
              kind: which === 'most' ? 'same-position' : 'different-positions',
              members: [country, agreement.country],
            }),
            countFact(context, { kind: 'all-listed', members: [country, agreement.country] }),
          ]),
        ]
      : [],
    citations: ledger.votes.map((vote) => vote.unit),
    understoodAs: voice.say(
      voice.zh`与${name}投票${which === 'most' ? voice.zh`最一致` : voice.zh`差异最大`}的国家`,
      `members voting ${which} like ${name}`,
    ),
  };
}
