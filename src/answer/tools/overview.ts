import type { Finding } from '../finding.js';
import { dateWords } from '../wording/date-words.js';
import { draftName, voteName } from '../wording/vote-name.js';
import { countFact, tallyFact } from './facts.js';
import { figures } from './position.js';
import { outcomeWords } from './tally.js';
import type { ToolContext } from './tool-context.js';

/** All votes of the report at a glance: recorded votes with figures and outcome, and drafts adopted without a vote. */
export function findOverview(context: ToolContext, drafts: readonly string[] = []): Finding {
  const { voice, ledger } = context;
  const within = (draft: string): boolean => drafts.length === 0 || drafts.includes(draft);
  const votes = ledger.votes.filter((vote) => within(vote.draft));
  const decisions = ledger.decisions.filter((decision) => within(decision.draft));
  const head = voice.say(
    voice.zh`记录表决 **${votes.length} 项**，未经表决通过的草案 **${decisions.length} 份**：`,
    `**${votes.length}** recorded votes and **${decisions.length}** drafts adopted without a vote:`,
  );
  const rows = votes.map((vote) => {
    const name = voteName(vote, context, voice);
    return `- ${name}${voice.say('：', ': ')}${figures(context, vote)}${voice.say('，', '; ')}${outcomeWords(context, vote)}`;
  });
  const without = decisions.map((decision) => {
    const draft = ledger.drafts.find((each) => each.id === decision.draft);
    const name = draftName(draft, draft?.symbol ?? decision.id, context.report, voice);
    return voice.say(voice.zh`- ${name}：**未经表决**获得通过`, `- ${name}: adopted **without a vote**`);
  });
  const counts =
    drafts.length === 0
      ? [countFact(context, { kind: 'recorded-votes' }), countFact(context, { kind: 'decisions-without-vote' })]
      : drafts
          .filter((draft) => votes.some((vote) => vote.draft === draft))
          .map((draft) => countFact(context, { kind: 'recorded-votes', draft }));
  return {
    kind: 'exact',
    text: [head, ...rows, ...without].join('\n'),
    facts: [...counts, ...votes.map((vote) => tallyFact(context, vote.id))],
    citations: [...votes.map((vote) => vote.unit), ...decisions.map((decision) => decision.unit)],
    understoodAs: voice.say(voice.zh`报告中的各项表决`, 'the votes in this report'),
  };
}

/** Every draft that the report deals with: its title, who submitted it, and what became of it. */
export function findDrafts(context: ToolContext): Finding {
  const { voice, ledger, report } = context;
  const rows = ledger.drafts.map((draft) => {
    const name = draftName(draft, draft.symbol, report, voice);
    const by = draft.submission
      ? voice.say(
          voice.zh`（${voice.names(draft.submission.by)}提交）`,
          ` (submitted by ${voice.names(draft.submission.by)})`,
        )
      : '';
    const without = ledger.decisions.some((decision) => decision.draft === draft.id);
    const vote = ledger.votes.find((each) => each.draft === draft.id && each.scope.kind === 'whole');
    const outcome = without
      ? voice.say(voice.zh`**未经表决**获得通过`, 'adopted **without a vote**')
      : vote
        ? `${figures(context, vote)}${voice.say('，', '; ')}${outcomeWords(context, vote)}`
        : '';
    return `- ${name}${by}${voice.say('：', ': ')}${outcome}`;
  });
  return {
    kind: 'exact',
    text: [
      voice.say(voice.zh`报告处理了 **${rows.length} 份草案**：`, `The report deals with **${rows.length} drafts**:`),
      ...rows,
    ].join('\n'),
    facts: [
      countFact(context, { kind: 'drafts' }),
      ...ledger.votes.filter((vote) => vote.scope.kind === 'whole').map((vote) => tallyFact(context, vote.id)),
    ],
    citations: ledger.drafts.flatMap((draft) => draft.submission?.unit ?? draft.units.slice(0, 1)),
    understoodAs: voice.say(voice.zh`报告处理的草案`, 'the drafts in this report'),
  };
}

