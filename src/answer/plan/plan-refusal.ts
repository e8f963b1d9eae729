import { everyMatch } from '../../language/every-match.js';
import { asksForSymbol } from '../../retrieval/asks-for-symbol.js';
import { isBorneOut, type PositionQuery } from '../tools/position.js';
import type { ToolContext } from '../tools/tool-context.js';
import { isElsewhere } from './is-elsewhere.js';
import { otherDocument } from './other-document.js';
import type { Plan } from './plan.js';
import { planFalsePremise } from './plan-false-premise.js';
import { claimedPositions } from './plan-positions.js';
import { excludes } from './plan-sets.js';
import { asksFor, isAboutVoting, leavesWords, membersOf, type Planning, votesOf } from './planning.js';

/** The units that tell how far the report goes: what the Committee recommends. */
function recommendations({ report }: Planning): readonly string[] {
  return report.units
    .filter((unit) => unit.kind === 'paragraph' && /建议大会通过/.test(unit.text))
    .map((unit) => unit.id);
}

function motionUnits({ ledger }: Planning): readonly string[] {
  return ledger.votes.filter((vote) => vote.scope.kind !== 'whole').map((vote) => vote.unit);
}

function positionsAsked(planning: Planning): readonly PositionQuery[] {
  const named = votesOf(planning.reading);
  const votes = named.length > 0 ? named : planning.ledger.votes.map((vote) => vote.id);
  return membersOf(planning.reading).flatMap((country) => votes.map((vote) => ({ country, vote })));
}

/** Where members that are said to have asked for the separate vote stand on the motion for it. */
function onMotion({ reading, ledger }: Planning): readonly PositionQuery[] {
  const motions = ledger.votes.filter(({ scope }) => scope.kind === 'motion');
  return membersOf(reading).flatMap((country) => motions.map(({ id }) => ({ country, vote: id })));
}

/** A false premise under a "why" is corrected; a true one is given with the reason that the report lacks. */
function planReasons(planning: Planning, context: ToolContext): Plan {
  const wrong = planFalsePremise(planning, context);
  if (wrong) return wrong;
  const claimed = claimedPositions(planning);
  if (claimed.some((query) => !isBorneOut(context, query)))
    return { tool: 'positions', queries: claimed, premise: true };
  const votes = votesOf(planning.reading).map((id) => planning.ledger.votes.find((vote) => vote.id === id));
  const nearest = votes.flatMap((vote) => (vote ? [vote.unit, ...(vote.textUnit ? [vote.textUnit] : [])] : []));
  const known = nearest.filter((unit) => planning.report.unitById.has(unit));
  return {
    tool: 'refusal',
    refusal: isAboutVoting(planning.reading) ? 'reasons' : 'motives',
    nearest: known.length > 0 ? known : motionUnits(planning),
    positions: isAboutVoting(planning.reading) ? positionsAsked(planning) : [],
  };
}

const ORIGINAL =
  /(?:修订|订正|修改|改动|改)(?:之)?前|原(?:来|先|始)?(?:的)?(?:版本|案文|文本|稿|草案|l\.?\s*\d)|原版|初稿|\b(?:before (?:(?:the|its|it was|being) )?revis\w+|original (?:l\.? ?\d+|text|version|wording|draft)|unrevised|first version)\b/;

/** Whether a question asks what a revised draft said before it was revised (L.8修订前写了什么). */
function asksOriginal({ reading, ledger }: Planning): boolean {
  const revised = ledger.drafts.filter((draft) => draft.symbols.length > 1).map((draft) => draft.id);
  const isRevised = reading.references.some(
    ({ drafts, chosen }) => chosen && drafts.some((each) => revised.includes(each)),
  );
  return (
    isRevised &&
    membersOf(reading).length === 0 &&
    !asksFor(reading, 'sponsor', 'joined', 'submit', 'when') &&
    /什么|啥|内容|怎么|原文|案文|\bwhat\b|\bsay|\btext\b|\bwording\b|\bshow\b/.test(reading.folded) &&
    ORIGINAL.test(reading.folded)
  );
}

