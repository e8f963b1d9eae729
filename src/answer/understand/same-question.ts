import type { Ask } from './find-asks.js';
import { subjectOf, union } from './leaning.js';
import type { Reading } from './read-question.js';

/** What adds somebody to those of the question before: 加上南非呢, add South Africa. */
const adds = /^(?:那|那么)?(?:如果)?再?(?:加上|加入|算上|加个)|^(?:and |now |please )*(?:add|plus|include|adding)\b/;

/** 那俄罗斯呢？: somebody else in the same question. */
export function withQuestion(reading: Reading, before: Reading): Reading {
  const positions = reading.positions.length > 0 ? reading.positions : before.positions;
  const asks = [...before.asks].filter((ask) => !reading.asks.has('vote') || ![...ofDrafts, ...ofAnyone].includes(ask));
  return { ...reading, references: before.references, positions, asks: union(new Set(asks), reading.asks) };
}

/** Who it was, how many and when: not asked again of a member that is asked how it voted. */
const ofAnyone: readonly Ask[] = ['which', 'count', 'when', 'meeting', 'outcome'];
const ofDrafts: readonly Ask[] = ['sponsor', 'joined', 'first', 'submit', 'speaker', 'correction', 'premise'];

/** 全文呢？, and on OP1?: the same question about another vote. */
export function withSubject(reading: Reading, before: Reading): Reading {
  const positions = reading.positions.length > 0 ? reading.positions : before.positions;
  // How it voted is asked by itself: that the one before was about sponsors is not asked again.
  const asks = [...before.asks].filter((ask) => !reading.asks.has('vote') || !ofDrafts.includes(ask));
  const among = before.among ? { among: before.among } : {};
  return { ...reading, ...subjectOf(before), ...among, positions, asks: union(new Set(asks), reading.asks) };
}

/** 为什么？, after an answer: it asks for the reasons of what was answered, and says no more than that. */
export function whyOf(reading: Reading, before: Reading): Reading {
  const whole = { ...withSubject(reading, before), references: before.references };
  const asked = before.asks.has('yes-no') && before.members.length > 0 && before.positions.length > 0;
  return asked ? { ...whole, positions: [], asks: union(whole.asks, new Set<Ask>(['vote'])) } : whole;
}

/** And Russia, 和中国呢 after a comparison: one more beside those compared. */
const besideCompared = /^(?:那么?)?(?:和|跟|与|同)|^(?:and|with) /;
/** 跟中国比: those spoken of beside another. */
const comparedWith = /^(?:那么?|再)?(?:和|跟|与|同|拿).{1,16}?(?:相|来|去|做)?比(?:呢|起来呢?|一下|一比)?[\s?？]*$/;

/** One more beside those that the question before compared, or whom it was about; `undefined` for a question that compares nobody. */
export function withCompared(reading: Reading, before: Reading): Reading | undefined {
  const { folded, members, references, positions, residue } = reading;
  const compares = comparedWith.test(folded);
  const goesOn = before.asks.has('compare') && before.members.length > 1 && besideCompared.test(folded);
  const bare = members.length > 0 && references.length + positions.length === 0 && residue.length < 2;
  if (!bare || before.members.length === 0 || !(compares || goesOn)) return undefined;
  return {
    ...reading,
    members: [...before.members, ...members],
    references: before.references,
    asks: compares ? new Set<Ask>(['compare']) : before.asks,
    residue: '',
  };
}

/** 加上南非呢: the same question of one more; `undefined` for a question that adds nobody. */
export function withAdded(reading: Reading, before: Reading): Reading | undefined {
  const named = reading.members.length > 0 && reading.references.length === 0;
  if (!named || before.members.length === 0 || !adds.test(reading.folded)) return undefined;
  const { references, positions, asks } = before;
  return {
    ...reading,
    members: [...(before.spoken ?? before).members, ...reading.members],
    references,
    positions,
    asks,
    residue: '',
  };
}

/** Same for China, 换成俄罗斯: the same question, and not whether they are alike. */
const sameFor =
  /^(?:and |ok(?:ay)?,? )?(?:the )?same (?:question |thing )?(?:for|with|about|on)\b|^(?:那)?(?:同样|一样)的问题|^(?:那)?(?:如果)?(?:换|改|换成|改成)(?:成|为|做|作)/;

/** A question without what 同样的问题 seems to compare. */
export function withoutCompare(reading: Reading): Reading {
  if (!sameFor.test(reading.folded)) return reading;
  const asks = [...reading.asks].filter((ask) => ask !== 'compare' && ask !== 'change');
  return { ...reading, asks: new Set<Ask>([...asks, 'follow']), residue: '' };
}