/** What the document is: its symbol and address, its drafts and its votes. */
export function findReport(context: ToolContext): Finding {
  const { voice, report } = context;
  const { symbol, officialAddress } = report.meta;
  const paragraphs = report.units.filter((unit) => unit.kind === 'paragraph').length;
  const drafts = findDrafts(context);
  const overview = findOverview(context);
  const head = voice.say(
    voice.zh`这是第一委员会的报告 ${symbol}，共 ${paragraphs} 段（[官方文本](${officialAddress})）。`,
    `This is the report of the First Committee, ${symbol}, in ${paragraphs} paragraphs ([official text](${officialAddress})).`,
  );
  return {
    kind: 'exact',
    text: [head, drafts.text, overview.text].join('\n\n'),
    facts: [...drafts.facts.slice(0, 1), ...overview.facts],
    citations: [...new Set([...(report.unitById.has('head') ? ['head'] : []), 'p1', ...drafts.citations])],
    understoodAs: voice.say(voice.zh`报告的概况`, 'what this report is'),
  };
}

/** A draft's way through the Committee: title, submitter, sponsors, votes, and where its text stands. */
export function findDraft(context: ToolContext, id: string): Finding {
  const { voice, ledger, report } = context;
  const draft = ledger.drafts.find((each) => each.id === id);
  if (!draft) return findOverview(context);
  const name = draftName(draft, draft.symbol, report, voice);
  const recommended = report.drafts.find((each) => each.id === draft.recommended);
  const count = (kind: string): number =>
    recommended?.units.filter(
      (unit) => unit.startsWith(`${recommended.id}.${kind}`) && !/\.\w+\.\w/.test(unit.slice(recommended.id.length)),
    ).length ?? 0;
  const title =
    draft.title === undefined ? [] : [voice.say(voice.zh`- 标题：${draft.title}`, `- Title: ${draft.title}`)];
  const date = draft.submission?.date ? dateWords(draft.submission.date, voice) : '';
  const submitted = draft.submission
    ? [
        voice.say(
          voice.zh`- 提交：${voice.names(draft.submission.by)}${date === '' ? '' : `，${date}`}`,
          `- Submitted by ${voice.names(draft.submission.by)}${date === '' ? '' : `, ${date}`}`,
        ),
      ]
    : [];
  const sponsorCount =
    draft.kind === 'decision'
      ? undefined
      : countFact(context, { kind: 'set', set: { kind: 'sponsors', draft: id, which: 'all' } });
  const sponsors =
    sponsorCount && sponsorCount.value > 0
      ? [voice.say(voice.zh`- 提案国：${sponsorCount.value} 国`, `- Sponsors: ${sponsorCount.value}`)]
      : [];
  const [preambular, operative] = [count('pp'), count('op')];
  const outline =
    preambular + operative > 0
      ? [
          voice.say(
            voice.zh`- 案文：序言部分 ${preambular} 段，执行部分 ${operative} 段`,
            `- Text: ${preambular} preambular and ${operative} operative paragraphs`,
          ),
        ]
      : [];
  const overview = findOverview(context, [id]);
  const votes = overview.text.split('\n').slice(1);
  const isDecisive = new RegExp(`^${recommended?.id ?? ''}(?:\\.op\\d+)?$`);
  const texts = recommended?.units.filter((unit) => isDecisive.test(unit)) ?? [];
  return {
    kind: 'exact',
    text: [`**${name}**`, ...title, ...submitted, ...sponsors, ...outline, ...votes].join('\n'),
    facts: [
      ...(sponsors.length > 0 && sponsorCount ? [sponsorCount] : []),
      ...overview.facts.filter((fact) => fact.type === 'tally'),
    ],
    citations: [
      ...new Set([
        ...(recommended?.kind === 'decision' ? [recommended.id] : []),
        ...texts,
        ...(draft.submission ? [draft.submission.unit] : []),
        ...overview.citations,
      ]),
    ],
    understoodAs: voice.say(
      voice.zh`${draft.symbol} 的内容和经过`,
      `${draft.symbol}: its content and its way through the Committee`,
    ),
  };
}