/** Whether a question compares a draft as submitted with its revision (L.8和Rev.1有什么不同, 改了哪些字). */
function comparesVersions({ reading, ledger }: Planning): boolean {
  const revised = ledger.drafts.filter((draft) => draft.symbols.length > 1).map((draft) => draft.id);
  const text = reading.folded;
  if (membersOf(reading).length > 0 || reading.positions.length > 0 || revised.length === 0) return false;
  const changes = asksFor(reading, 'change') || /改动|修改|订正了|差在|\bwhat (?:was )?revis/.test(text);
  const both =
    /rev\.?\s*\d/.test(text) && /l\.?\s*\d+(?!\s*\/?\s*rev)(?!\d)|原(?:来|先|始|版|案文|草案)|\boriginal\b/.test(text);
  const wording = /[些几]字|字句|措辞|文字|行文|词句|\bwording\b|\bphras/.test(text);
  const isRevised = reading.references.some(({ drafts }) => drafts.some((draft) => revised.includes(draft)));
  return (
    (both && (changes || asksFor(reading, 'compare') || /区别|差别/.test(text))) || (changes && wording && isRevised)
  );
}

function versionUnits({ ledger }: Planning): readonly string[] {
  return ledger.drafts.filter((draft) => draft.symbols.length > 1).flatMap((draft) => draft.units.slice(0, 2));
}

function spokeOnMotion({ reading, ledger }: Planning): boolean {
  const named = membersOf(reading);
  return ledger.votes.some((vote) => vote.speakers.some(({ country }) => named.includes(country)));
}

/** Whether a question is about the motion for a separate vote, and about no other vote. */
function isOnMotionAlone({ reading, ledger }: Planning): boolean {
  const motions = ledger.votes.filter(({ scope }) => scope.kind === 'motion').map(({ id }) => id);
  const named = votesOf(reading);
  return named.every((vote) => motions.includes(vote)) && (named.length > 0 || MOTION.test(reading.folded));
}

const MOTION = /动议|(?:单独|分开|分段)表决|\bmotion\b|\bseparate vote\b/;

const TERMS =
  '记录表决|单独表决|唱名表决|未经表决|协商一致|弃权|动议|决议草案|决定草案|提案国|执行部分|序言部分|订正草案|recorded vote|separate vote|roll[- ]call vote|abstention|abstaining|motion|sponsor|co-?sponsor|operative paragraph|preambular paragraph|draft resolution|draft decision|adopted without a vote';
const ASKS_MEANING = new RegExp(
  `^[\\s“"]*(?:请问)?(?:什么(?:是|叫)(?:做)?|何谓|何为|解释一?下(?:什么是)?|定义)[“"]?(?:${TERMS})[”"]?[？?。\\s]*$|^[“"]?(?:${TERMS})[”"]?(?:是什么意思|(?:的)?(?:意思|含义|定义)(?:是什么)?|是指什么|指什么)[？?。\\s]*$|^(?:what(?:'s| is| are| does)|define|explain(?: what)?)(?: is)?(?: (?:an?|the term|the meaning of(?: an?)?))? ?["“']?(?:${TERMS})s?["”']?(?: means?)?[?.\\s]*$`,
);

/** Whether a question asks what a term of procedure means (什么是记录表决); the report defines none. */
function asksMeaning({ reading }: Planning): boolean {
  return reading.references.every(({ chosen }) => !chosen) && ASKS_MEANING.test(reading.folded.trim());
}

/** Whether a question names a year after that of the report's votes, as one that things came of (2021年…通过了吗). */
function isAfterReport({ reading, ledger }: Planning): boolean {
  const year = ledger.votes.flatMap((vote) => vote.meeting?.date?.iso.slice(0, 4) ?? [])[0];
  const years = everyMatch(reading.folded, /(?<![\d/-])20\d{2}(?![\d/-])/g).map((match) => match[0]);
  return year !== undefined && years.some((each) => each > year);
}

