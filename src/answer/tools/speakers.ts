import type { Iso3, RecordedVote } from '../../votes/ledger.js';
import type { Stance } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { falsePremise } from '../wording/false-premise.js';
import { verdict } from '../wording/verdict.js';
import { voteName } from '../wording/vote-name.js';
import { setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';

/** What a question asks or says of those who spoke on a motion. */
export interface SpeakersQuery {
  /** The side asked for; all of them where it is left out. */
  readonly stance?: Exclude<Stance, 'unstated'>;
  /** Members that the question says spoke so. */
  readonly claimed?: readonly Iso3[];
  /** True where the question says that nobody else did. */
  readonly only?: boolean;
  /** True where the question does not say that it was the motion that they spoke on. */
  readonly anywhere?: boolean;
  /** True where the question builds on it and does not ask it. */
  readonly premise?: boolean;
}

const stances: readonly Stance[] = ['for', 'against', 'unstated'];

function rowsOf(context: ToolContext, vote: RecordedVote, wanted: readonly Stance[]): readonly string[] {
  const { voice } = context;
  const name = voteName(vote, context, voice);
  const chinese = { for: voice.zh`发言支持`, against: voice.zh`发言反对`, unstated: voice.zh`就其发言：` };
  const english = { for: 'in favour of', against: 'against', unstated: 'on' };
  return wanted.map((stance) => {
    const members = vote.speakers.filter((speaker) => speaker.stance === stance).map(({ country }) => country);
    return members.length === 0
      ? voice.say(
          voice.zh`报告没有记载有人${chinese[stance]}${name}。`,
          `The report names nobody who spoke ${english[stance]} ${name}.`,
        )
      : voice.say(
          voice.zh`**${voice.together(members)}**代表${chinese[stance]}${name}。`,
          `The representatives of **${voice.together(members)}** spoke ${english[stance]} ${name}.`,
        );
  });
}

/** The members that the report names as speaking, on the side that a question names. */
function speakersOf({ ledger }: ToolContext, { stance }: SpeakersQuery): readonly Iso3[] {
  return ledger.votes.flatMap((vote) =>
    vote.speakers.flatMap((each) => (stance === undefined || each.stance === stance ? each.country : [])),
  );
}

/** Whether the report names each member that a question says spoke, on the side that it says; true where it names none. */
export function areClaimedSpeakers(context: ToolContext, query: SpeakersQuery): boolean {
  const { claimed = [], only = false } = query;
  const spoke = speakersOf(context, query);
  return (
    claimed.every((country) => spoke.includes(country)) && (!only || spoke.every((each) => claimed.includes(each)))
  );
}

/** Which of several members the report names as speaking and which not, where it is true of some of them only. */
function apartOf(context: ToolContext, query: SpeakersQuery): string {
  const { voice } = context;
  const spoke = speakersOf(context, query);
  const { claimed = [] } = query;
  const [did, not] = [claimed.filter((each) => spoke.includes(each)), claimed.filter((each) => !spoke.includes(each))];
  if (did.length === 0 || not.length === 0) return '';
  return voice.say(
    voice.zh`其中有${voice.together(did)}，没有${voice.together(not)}。`,
    `The report names ${voice.together(did)} but not ${voice.together(not)}. `,
  );
}

/**
 * That the report does not tell of members' speaking elsewhere than on a motion: it prints no statements, so that who is not
 * named may have spoken.
 */
function elsewhereOf(context: ToolContext, query: SpeakersQuery): string {
  const { voice } = context;
  const spoke = speakersOf(context, query);
  const silent = (query.claimed ?? []).filter((country) => !spoke.includes(country));
  return silent.length > 0
    ? voice.say(
        voice.zh`报告没有记载${voice.together(silent)}是否发言，只记载了就动议的发言：`,
        `The report does not say whether ${voice.together(silent)} spoke; it names only those who spoke on a motion: `,
      )
    : '';
}

/** Who spoke on a motion, and which way; a claim about it is borne out or not by what the report names. */
export function findSpeakers(context: ToolContext, query: SpeakersQuery = {}): Finding {
  const { voice, ledger } = context;
  const { stance, claimed = [] } = query;
  const motions = ledger.votes.filter((vote) => vote.speakers.length > 0);
  const rows = motions.flatMap((vote) => {
    const known = stances.filter((each) => vote.speakers.some((speaker) => speaker.stance === each));
    return rowsOf(context, vote, stance === undefined || known.includes(stance) ? known : [stance, ...known]);
  });
  const none = voice.say(voice.zh`报告没有记载就动议所作的发言。`, 'The report records no statements on a motion.');
  const holds = areClaimedSpeakers(context, query);
  const opening = query.premise ? (holds ? '' : falsePremise(voice)) : verdict(holds, voice);
  const elsewhere = query.anywhere ? elsewhereOf(context, query) : '';
  const word = elsewhere !== '' ? elsewhere : claimed.length > 0 ? opening + apartOf(context, query) : '';
  const beyond =
    query.anywhere && claimed.length === 0
      ? [voice.say(voice.zh`除此以外，报告没有记载谁发了言。`, 'Beyond this, the report does not say who spoke.')]
      : [];
  return {
    kind: rows.length === 0 ? 'not-found' : 'exact',
    text: rows.length === 0 ? none : word + [...rows, ...beyond].join('\n'),
    facts: motions.flatMap((vote) =>
      stances.flatMap((each) =>
        vote.speakers.some((speaker) => speaker.stance === each)
          ? setFacts(context, { kind: 'speakers', vote: vote.id, stance: each }).slice(0, 1)
          : [],
      ),
    ),
    citations: motions.map((vote) => vote.unit),
    understoodAs: voice.say(voice.zh`就动议发言的国家`, 'who spoke on the motion'),
  };
}
