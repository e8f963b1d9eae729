import { groupName } from '../../countries/regional-group.js';
import type { PlainSet, SetExpression } from '../../votes/set-expression.js';
import { type ToolContext, voteOf } from '../tools/tool-context.js';
import { blocWords } from './bloc-words.js';
import { voteName } from './vote-name.js';

const voteAt = (context: ToolContext, vote: string): string => voteName(voteOf(context, vote), context, context.voice);

function position(context: ToolContext, set: Extract<PlainSet, { kind: 'position' }>): string {
  const { zh, say } = context.voice;
  const vote = voteAt(context, set.vote);
  if (set.position === 'not-listed') return say(zh`未列入 ${vote} 表决名单`, `not listed in the vote on ${vote}`);
  const motion = voteOf(context, set.vote).scope.kind === 'motion';
  const word = context.voice.position(set.position);
  const english = { 'in-favour': 'in favour of', against: 'against', abstaining: 'abstaining on' };
  return say(motion ? zh`在${vote}表决中投${word}票` : zh`对 ${vote} 投${word}票`, `${english[set.position]} ${vote}`);
}

function plain(context: ToolContext, set: PlainSet): string {
  const { zh, say, name, names } = context.voice;
  const symbol = (id: string): string => context.ledger.drafts.find((draft) => draft.id === id)?.symbol ?? id;
  const at = (id: string): string => voteAt(context, id);
  switch (set.kind) {
    case 'position':
      return position(context, set);
    case 'sponsors':
      if (set.which === 'first')
        return say(zh`${symbol(set.draft)} 的最初提案国`, `first sponsors of ${symbol(set.draft)}`);
      if (set.which === 'joined')
        return say(zh`后来加入的 ${symbol(set.draft)} 提案国`, `later sponsors of ${symbol(set.draft)}`);
      return say(zh`${symbol(set.draft)} 的提案国`, `sponsors of ${symbol(set.draft)}`);
    case 'submitters':
      return say(zh`${symbol(set.draft)} 的提交国`, `submitter of ${symbol(set.draft)}`);
    case 'group':
      return groupName(set.group, context.voice.language);
    case 'bloc':
      return blocWords(set.bloc, context.voice);
    case 'members':
      return say(zh`会员国`, 'members');
    case 'named':
      return names(set.members);
    case 'changed': {
      const end = (each: typeof set.from): string =>
        each.position === undefined
          ? at(each.vote)
          : say(
              zh`${at(each.vote)}（${context.voice.position(each.position)}）`,
              `${at(each.vote)} (${context.voice.position(each.position)})`,
            );
      return say(
        zh`从 ${end(set.from)} 到 ${end(set.to)} 改变立场`,
        `changing from ${end(set.from)} to ${end(set.to)}`,
      );
    }
    case 'times':
      return timesName(context, set);
    case 'corrected':
      return say(zh`事后更正投票`, 'correcting their vote afterwards');
    case 'speakers':
      if (set.stance === 'against') return say(zh`发言反对 ${at(set.vote)}`, `speaking against ${at(set.vote)}`);
      if (set.stance === 'for') return say(zh`发言支持 ${at(set.vote)}`, `speaking for ${at(set.vote)}`);
      return say(zh`就 ${at(set.vote)} 发言`, `speaking on ${at(set.vote)}`);
    case 'most-alike':
      return say(zh`与${name(set.member)}投票最一致`, `voting most like ${name(set.member)}`);
    case 'least-alike':
      return say(zh`与${name(set.member)}投票差异最大`, `voting least like ${name(set.member)}`);
  }
}