/** Whether a question asks what it means that a member is in no list (没列入名单是什么意思); the report does not say. */
function asksNotListed({ reading }: Planning): boolean {
  return (
    reading.positions.some(({ position, loose }) => position === 'not-listed' && loose !== true) &&
    membersOf(reading).length === 0 &&
    /意思|含义|意味|说明什么|代表什么|怎么理解|区别|差别|\bmeans?\b|\bmeaning\b|\bdifference\b|\bdefin/.test(
      reading.folded,
    )
  );
}

/** Somebody who serves a member: 美国代表团团长, the Swiss ambassador. */
const OFFICIAL =
  /(?:团长|大使|部长|外交官|代表团的?(?:负责人|成员)).{0,8}(?:是谁|名字|姓名|叫|姓)|代表(?!团).{0,2}(?:是|叫)(?:谁|哪一?位|什么名)|\b(?:names? of|who (?:is|was|led|headed)) .{0,30}(?:ambassador|delegate|diplomat|minister|head of|delegation)/;

/** What members argued on the floor: the report says who spoke, and prints no word of it. */
const SPEECH =
  /(?:理由|论点|论据|道理|说辞|原话)(?:分别)?(?:是|有|都是)?(?:什么|啥|哪些)|(?:给|举|讲|说|摆)(?:出|了)(?:了)?(?:什么|哪些|啥)(?:理由|论点|论据|道理)|\b(?:what|which) (?:\w+ ){0,2}(?:arguments?|grounds|points|reasons?)\b.{0,40}\b(?:give|gave|given|make|made|raise|raised|offer|offered|use|used|put|cite|cited)\b|\b(?:reasons?|arguments?|grounds) (?:\w+ ){0,3}(?:gave|given|made|raised|offered|used|cited)\b/;

/** An agenda item by its number (议程项目102). */
const AGENDA_ITEM =
  /议程(?:项目|议题)?第?(\d{1,3})(?!\d|至|到|-|号决议)|第(\d{1,3})号?(?:议程)?(?:项目|议题)|\bagenda items? (?:no\.? ?)?(\d{1,3})(?!\d| ?-| to| and)/;

function isOtherItem({ reading, report }: Planning): boolean {
  const number = AGENDA_ITEM.exec(reading.folded)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (number === undefined) return false;
  const named = new RegExp(`项目\\s*(?:\\d+至)?${number}(?!\\d)`);
  return !report.units.some((unit) => named.test(unit.text));
}

const COUNCIL_MEMBERS =
  /(?:安(?:全)?理(?:事)?会|人权理事会|经社理事会)的?(?:现任|全体|各|所有|非常任)?(?:成员|理事)国?|\b(?:members of the (?:un )?(?:security|human rights) council|(?:security|human rights) council (?:members|states))\b/;

function asksWhetherMembers({ reading }: Planning): boolean {
  return reading.members.length > 0 && asksFor(reading, 'yes-no');
}

