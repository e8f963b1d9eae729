import type { Finding } from '../finding.js';
import type { ToolContext } from './tool-context.js';

/** Questions that show what can be asked, each answerable as it stands. */
export function exampleQuestions(context: ToolContext): readonly string[] {
  const { voice, ledger } = context;
  const vote = ledger.votes.at(-1);
  const draft = ledger.drafts.find((each) => each.id === vote?.draft)?.symbol.replace(/^.*\/(?=L\.)/, '') ?? '';
  const overview = voice.say(voice.zh`报告里有哪些表决？`, 'Which votes are in the report?');
  if (draft === '') return [overview];
  return [
    voice.say(voice.zh`瑞士对${draft}投了什么票？`, `How did Switzerland vote on ${draft}?`),
    voice.say(voice.zh`哪些国家反对${draft}？`, `Which countries voted against ${draft}?`),
    voice.say(voice.zh`${draft}的提案国有哪些？`, `Who sponsored ${draft}?`),
    overview,
    voice.say(voice.zh`引用第10(a)段`, 'Quote paragraph 10 (a)'),
  ];
}

/** What can be asked, with examples to press or send. @param thanked whether somebody only said thanks */
export function findHelp(context: ToolContext, thanked = false): Finding {
  const { voice, report } = context;
  const { symbol } = report.meta;
  const welcome = thanked ? voice.say(voice.zh`不客气。`, "You're welcome. ") : '';
  return {
    kind: 'clarify',
    text:
      welcome +
      voice.say(
        voice.zh`可以就 ${symbol} 号报告提问：某国在某次表决中的立场、票数、投各种票的国家、立场变化、提案国、任何一段的原文，或报告说了什么。例如：`,
        `Ask about report ${symbol}: a member's position in a vote, the figures, who voted how, who moved, sponsors, the text of any paragraph, or what the report says. For example:`,
      ),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context),
  };
}
