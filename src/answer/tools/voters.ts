import type { Iso3, Position } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import { blocsIn } from '../bloc-set.js';
import type { Finding } from '../finding.js';
import { membershipNotesOf } from '../wording/bloc-words.js';
import { setName } from '../wording/set-name.js';
import { voteName } from '../wording/vote-name.js';
import { correctionNotes, namedOrMeant, votesIn } from './correction-notes.js';
import { membersIn, setFacts, tallyFact } from './facts.js';
import { mergeFindings } from './merge-findings.js';
import { figures, findPositionsOf, isBorneOut, type PositionQuery } from './position.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** The units that a set is read from: votes' paragraphs and lists, sponsors' paragraphs, footnotes. */
export function setCitations(context: ToolContext, set: SetExpression): readonly string[] {
  const vote = (id: string, position?: Position): (string | undefined)[] => {
    const found = voteOf(context, id);
    const list = position === undefined || position === 'not-listed' ? undefined : found.lists[position].unit;
    return [found.unit, list];
  };
  const cited = (each: SetExpression): (string | undefined)[] => {
    const draft = 'draft' in each ? context.ledger.drafts.find(({ id }) => id === each.draft) : undefined;
    switch (each.kind) {
      case 'and':
      case 'or':
        return each.of.flatMap(cited);
      case 'except':
        return [...cited(each.base), ...cited(each.minus)];
      case 'position':
        return vote(each.vote, each.position);
      case 'changed':
        return [...vote(each.from.vote, each.from.position), ...vote(each.to.vote, each.to.position)];
      case 'times':
        return each.of.flatMap((place) => vote(place.vote, place.position));
      case 'sponsors':
        return [draft?.sponsors.unit];
      case 'submitters':
        return [draft?.submission?.unit];
      case 'speakers':
        return vote(each.vote);
      case 'corrected':
        return context.ledger.votes.flatMap((found) => found.corrections.map((correction) => correction.unit));
      default:
        return [];
    }
  };
  return [...new Set(cited(set))].filter((unit) => unit !== undefined);
}

/** `…有 **11 国**：布隆迪、中国 …`; nobody is said in words. @param head what they are (`对L.4投反对票的`) */
export function listed(context: ToolContext, head: string, members: readonly Iso3[]): string {
  const { voice } = context;
  if (members.length === 0) return voice.say(voice.zh`${head}**没有**（0 国）。`, `${head}: **none** (0 members).`);
  const count = voice.members(members.length);
  return voice.say(
    voice.zh`${head}有 **${count}**：${voice.names(members)}。`,
    `${head} — **${count}**: ${voice.names(members)}.`,
  );
}

/** `反对（**11 国**）：布隆迪、中国 …`: one group of several under a head of their own. */
export function row(context: ToolContext, head: string, members: readonly Iso3[]): string {
  const { voice } = context;
  const count = voice.members(members.length);
  if (members.length === 0) return voice.say(voice.zh`${head}：无（0 国）`, `${head}: none (0 members)`);
  return voice.say(
    voice.zh`${head}（**${count}**）：${voice.names(members)}`,
    `${head} (**${count}**): ${voice.names(members)}`,
  );
}

const groups: readonly Exclude<Position, 'in-favour'>[] = ['against', 'abstaining', 'not-listed'];

/** Where the members of a set's blocs are from; nothing for sets without blocs. */
export function membershipFindings(context: ToolContext, sets: readonly SetExpression[]): readonly Finding[] {
  const notes = membershipNotesOf(sets, context);
  return notes.length === 0 ? [] : [{ kind: 'exact', text: notes.join('\n'), facts: [], citations: [] }];
}

/** Who did not vote for it: the whole, told apart as against, abstaining and not listed. */
export function findNotInFavour(context: ToolContext, vote: string, among?: SetExpression): Finding {
  const { voice } = context;
  const within = (set: SetExpression): SetExpression => (among ? { kind: 'and', of: [among, set] } : set);
  const sets = groups.map((position) => within({ kind: 'position', vote, position }));
  const whole: SetExpression = {
    kind: 'except',
    base: among ?? { kind: 'members' },
    minus: { kind: 'position', vote, position: 'in-favour' },
  };
  const members = membersIn(context, whole);
  const name = voteName(voteOf(context, vote), context, voice);
  const who = among ? setName(context, among) : voice.say(voice.zh`会员国`, 'members');
  const head = voice.say(
    voice.zh`${who}中没有对 ${name} 投赞成票的共 **${members.length} 国**，分三种情况：`,
    `Of the ${who}, **${members.length}** did not vote in favour of ${name}, in three groups:`,
  );
  const rows = groups.map(
    (position, index) => `- ${row(context, voice.position(position), membersIn(context, sets[index] ?? whole))}`,
  );
  return {
    kind: 'exact',
    text: [head, ...rows].join('\n'),
    facts: [...setFacts(context, whole), ...sets.flatMap((set) => setFacts(context, set))],
    citations: [...new Set([...sets.flatMap((set) => setCitations(context, set))])],
    understoodAs: voice.say(voice.zh`${who}中没有对 ${name} 投赞成票的国家`, `${who} not voting in favour of ${name}`),
  };
}

