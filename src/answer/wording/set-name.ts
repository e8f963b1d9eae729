import { groupName } from '../../countries/regional-group.js';
import type { PlainSet, SetExpression } from '../../votes/set-expression.js';
import { type ToolContext, voteOf } from '../tools/tool-context.js';
import { voteName } from './vote-name.js';

function position(context: ToolContext, set: Extract<PlainSet, { kind: 'position' }>): string {
  const { zh, say } = context.voice;
  const vote = voteName(voteOf(context, set.vote), context, context.voice);
  if (set.position === 'not-listed') return say(zh`未列入 ${vote} 表决名单`, `not listed in the vote on ${vote}`);
  const english = { 'in-favour': 'in favour of', against: 'against', abstaining: 'abstaining on' };
  return say(zh`对 ${vote} 投${context.voice.position(set.position)}票`, `${english[set.position]} ${vote}`);
}

function plain(context: ToolContext, set: PlainSet): string {
  const { zh, say, name, names } = context.voice;
  const symbol = (id: string): string => context.ledger.drafts.find((draft) => draft.id === id)?.symbol ?? id;
  const voteAt = (id: string): string => voteName(voteOf(context, id), context, context.voice);
  switch (set.kind) {
    case 'position':
      return position(context, set);
    case 'sponsors':
      if (set.which === 'first') return say(zh`${symbol(set.draft)} 的最初提案国`, `first sponsors of ${symbol(set.draft)}`);
      if (set.which === 'joined') return say(zh`后来加入的 ${symbol(set.draft)} 提案国`, `later sponsors of ${symbol(set.draft)}`);
      return say(zh`${symbol(set.draft)} 的提案国`, `sponsors of ${symbol(set.draft)}`);
    case 'submitters':
      return say(zh`${symbol(set.draft)} 的提交国`, `submitter of ${symbol(set.draft)}`);
    case 'group':
      return groupName(set.group, context.voice.language);
    case 'members':
      return say(zh`会员国`, 'members');
    case 'named':
      return names(set.members);
    case 'changed': {
      const end = (each: typeof set.from): string =>
        each.position === undefined ? voteAt(each.vote) : say(zh`${voteAt(each.vote)}（${context.voice.position(each.position)}）`, `${voteAt(each.vote)} (${context.voice.position(each.position)})`);
      return say(zh`从 ${end(set.from)} 到 ${end(set.to)} 改变立场`, `changing from ${end(set.from)} to ${end(set.to)}`);
    }
    case 'corrected':
      return say(zh`事后更正投票`, 'correcting their vote afterwards');
    case 'speakers':
      return say(zh`就 ${voteAt(set.vote)} 发言`, `speaking on ${voteAt(set.vote)}`);
    case 'most-alike':
      return say(zh`与${name(set.member)}投票最一致`, `voting most like ${name(set.member)}`);
    case 'least-alike':
      return say(zh`与${name(set.member)}投票差异最大`, `voting least like ${name(set.member)}`);
  }
}

/** What a set is, in the answer's language: `对 A/C.1/75/L.4 投反对票`, `against A/C.1/75/L.4`. */
export function setName(context: ToolContext, set: SetExpression): string {
  const { zh, say } = context.voice;
  switch (set.kind) {
    case 'and':
      return set.of.map((part) => setName(context, part)).join(say(zh`、且`, ' and '));
    case 'or':
      return set.of.map((part) => setName(context, part)).join(say(zh`，或`, ' or '));
    case 'except':
      return say(zh`${setName(context, set.base)}，但不包括${setName(context, set.minus)}的`, `${setName(context, set.base)} but not ${setName(context, set.minus)}`);
    default:
      return plain(context, set);
  }
}
