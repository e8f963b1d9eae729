import { blocMembers } from '../../countries/bloc-members.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { blocSet, dayOf } from '../bloc-set.js';
import type { BlocQuery } from '../tools/bloc.js';
import type { Reading } from '../understand/read-question.js';
import { claimsOf } from './claims.js';
import { narrowed, narrowingSets } from './narrowing-sets.js';
import type { Plan } from './plan.js';
import { planChanges } from './plan-changes.js';
import { planCompanions } from './plan-companions.js';
import { planOnly, planOnlyGroups } from './plan-only.js';
import { allOf } from './plan-quantified.js';
import { planSets } from './plan-sets.js';
import { speakerStanceOf } from './plan-speakers.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, votesOf } from './planning.js';
import { asksWhoJoined } from './sponsor-drafts.js';

const itself =
  /本身|作为(?:一个)?(?:国际)?组织|有(?:没有)?(?:表决|投票)权|是(?:不是|否是)?(?:联合国)?会员国|\bitself\b|\bas an? (?:organi[sz]ation|observer|entity)\b|\bha(?:ve|s) (?:a|the right to) vote\b|\b(?:a|un) member of the (?:un|united nations)\b/;
const standsTogether =
  /团结|一致|分裂|步调|整齐|同进退|凝聚|抱团|\bunit(?:ed|y)\b|\bcohesi|\bsplit\b|\bdivided\b|\btogether\b|\bbr(?:eak|oke) ranks\b|\bas a bloc\b|\bin line\b|\bdissent/;
const someMember = /有没有|有无|是否有|有(?:哪|谁|任何)|的(?:国家|成员)|之?[中内里]|\b(?:any|some|anyone|those)\b/;
const noMember = /没有?一个|\b(?:none|no)\b/;
const eitherOne = /或|\b(?:or|either)\b/;
const inAllAtOnce =
  /既(?:是|在|属于?).{1,20}(?:又|也)(?:是|在|属于?)|同时(?:是|属于|为)|\b(?:that|which|who|members|states|countries) (?:are|is) also\b|\bboth .{1,30} and\b|\b(?:belong to|are in) both\b/;

/** Members of each bloc among those of some sets. */
function among(planning: Planning, blocs: readonly string[], sets: readonly SetExpression[]): Plan {
  const day = dayOf(planning.ledger, votesOf(planning.reading)[0]) ?? '';
  return {
    tool: 'voters',
    sets: blocs.flatMap((bloc) => sets.map((set): SetExpression => ({ kind: 'and', of: [blocSet(bloc, day), set] }))),
  };
}

/** Members of blocs that corrected a vote, or moved from vote to vote. */
function planAfterwards(planning: Planning, blocs: readonly string[]): Plan | undefined {
  const { reading } = planning;
  if (asksFor(reading, 'correction')) {
    const votes = votesOf(reading);
    const sets = votes.map((vote): SetExpression => ({ kind: 'corrected', vote }));
    return among(planning, blocs, sets.length > 0 ? sets : [{ kind: 'corrected' }]);
  }
  const changes = planChanges(planning);
  if (changes?.tool !== 'changes') return undefined;
  const sets = changes.queries.map(
    ({ from, to, fromPosition, toPosition }): SetExpression => ({
      kind: 'changed',
      from: { vote: from, ...(fromPosition ? { position: fromPosition } : {}) },
      to: { vote: to, ...(toPosition ? { position: toPosition } : {}) },
    }),
  );
  return among(planning, blocs, sets);
}

/** Which members of several blocs took a position: each bloc on its own, unless all at once are asked for. */
function planEach(planning: Planning, blocs: readonly string[]): Plan | undefined {
  const { reading } = planning;
  if (blocs.length < 2 || reading.positions.length === 0) return undefined;
  const sets = blocs.flatMap((bloc): readonly SetExpression[] => {
    const groups = reading.groups.filter(({ group }) => group === bloc);
    const own = { ...reading, groups, blocs: reading.blocs.filter((each) => each.bloc === bloc) };
    const plan = planSets({ ...planning, reading: own });
    if (plan?.tool === 'not-in-favour' && plan.among)
      return [
        { kind: 'except', base: plan.among, minus: { kind: 'position', vote: plan.vote, position: 'in-favour' } },
      ];
    return plan?.tool === 'voters' ? plan.sets : [];
  });
  return sets.length >= blocs.length ? { tool: 'voters', sets } : undefined;
}

/**
 * Who belongs to a group and not to another, or to several at once: by what they voted where a vote is named, else by name.
 * `undefined` for a question that takes no group out and asks for none at once.
 */
function planBelonging(planning: Planning, blocs: readonly string[]): Plan | undefined {
  const { reading } = planning;
  const takesOut = blocMentions(reading).some(({ denied }) => denied);
  const atOnce = !takesOut && blocs.length > 1 && inAllAtOnce.test(reading.folded);
  if (!takesOut && !atOnce) return undefined;
  const day = dayOf(planning.ledger, votesOf(reading)[0]) ?? '';
  const all: SetExpression = { kind: 'and', of: blocs.map((bloc) => blocSet(bloc, day)) };
  const own = atOnce ? { ...reading, groups: [], blocs: [], among: all } : reading;
  if (reading.positions.length > 0 || votesOf(reading).length > 0) return planSets({ ...planning, reading: own });
  const sets = narrowingSets({ ...planning, reading: own });
  const whole = narrowed(sets);
  return whole && (sets.length > 1 || atOnce) ? { tool: 'voters', sets: [whole] } : undefined;
}