/** Refuses what lies outside the report, with the reason; `undefined` for a question that does not. */
export function planRefusal(planning: Planning, context: ToolContext): Plan | undefined {
  const { reading } = planning;
  const refusal = (kind: Extract<Plan, { tool: 'refusal' }>['refusal'], nearest: readonly string[]): Plan => ({
    tool: 'refusal',
    refusal: kind,
    nearest,
    // Where members stand helps only who asked about votes.
    positions: isAboutVoting(reading) ? positionsAsked(planning) : [],
  });
  const voting = isAboutVoting(reading);
  const other = otherDocument(planning);
  if (other !== undefined) return refusal('other-text', other);
  if (isOtherItem(planning)) return refusal('other-item', planning.report.unitById.has('head') ? ['head'] : []);
  // Beside a vote alone (中亚国家对L.4, Five Eyes on PP10) nothing but how they voted can be meant.
  const besideVote = votesOf(reading).length > 0 && reading.residue.length < 2 && !asksFor(reading, 'text', 'about');
  const setsApart = reading.members.length === 0 || excludes.test(reading.folded);
  if (reading.unknownGroup && setsApart && (voting || asksFor(reading, 'sponsor') || besideVote)) {
    return refusal(
      'unknown-group',
      planning.ledger.votes.filter(({ id }) => votesOf(reading).includes(id)).map(({ unit }) => unit),
    );
  }
  if (asksNotListed(planning))
    return refusal(
      'not-listed',
      planning.ledger.votes.slice(0, 1).map(({ unit }) => unit),
    );
  if (asksMeaning(planning))
    return { tool: 'refusal', refusal: 'definition', nearest: motionUnits(planning).slice(0, 1), positions: [] };
  if (asksFor(reading, 'mover'))
    return { tool: 'refusal', refusal: 'mover', nearest: motionUnits(planning), positions: onMotion(planning) };
  const ofNobody = membersOf(reading).length === 0 || OFFICIAL.test(reading.folded);
  if (asksFor(reading, 'person') && ofNobody && !/报告员|rapporteur/.test(reading.folded)) {
    return refusal('persons', planning.report.unitById.has('head') ? ['head'] : []);
  }
  if (asksFor(reading, 'result') && votesOf(reading).length === 0 && isAfterReport(planning)) {
    return refusal('after-report', recommendations(planning));
  }
  if (asksFor(reading, 'later')) return refusal('general-assembly', recommendations(planning));
  // 安理会成员怎么投: how its members voted here is asked, and there is no list of them.
  if (voting && COUNCIL_MEMBERS.test(reading.folded)) return refusal('unknown-group', []);
  if (asksFor(reading, 'body'))
    return { tool: 'refusal', refusal: 'elsewhere', nearest: recommendations(planning), positions: [] };
  // Whether members sponsored or submitted something is asked of them, whatever else is said.
  const ofDrafts = asksFor(reading, 'submit', 'sponsor') && (!leavesWords(reading) || asksWhetherMembers(planning));
  if ((voting || ofDrafts) && isElsewhere(planning)) return refusal('elsewhere', recommendations(planning));
  if (comparesVersions(planning) || asksOriginal(planning)) return refusal('earlier-text', versionUnits(planning));
  if (asksFor(reading, 'elsewhere') && /报告|\breport\b/.test(reading.folded) && asksForSymbol(reading.folded))
    return refusal('elsewhere', planning.report.unitById.has('head') ? ['head'] : []);
  if (
    membersOf(reading).length > 0 &&
    ((SPEECH.test(reading.folded) && spokeOnMotion(planning) && isOnMotionAlone(planning)) ||
      (asksFor(reading, 'speaker') &&
        /什么|内容|\bwhat\b/.test(reading.folded.replace(/为什么/g, '')) &&
        !spokeOnMotion(planning)))
  ) {
    return { tool: 'refusal', refusal: 'statements', nearest: motionUnits(planning).slice(0, 1), positions: [] };
  }
  if (asksFor(reading, 'opinion')) return refusal('opinion', recommendations(planning));
  const ofVotedPart = reading.references.some(
    ({ kind, votes }) => kind === 'motion' || (kind === 'part' && votes.length > 0),
  );
  if (
    asksFor(reading, 'why') &&
    (voting || ofVotedPart || membersOf(reading).length > 0 || asksFor(reading, 'sponsor', 'submit'))
  ) {
    return planReasons(planning, context);
  }
  if (asksFor(reading, 'meeting') && asksFor(reading, 'introduced')) {
    const general = planning.report.units
      .filter((unit) => /介绍了(?:各项)?决议草案/.test(unit.text))
      .map((unit) => unit.id);
    const submissions = planning.ledger.drafts.flatMap((draft) => draft.submission?.unit ?? []);
    return refusal('introduced', [...general, ...submissions]);
  }
  return undefined;
}