/** What a set is, at the head of its members: `对 A/C.1/75/L.4 投反对票的`, `Against A/C.1/75/L.4`. */
export function setHead(context: ToolContext, set: SetExpression): string {
  const { voice } = context;
  const name = setName(context, set);
  return voice.say(
    voice.zh`${name}${/[国國]家?$|[组組]$/.test(name) ? '' : voice.zh`的`}`,
    name.charAt(0).toUpperCase() + name.slice(1),
  );
}

/**
 * Those of a set that are in no list of its votes, where others are: who never voted against anything holds whoever never
 * voted at all. `undefined` where there are none.
 */
function unlistedIn(context: ToolContext, set: SetExpression): SetExpression | undefined {
  const votes = [...new Set(votesIn(set))];
  const unlisted = votes.map((vote): SetExpression => ({ kind: 'position', vote, position: 'not-listed' }));
  const among: SetExpression = { kind: 'and', of: [set, ...unlisted] };
  const found = votes.length > 0 ? membersIn(context, among).length : 0;
  return found > 0 && found < membersIn(context, set).length ? among : undefined;
}

/** The members of a set, named and counted. */
export function findVoters(context: ToolContext, set: SetExpression): Finding {
  const { voice } = context;
  const name = setName(context, set);
  const members = membersIn(context, set);
  const mentionsUnlisted = JSON.stringify(set).includes('not-listed');
  const unlisted = mentionsUnlisted ? undefined : unlistedIn(context, set);
  const among = unlisted ? membersIn(context, unlisted) : [];
  const note = mentionsUnlisted
    ? `\n${voice.say(voice.zh`报告没有说明未列入的原因；未列入不等于弃权或缺席。`, 'The report does not say why; not listed means neither abstaining nor absent.')}`
    : among.length > 0
      ? `\n${voice.say(
          voice.zh`其中 ${among.length} 国在所涉表决中均未列入名单：${voice.names(among)}。未列入不等于弃权或缺席。`,
          `Of these, ${among.length} ${among.length === 1 ? 'is' : 'are'} in no list of any vote concerned: ${voice.names(among)}. Not listed means neither abstaining nor absent.`,
        )}`
      : '';
  return {
    kind: 'exact',
    text: listed(context, setHead(context, set), members) + note,
    facts: [...setFacts(context, set), ...(unlisted ? setFacts(context, unlisted) : [])],
    citations: setCitations(context, set),
    understoodAs: voice.say(
      voice.zh`${name}${/[国國]家?$|[组組]$/.test(name) ? '' : voice.zh`的国家`}`,
      blocsIn(set).length > 0 ? name : `members ${name}`,
    ),
  };
}

/** One set or several, with the whole vote's figures where one vote was asked for, and false premises about members. */
export interface VoterSets {
  readonly sets: readonly SetExpression[];
  readonly figuresOf?: string;
  /** Members named beside the set, with the position that the question takes for granted. */
  readonly checked?: readonly PositionQuery[];
}

/** The members of each set; what the question wrongly takes for granted of others is corrected first. */
export function findVoterSets(context: ToolContext, { sets, figuresOf, checked = [] }: VoterSets): Finding {
  const { voice } = context;
  const wrong = checked.filter((query) => !isBorneOut(context, query));
  const findings = sets.map((set) => findVoters(context, set));
  const whole = figuresOf === undefined ? undefined : voteOf(context, figuresOf);
  const all: Finding[] = whole
    ? [
        {
          kind: 'exact',
          text: voice.say(voice.zh`全体：${figures(context, whole)}。`, `All members: ${figures(context, whole)}.`),
          facts: [tallyFact(context, whole.id)],
          citations: [],
        },
      ]
    : [];
  const corrections = wrong.length > 0 ? [findPositionsOf(context, wrong, true)] : [];
  const notes = correctionNotes(context, sets.flatMap(votesIn), namedOrMeant(context, sets));
  const noted: Finding = {
    kind: 'exact',
    text: notes.lines.join('\n'),
    facts: notes.facts,
    citations: notes.citations,
  };
  return mergeFindings([
    ...corrections,
    ...findings,
    ...all,
    ...(notes.lines.length > 0 ? [noted] : []),
    ...membershipFindings(context, sets),
  ]);
}
