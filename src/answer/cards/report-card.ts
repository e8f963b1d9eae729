import type { Card, Table } from '../card.js';
import { findDrafts } from '../tools/overview.js';
import { meetingWords } from '../tools/tally.js';
import type { ToolContext } from '../tools/tool-context.js';
import type { CardContext, CardDeps } from './card-deps.js';
import { partName, tailOf } from './short-names.js';

const paragraphOf = /^p\d+$/;

/** The report's parts with their paragraphs: `一. 引言: 第1段至第4段`. */
function contents(context: ToolContext): readonly string[] {
  const { voice, report } = context;
  const sections = new Map<string, string[]>();
  for (const unit of report.units) {
    if (unit.section === undefined || !paragraphOf.test(unit.id)) continue;
    sections.set(unit.section, [...(sections.get(unit.section) ?? []), unit.id]);
  }
  return [...sections].map(([section, paragraphs]) => {
    const [first = '', last = first] = [paragraphs[0], paragraphs.at(-1)];
    const span = first === last ? voice.label(first) : `${voice.label(first)} – ${voice.label(last)}`;
    return `- ${section.replace(/^([一二三四五六七八九十A-Z]+\.)\s*/, '$1 ')}${voice.say('：', ': ')}${span}`;
  });
}

/** Where the votes were taken, and which paragraphs tell of other meetings. */
function meetings(context: ToolContext): string {
  const { voice, ledger, report } = context;
  const held = [...ledger.votes, ...ledger.decisions].map((each) => meetingWords(context, each.meeting));
  const voted = [...new Set(held)].filter((words) => words !== '').join(voice.say('、', ', '));
  const ofDrafts = new Set(ledger.drafts.flatMap((draft) => draft.units));
  const others = report.units
    .filter((unit) => paragraphOf.test(unit.id) && !ofDrafts.has(unit.id) && /次(?:全体)?会议/.test(unit.text))
    .map((unit) => voice.label(unit.id))
    .join(voice.say('、', '; '));
  return voice.say(
    voice.zh`会议：在${voted}上表决；其他会议见${others}。`,
    `Meetings: the votes were taken at ${voted}; other meetings: ${others}.`,
  );
}

/** Every recorded vote with its printed totals; a draft with several votes has a line of its own before them. */
export function votesTable(context: CardContext): Table {
  const { voice, ledger } = context;
  const rows = ledger.drafts.flatMap((draft) => {
    const votes = ledger.votes.filter((vote) => vote.draft === draft.id);
    const name = tailOf(draft.symbol);
    const without = ledger.decisions.some((decision) => decision.draft === draft.id);
    if (votes.length === 0) return without ? [[name, '–', '–', '–']] : [];
    const figures = votes.map((vote) => [
      votes.length === 1 ? name : ` ${partName(context, vote)}`,
      ...[vote.tally.inFavour, vote.tally.against, vote.tally.abstaining].map(String),
    ]);
    return votes.length === 1 ? figures : [[name, '', '', ''], ...figures];
  });
  const hasDecisions = ledger.decisions.length > 0;
  const caption = voice.say(voice.zh`各项表决的票数`, 'The votes at a glance');
  const dash = voice.say(voice.zh`（– 未经表决）`, ' (– without a vote)');
  return {
    caption: hasDecisions ? `${caption}${dash}` : caption,
    head: [
      '',
      voice.say(voice.zh`赞成`, 'For'),
      voice.say(voice.zh`反对`, 'Against'),
      voice.say(voice.zh`弃权`, 'Abst.'),
    ],
    rows,
  };
}

/** What the report is: its parts, its drafts and their outcome, its meetings, its votes at a glance, the official text. */
export function reportCard(context: CardContext, { finish }: CardDeps): Card {
  const { voice, report } = context;
  const { symbol, officialAddress } = report.meta;
  const paragraphs = report.units.filter((unit) => unit.kind === 'paragraph').length;
  const drafts = findDrafts(context);
  const head = voice.say(
    voice.zh`**第一委员会的报告 ${symbol}**，共 ${paragraphs} 段（[官方文本](${officialAddress})）。`,
    `**Report of the First Committee, ${symbol}**, ${paragraphs} paragraphs ([official text](${officialAddress})).`,
  );
  const text = [head, [voice.say(voice.zh`目录：`, 'Contents:'), ...contents(context)].join('\n'), drafts.text];
  const finding = {
    kind: 'exact' as const,
    text: [...text, meetings(context)].join('\n\n'),
    facts: drafts.facts,
    citations: [...(report.unitById.has('head') ? ['head'] : []), 'p1'].filter((id) => report.unitById.has(id)),
  };
  return { answer: finish(finding, { context, question: symbol }), tables: [votesTable(context)] };
}