/** How often a position was taken: 在 5 项记录表决中恰好 3 次投弃权票, abstaining in exactly 3 of the 5 recorded votes. */
function timesName(context: ToolContext, { least, most, of }: Extract<PlainSet, { kind: 'times' }>): string {
  const { ledger, voice } = context;
  const { zh, say } = voice;
  const all = of.length;
  const times = say(
    most >= all
      ? zh`至少 ${least} 次`
      : least === most
        ? zh`恰好 ${least} 次`
        : least === 0
          ? zh`至多 ${most} 次`
          : zh`${least} 至 ${most} 次`,
    most >= all
      ? `at least ${least}`
      : least === most
        ? `exactly ${least}`
        : least === 0
          ? `at most ${most}`
          : `${least} to ${most}`,
  );
  const votes = [...new Set(of.map(({ vote }) => vote))];
  const whole = votes.length === ledger.votes.length;
  const named = votes.map((vote) => voteAt(context, vote)).join(say('、', ', '));
  const votesZh = whole ? zh`${all} 项记录表决` : zh`以下 ${all} 项表决（${named}）`;
  const votesEn = whole ? `the ${all} recorded votes` : `${all} votes (${named})`;
  const [first, ...others] = of;
  if (first === undefined) return say(zh`会员国`, 'members');
  if (others.some((place) => place.position !== first.position)) {
    const places = of.map((place) => position(context, { kind: 'position', ...place })).join(say('、', ', '));
    return say(zh`在以下各项中占${times}（${places}）`, `in ${times} of these: ${places}`);
  }
  const word = voice.position(first.position);
  return say(
    first.position === 'not-listed' ? zh`在 ${votesZh}中${times}未列入名单` : zh`在 ${votesZh}中${times}投${word}票`,
    `${word} in ${times} of ${votesEn}`,
  );
}

/** One position over all recorded votes of the report: 在全部 5 项记录表决中都投赞成票; denied: 没有在任何一项记录表决中投过赞成票. */
function overAll(context: ToolContext, set: SetExpression, denied = false): string | undefined {
  const { ledger, voice } = context;
  if (set.kind !== 'and' && set.kind !== 'or') return undefined;
  const parts = set.of.filter((part) => part.kind === 'position');
  const [first] = parts;
  if (!first || parts.length !== set.of.length || parts.length !== ledger.votes.length) return undefined;
  if (parts.some((part) => part.position !== first.position)) return undefined;
  const word = voice.position(first.position);
  const unlisted = first.position === 'not-listed';
  const [inAll, inOne] = [`in all ${parts.length} recorded votes`, `of the ${parts.length} recorded votes`];
  if (set.kind === 'and') {
    const did = unlisted
      ? voice.zh`在全部 ${parts.length} 项记录表决中都未列入名单`
      : voice.zh`在全部 ${parts.length} 项记录表决中都投${word}票`;
    if (denied)
      return voice.say(
        voice.zh`没有${did}`,
        unlisted ? `listed in at least one ${inOne}` : `not in every one ${inOne} ${word}`,
      );
    return voice.say(did, unlisted ? `listed in none ${inOne}` : `${word} ${inAll}`);
  }
  if (denied)
    return voice.say(
      unlisted
        ? voice.zh`在全部 ${parts.length} 项记录表决中都列入名单`
        : voice.zh`没有在任何一项记录表决中投过${word}票`,
      unlisted ? `listed ${inAll}` : `not ${word} in any ${inOne}`,
    );
  return voice.say(
    unlisted ? voice.zh`至少在一项记录表决中未列入名单` : voice.zh`至少在一项记录表决中投过${word}票`,
    `${word} in at least one ${inOne}`,
  );
}