/** Which members of blocs the report names as speaking on a motion (有没有非洲国家发言). */
function planSpeaking(planning: Planning, blocs: readonly string[]): Plan | undefined {
  const { reading, ledger } = planning;
  if (!asksFor(reading, 'speaker') || !asksFor(reading, 'yes-no', 'which', 'count')) return undefined;
  if (membersOf(reading).length > 0 || reading.residue.length >= 12) return undefined;
  const stance = speakerStanceOf(reading);
  const spoken = ledger.votes
    .filter(({ speakers }) => speakers.length > 0)
    .map(({ id }): SetExpression => ({ kind: 'speakers', vote: id, ...(stance ? { stance } : {}) }));
  return spoken.length > 0 ? among(planning, blocs, spoken) : undefined;
}

const ofGroups =
  /[以之除]?外|除|属于?|在内|既|所有|全部|\b(?:outside|excluding|except(?:ing)?|belong(?:ing)?|inside|within|both|aside|apart|only)\b|\s/g;

/** Whether a question names nothing beside groups and what sets them apart. */
const isOfGroupsAlone = ({ residue }: Reading): boolean => residue.replace(ofGroups, '') === '';

/** A member beside a bloc; `undefined` where the question asks for a set of members. */
function planBeside(planning: Planning, bloc: string, about: boolean): Plan | undefined {
  const { reading } = planning;
  const companions = planCompanions(planning);
  if (companions) return companions;
  const asksSet = reading.positions.length > 0 && asksFor(reading, 'which', 'count');
  return asksSet || !about
    ? undefined
    : { tool: 'member-and-bloc', countries: membersOf(reading), bloc, votes: votesOf(reading) };
}

function claimIn(reading: Reading): Pick<BlocQuery, 'claim'> {
  const [mention] = reading.positions;
  if (mention === undefined) return {};
  return {
    claim: { position: mention.position, negated: mention.negated, figures: claimsOf(reading).figures ?? [] },
  };
}

/** Whether a question asks how many of a bloc took each of several positions in a vote (多少赞成多少反对). */
function asksFigures({ positions, asks, folded }: Reading, votes: readonly string[]): boolean {
  const named = new Set(positions.map(({ position }) => position));
  const plain = positions.every(({ negated }) => !negated) && !inAllAtOnce.test(folded) && !eitherOne.test(folded);
  return (
    votes.length === 1 && named.size > 1 && plain && (asks.has('count') || asks.has('tally')) && !asks.has('which')
  );
}

/** What is asked of blocs and regional groups; `undefined` where a question names none, or asks for a set of their members. */
export function planBlocs(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const blocs = [...new Set(blocMentions(reading).map(({ bloc }) => bloc))];
  const [first] = blocs;
  if (first === undefined) return undefined;
  const votes = votesOf(reading);
  const { folded } = reading;
  if (itself.test(folded) && membersOf(reading).length === 0) return { tool: 'bloc-itself', blocs };
  const speaking = planSpeaking(planning, blocs);
  if (speaking) return speaking;
  const together = standsTogether.test(folded) || asksFor(reading, 'compare');
  const about =
    isAboutVoting(reading) || together || votes.length > 0 || asksFor(reading, 'change', 'correction', 'sponsor');
  const belonging = asksFor(reading, 'change', 'correction', 'sponsor') ? undefined : planBelonging(planning, blocs);
  if (belonging && !about && isOfGroupsAlone(reading)) return belonging;
  if (!about && (reading.residue !== '' || asksFor(reading, 'mention', 'submit', 'speaker'))) return undefined;
  const day = dayOf(ledger, votes[0]);
  const unknown = blocs.find((bloc) => day === undefined || blocMembers(bloc, day) === undefined);
  if (unknown !== undefined) return { tool: 'bloc', query: { blocs: [unknown], votes } };
  if (asksFor(reading, 'sponsor') || asksWhoJoined(reading)) return undefined;
  if (membersOf(reading).length > 0) return planOnly(planning) ?? planBeside(planning, first, about);
  const onlyGroups = planOnlyGroups(planning);
  if (onlyGroups) return onlyGroups;
  if (belonging) return belonging;
  const afterwards = planAfterwards(planning, blocs);
  if (afterwards) return afterwards;
  const asksOpen = asksFor(reading, 'which', 'count', 'constant', 'never');
  if (reading.positions.length === 0) {
    return asksOpen && !together && votes.length === 0 ? undefined : { tool: 'bloc', query: { blocs, votes } };
  }
  if (asksFigures(reading, votes)) return { tool: 'bloc', query: { blocs, votes } };
  const whole = asksFor(reading, 'yes-no') && !asksOpen && !someMember.test(folded) && votes.length > 0;
  const [, second] = reading.positions;
  if (whole && second === undefined && !allOf.test(folded) && !noMember.test(folded))
    return { tool: 'bloc', query: { blocs, votes, ...claimIn(reading) } };
  return planEach(planning, blocs);
}
