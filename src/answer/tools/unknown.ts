import type { CountryMention } from '../../countries/country-mention.js';
import type { Iso3, Position } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { blocWords } from '../wording/bloc-words.js';
import { draftName, voteName } from '../wording/vote-name.js';
import { positionFact } from './facts.js';
import { exampleQuestions } from './help.js';
import { positionCitations } from './position.js';
import type { ToolContext } from './tool-context.js';
import { blocQuestion, positionQuestion, shortVote } from './vote-questions.js';

type Named<Kind extends CountryMention['kind']> = Extract<CountryMention, { kind: Kind }>;

/** Two members of one name, or a member and a bloc: which is meant is asked back, never guessed. */
export function askWhichCountry(context: ToolContext, mention: Named<'ambiguous'>, vote: string | undefined): Finding {
  const { voice } = context;
  if (mention.bloc !== undefined) return askMemberOrBloc(context, mention, mention.bloc, vote);
  const names = voice.names(mention.options);
  return {
    kind: 'clarify',
    text: voice.say(
      voice.zh`“${mention.text}”可以指 ${mention.options.length} 个会员国：${names}。你问的是哪一个？`,
      `“${mention.text}” can mean ${mention.options.length} members: ${names}. Which one do you mean?`,
    ),
    facts: [],
    citations: [],
    suggestions: mention.options.map((country) => positionQuestion(context, country, vote)),
  };
}

function askMemberOrBloc(
  context: ToolContext,
  { text, options }: Named<'ambiguous'>,
  ...[bloc, vote]: [bloc: string, vote: string | undefined]
): Finding {
  const { voice } = context;
  const [members, who] = [voice.names(options), blocWords(bloc, voice)];
  return {
    kind: 'clarify',
    text: voice.say(
      voice.zh`“${text}”可以指会员国${members}，也可以指${who}。你问的是哪一个？`,
      `“${text}” can mean the member ${members}, or the ${who}. Which one do you mean?`,
    ),
    facts: [],
    citations: [],
    suggestions: [
      ...options.map((country) => positionQuestion(context, country, vote)),
      blocQuestion(context, bloc, vote),
    ],
  };
}

const words: Readonly<Record<Position, readonly [string, string]>> = {
  'in-favour': ['赞成', 'in favour of'],
  against: ['反对', 'against'],
  abstaining: ['弃权', 'abstaining on'],
  'not-listed': ['未列入名单', 'not listed in'],
};

/** A question about a vote that does not say which of them. */
export function askWhichVote(context: ToolContext, position: Position | undefined): Finding {
  const { voice, ledger } = context;
  const suggestion = (id: string): string => {
    const [chinese, english] = words[position ?? 'against'];
    const vote = shortVote(context, id);
    if (position === 'not-listed')
      return voice.say(
        voice.zh`哪些国家未列入${vote}表决的名单？`,
        `Which members are not listed in the vote on ${vote}?`,
      );
    return position === 'abstaining'
      ? voice.say(voice.zh`哪些国家在${vote}表决中弃权？`, `Which members abstained on ${vote}?`)
      : voice.say(
          voice.zh`哪些国家${voice.zh`${chinese === '赞成' ? voice.zh`赞成` : voice.zh`反对`}`}${vote}？`,
          `Which members voted ${english.replace('abstaining on', 'abstaining')} ${vote}?`,
        );
  };
  const list = ledger.votes.map((vote) => voteName(vote, context, voice)).join(voice.say('；', '; '));
  return {
    kind: 'clarify',
    text: voice.say(
      voice.zh`报告有 ${ledger.votes.length} 项记录表决，你问的是哪一项？${list}。`,
      `The report has ${ledger.votes.length} recorded votes; which one do you mean? ${list}.`,
    ),
    facts: [],
    citations: [],
    suggestions: ledger.votes
      .map((vote) => suggestion(vote.id))
      .filter((question) => question.length <= 80)
      .slice(0, 5),
  };
}

function status(context: ToolContext, mention: Named<'not-a-member'>): string {
  const { zh, say, language } = context.voice;
  const name = mention.place.display[language];
  switch (mention.place.status) {
    case 'observer':
      return say(
        zh`${name}是联合国观察员，不是会员国，没有表决权，因此不在任何一份名单中。`,
        `${name.replace(/^(?=Holy See|European Union|State of)/, 'The ')} is an observer at the United Nations and not a member: it has no vote, and stands in no list.`,
      );
    case 'organisation':
      return say(
        zh`${name}是组织，不是联合国会员国，名单中没有它。可以问它的某个成员国。`,
        `${name.replace(/^(?!The |the )/, 'The ')} is an organisation and not a member of the United Nations: it stands in no list. Ask about one of its member States.`,
      );
    case 'former':
      return say(
        zh`${name}现在不是联合国会员国，名单中没有这个名称。`,
        `${name} is not a member of the United Nations today, and stands in no list.`,
      );
    case 'invented':
      return say(
        zh`${name}不是真实存在的国家，名单中没有它。`,
        `${name} is not a real country, and stands in no list.`,
      );
    case 'territory':
    case 'other':
      return say(
        zh`联合国会员国名单中没有“${name}”，这份报告的表决名单也没有列出。`,
        `“${name}” is not in the list of members of the United Nations, and stands in none of this report's lists.`,
      );
  }
}