/** Members of blocs or groups by what they did: 对 A/C.1/75/L.4 投反对票的北约成员国, NATO members against A/C.1/75/L.4. */
function membersWho(context: ToolContext, set: Extract<SetExpression, { kind: 'and' | 'or' }>): string | undefined {
  const { zh, say } = context.voice;
  const parts = set.of.flatMap((part) => (part.kind === 'and' ? part.of : [part]));
  const groups = parts.flatMap((part) =>
    part.kind === 'bloc'
      ? blocWords(part.bloc, context.voice)
      : part.kind === 'group'
        ? blocWords(part.group, context.voice)
        : [],
  );
  const rest = parts.filter(({ kind }) => kind !== 'bloc' && kind !== 'group');
  const [first, second] = groups;
  const [only, other] = rest;
  if (first === undefined || only === undefined) return undefined;
  const who = second === undefined ? first : say(zh`${groups.join(zh`兼`)}`, groups.join(' that are also '));
  const did = setName(context, { kind: 'and', of: rest });
  if (!other && (only.kind === 'sponsors' || only.kind === 'submitters'))
    return say(zh`${who}中 ${did}`, `${who} among the ${did}`);
  const canStandBefore = rest.every(
    ({ kind }) => kind === 'position' || kind === 'times' || kind === 'changed' || kind === 'corrected',
  );
  return canStandBefore ? say(zh`${did}的${who}`, `${who} ${did}`) : undefined;
}

/** One of two but not both: either in favour of A or in favour of B, but not both. */
function oneOfTwo(context: ToolContext, set: Extract<SetExpression, { kind: 'except' }>): string | undefined {
  const { zh, say } = context.voice;
  const { base, minus } = set;
  if (base.kind !== 'or' || minus.kind !== 'and' || base.of.length !== 2 || base.of !== minus.of) return undefined;
  const [one, other] = base.of.map((each) => setName(context, each));
  return say(zh`${one ?? ''}，或${other ?? ''}，二者只居其一`, `either ${one} or ${other}, but not both`);
}

/** Who is not among those not listed is listed. */
const isUnlisted = (set: SetExpression): set is Extract<PlainSet, { kind: 'position' }> =>
  set.kind === 'position' && set.position === 'not-listed';

/** All that is taken away in turn is named in one go: 没有A、也没有B. */
function exceptName(context: ToolContext, set: Extract<SetExpression, { kind: 'except' }>): string {
  const { zh, say } = context.voice;
  const minus: SetExpression[] = [];
  let base: SetExpression = set;
  while (base.kind === 'except') {
    minus.unshift(base.minus);
    base = base.base;
  }
  const negation = (each: SetExpression): string => {
    if (isUnlisted(each)) return zh`列入 ${voteAt(context, each.vote)} 表决名单`;
    const over = overAll(context, each, true);
    if (over !== undefined) return over;
    if (each.kind === 'named') return zh`不计${setName(context, each)}在内`;
    const is = each.kind === 'sponsors' || each.kind === 'submitters' || each.kind === 'group' || each.kind === 'bloc';
    return is ? zh`不是 ${setName(context, each)}` : zh`没有${setName(context, each)}`;
  };
  const denied = say(
    minus.map(negation).join(zh`，也`),
    minus.some((each) => isUnlisted(each) || overAll(context, each) !== undefined)
      ? minus
          .map((each) =>
            isUnlisted(each)
              ? `listed in the vote on ${voteAt(context, each.vote)}`
              : (overAll(context, each, true) ?? `not ${setName(context, each)}`),
          )
          .join(' and ')
      : `not ${minus.map((each) => setName(context, each)).join(', nor ')}`,
  );
  if (base.kind === 'members') return denied;
  return say(zh`${setName(context, base)}，但${denied}`, `${setName(context, base)} but ${denied}`);
}

/** What a set is, in the answer's language: `对 A/C.1/75/L.4 投反对票`, `against A/C.1/75/L.4`. */
export function setName(context: ToolContext, set: SetExpression): string {
  const { zh, say } = context.voice;
  switch (set.kind) {
    case 'and':
      return (
        membersWho(context, set) ??
        overAll(context, set) ??
        zh`${set.of.map((part) => setName(context, part)).join(say(zh`，且 `, ' and '))}`
      );
    case 'or':
      return overAll(context, set) ?? zh`${set.of.map((part) => setName(context, part)).join(say(zh`，或 `, ' or '))}`;
    case 'except':
      return oneOfTwo(context, set) ?? exceptName(context, set);
    default:
      return plain(context, set);
  }
}
