import { memberByIso3 } from '../../countries/member-by-iso3.js';
import type { Report } from '../../report/report.js';
import type { MentionedIn } from '../tools/mentioned.js';
import type { ToolContext } from '../tools/tool-context.js';
import { type AskedMention, askedMention, PLACE_MARK } from '../understand/asked-mention.js';
import type { Reference } from '../understand/references.js';
import { isNotIn, type Named, whereNamed } from '../where-named.js';
import type { Plan } from './plan.js';
import { asksFor, type Planning } from './planning.js';

/** Words that a question must have to ask this at all. */
const MAY_ASK =
  /提|说|讲|谈|写|涉及|述及|触及|论及|回顾|忆及|引|出现|用|含|有|\b(?:mention|refer|talk|speak|say|recall|cite|quote|contain|includ|us(?:e|ing)|touch|address|deal|discuss|appear|occur|ha(?:s|ve)|omit|differ|compar|contrast)|比|不同|别|异|分歧|怎|如何/;

const MAY_BE_LIST = /包含|包括|含有|\b(?:includ|contain|ha(?:s|ve)\b|uses?\b)/;

/** A part that is named beside its draft. */
const PART_OF_DRAFT =
  /(?:a\/c\.1\/75\/)?l\.?\s?\d+(?:\/rev\.?\s?\d)?的?§|§ of (?:the )?(?:a\/c\.1\/75\/)?l\.?\s?\d+(?:\/rev\.?\s?\d)?(?!\d)/g;

/** The folded question with each place of the report that it names as one mark; a document is what may be mentioned. */
function marked(folded: string, references: readonly Reference[]): string {
  let text = folded;
  const places = references.filter(({ kind }) => kind !== 'document');
  for (const { start, end } of places.sort((a, b) => b.start - a.start))
    if (end > start && end <= text.length) text = `${text.slice(0, start)}${PLACE_MARK}${text.slice(end)}`;
  return text.replace(PART_OF_DRAFT, PLACE_MARK);
}

/** The units under a unit, itself first; the lists of a vote are names alone. */
function withChildren(report: Report, unit: string): readonly string[] {
  const children = report.unitById.get(unit)?.children ?? [];
  return [unit, ...children.flatMap((child) => withChildren(report, child))];
}

/** The draft's text as recommended; never the paragraphs that tell of the vote on it. */
function textOf({ report, ledger }: Planning, draft: string): readonly string[] {
  const recommended = ledger.drafts.find(({ id }) => id === draft)?.recommended;
  return report.units.flatMap((unit) => (recommended !== undefined && unit.draft === recommended ? [unit.id] : []));
}

function scopesOf(planning: Planning, { where }: AskedMention): readonly MentionedIn[] {
  const { reading, report } = planning;
  const ofDraft = (draft: string): MentionedIn => ({ draft, units: textOf(planning, draft) });
  if (where === 'report')
    return [{ units: report.units.flatMap(({ id, kind }) => (kind === 'vote-list' ? [] : [id])) }];
  const pointed = reading.references.filter(({ kind }) => kind !== 'document');
  const named = where === 'named' ? pointed : pointed.filter(({ chosen }) => chosen);
  if (where === 'each-draft' && named.length === 0) return eachDraft(planning).map(ofDraft);
  return named.flatMap(({ kind, drafts, units, chosen }): readonly MentionedIn[] => {
    if (kind === 'draft' || kind === 'whole') return drafts.map(ofDraft);
    // PP11 is that of either draft.
    const places = chosen ? [units] : units.map((unit) => [unit]);
    return places.map((place) => ({
      place,
      units: [...new Set(place.flatMap((unit) => withChildren(report, unit)))],
    }));
  });
}

/** The two drafts are those that were voted on: the draft resolutions. */
function eachDraft({ reading, ledger }: Planning): readonly string[] {
  const ofTwo = /两|\b(?:both|two|either)\b/.test(reading.folded) || asksFor(reading, 'compare');
  return ledger.drafts.filter(({ kind }) => !ofTwo || kind === 'resolution').map(({ id }) => id);
}

/** Two things joined (terrorism or crime): each is looked for by itself where the whole is not found. */
const JOINED = /\s*(?:和|与|以及|及|或者?|、|, and | and | or |, )\s*/;

/**
 * Whether drafts or places mention something (does L.4 mention sovereignty, L.8提到疫情吗), where that can be known for
 * certain; `undefined` for another question, and where it must be looked for.
 */
export function planMentioned(planning: Planning, context: ToolContext): Plan | undefined {
  const { reading } = planning;
  if (!MAY_ASK.test(reading.folded)) return undefined;
  const asked = askedMention(marked(reading.folded, reading.references)) ?? askedMention(reading.folded);
  if (asked === undefined) return undefined;
  if (asked.open !== undefined && asked.where === 'report') return undefined;
  const scopes = scopesOf(planning, asked);
  const names = reading.members.flatMap(({ iso3 }) => {
    const member = memberByIso3(iso3)?.names;
    return member ? [member.zh, member.zhUn] : [];
  });
  // What includes a member may be a list of sponsors or voters.
  if (names.length > 0 && MAY_BE_LIST.test(reading.folded)) return undefined;
  // Where the report names a member is told by the places themselves.
  if (scopes.length === 0 || (asked.where === 'report' && names.length > 0)) return undefined;
  const typed = (said: string): string => {
    const at = reading.folded.indexOf(said);
    return at < 0 ? said : reading.question.slice(at, at + said.length);
  };
  const named = (said: string): Named => ({
    said: typed(said),
    literal: asked.literal,
    ...(names.length > 0 ? { names } : {}),
  });
  const isFound = (each: Named): boolean => scopes.some(({ units }) => whereNamed(context, each, units).length > 0);
  const whole = named(asked.topic);
  const topics = isFound(whole) ? [whole] : asked.topic.split(JOINED).map(named);
  const known = topics.every(
    (each) => isFound(each) || (asked.where !== 'report' && scopes.every(({ units }) => isNotIn(context, each, units))),
  );
  if (!known) return asked.where === 'report' ? undefined : textAlone(scopes, planning);
  const held = topics.some(isFound);
  if (asked.open === 'say' && held) return textAlone(scopes, planning);
  if (asked.open === 'where' && !held) return undefined;
  const isWhich =
    asked.open === 'where' ||
    (asked.where === 'each-draft' && asksFor(reading, 'which') && !asksFor(reading, 'yes-no'));
  return { tool: 'mentioned', topics, scopes, denied: asked.denied, which: isWhich };
}

/** What must be looked for is looked for in the draft's own text. */
function textAlone(scopes: readonly MentionedIn[], { ledger }: Planning): Plan | undefined {
  const [scope, other] = scopes;
  const recommended = ledger.drafts.find(({ id }) => id === scope?.draft)?.recommended;
  return recommended === undefined || other ? undefined : { tool: 'passages', drafts: [recommended] };
}