/** The members whose names are like a text, for "did you mean"; handed in so that nothing is guessed here. */
export type NearNames = (text: string) => readonly Iso3[];

/** Places and bodies that are no members: not found, with the reason; nothing is guessed from a like name. */
export function findNotMembers(context: ToolContext, mentions: readonly Named<'not-a-member'>[]): Finding {
  return {
    kind: 'not-found',
    text: [...new Set(mentions.map((mention) => status(context, mention)))].join('\n'),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context).slice(0, 2),
  };
}

/** A name that belongs to nobody that is known. */
export function findUnknownName(
  context: ToolContext,
  name: string,
  vote: string | undefined,
  near: NearNames,
): Finding {
  const { voice } = context;
  const options = near(name).slice(0, 3);
  const suggestions = options.map((country) => positionQuestion(context, country, vote));
  return {
    kind: 'not-found',
    text: voice.say(
      voice.zh`联合国会员国名单中没有“${name}”，无法给出它的表决立场。${options.length > 0 ? voice.zh`是否指下列之一？` : ''}`,
      `“${name}” is not in the list of members of the United Nations, so there is no position to give.${options.length > 0 ? ' Did you mean one of these?' : ''}`,
    ),
    facts: [],
    citations: [],
    suggestions: suggestions.length > 0 ? suggestions : exampleQuestions(context).slice(0, 2),
  };
}

/** A paragraph, footnote or draft that the report does not have, with what it has instead. */
export function findMissing(context: ToolContext, texts: readonly string[]): Finding {
  const { voice, report, ledger } = context;
  const paragraphs = report.units.filter((unit) => unit.kind === 'paragraph').length;
  const drafts = ledger.drafts
    .map((draft) => draftName(draft, draft.symbol, report, voice))
    .join(voice.say('、', ', '));
  const parts = report.drafts
    .filter((draft) => draft.kind === 'resolution')
    .map((draft) => {
      const [preambular, operative] = (['pp', 'op'] as const).map(
        (sign) => draft.units.filter((unit) => new RegExp(`^${draft.id}\\.${sign}\\d+$`).test(unit)).length,
      );
      const name = voice.label(`${draft.id}.title`).replace(/(?:标题|標題|, title)$/, '');
      return voice.say(
        voice.zh`${name}有序言部分 ${preambular ?? 0} 段、执行部分 ${operative ?? 0} 段`,
        `${name} has ${preambular ?? 0} preambular and ${operative ?? 0} operative paragraphs`,
      );
    });
  const asked = [...new Set(texts)].map((text) => `“${text}”`).join(voice.say('、', ', '));
  return {
    kind: 'not-found',
    text: voice.say(
      voice.zh`报告里没有${asked}。报告共 ${paragraphs} 段；${parts.join('；')}；所涉草案为 ${drafts}。`,
      `The report has no ${asked}. It has ${paragraphs} paragraphs; ${parts.join('; ')}; its drafts are ${drafts}.`,
    ),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context).slice(0, 2),
  };
}

/** A paragraph on which no separate vote was taken, with the vote on the whole where the question names members. */
export function findNoSeparateVote(
  context: ToolContext,
  units: readonly string[],
  drafts: readonly string[],
  countries: readonly Iso3[],
): Finding {
  const { voice, ledger } = context;
  const wholes = ledger.votes.filter((vote) => drafts.includes(vote.draft) && vote.scope.kind === 'whole');
  const parts = ledger.votes.filter((vote) => vote.scope.kind === 'preambular' || vote.scope.kind === 'operative');
  const named = units.map((unit) => voice.label(unit)).join(voice.say('、', '; '));
  const separate = parts.map((vote) => voteName(vote, context, voice)).join(voice.say('、', ', '));
  const facts = wholes.flatMap((vote) => countries.map((country) => positionFact(context, vote.id, country)));
  const rows = facts.map((fact) => {
    const vote = wholes.find((each) => fact.vote.endsWith(`#${each.id}`));
    return `- ${voice.name(fact.country)}${voice.say('：', ': ')}${vote ? voteName(vote, context, voice) : ''}${voice.say('，', ', ')}**${voice.position(fact.position)}**`;
  });
  const head = voice.say(
    voice.zh`报告没有记载对${named}的单独表决；单独表决过的只有 ${separate}。`,
    `The report records no separate vote on ${named}; separate votes were taken only on ${separate}.`,
  );
  const whole =
    rows.length > 0 ? [voice.say(voice.zh`整份草案的表决：`, 'In the vote on the draft as a whole:'), ...rows] : [];
  return {
    kind: 'not-found',
    text: [head, ...whole].join('\n'),
    facts,
    citations: [
      ...new Set([
        ...units,
        ...wholes.flatMap((vote) =>
          countries.flatMap((country) => positionCitations(context, { vote: vote.id, country })),
        ),
      ]),
    ],
  };
}
