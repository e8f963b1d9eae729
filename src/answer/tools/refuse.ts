import type { Fact } from '../answer.js';
import type { Finding } from '../finding.js';
import { findPositionsOf, type PositionQuery } from './position.js';
import type { ToolContext } from './tool-context.js';

/** Why a question can't be answered from the report. */
export type Refusal =
  | 'reasons'
  | 'motives'
  | 'general-assembly'
  | 'elsewhere'
  | 'mover'
  | 'introduced'
  | 'opinion'
  | 'statements'
  | 'persons'
  | 'after-report'
  | 'earlier-text'
  | 'whole-difference'
  | 'other-text'
  | 'other-item'
  | 'not-listed'
  | 'definition'
  | 'no-such-day'
  | 'unknown-group'
  | 'nothing-found';

function reason(context: ToolContext, refusal: Refusal, hasNearest: boolean): string {
  const { zh, say } = context.voice;
  switch (refusal) {
    case 'reasons':
      return say(zh`这份报告不记录投票理由。`, 'This report does not record the reasons for a vote.');
    case 'motives':
      return say(zh`报告没有说明这样做的理由。`, 'The report does not say for what reasons this was done.');
    case 'general-assembly':
      return say(
        zh`这份报告只到第一委员会为止：委员会向大会**提出建议**，大会后来如何表决或处理，报告没有记载。`,
        'This report ends with the First Committee, which **recommends**: what the General Assembly later did or how it voted is not in it.',
      );
    case 'elsewhere':
      return say(
        zh`这份报告只记载本届会议第一委员会就这一项目的表决；其他年份、届会或机构的表决不在其中。`,
        'This report records only the votes of the First Committee on this item at this session; other years, sessions or bodies are not in it.',
      );
    case 'mover':
      return say(
        zh`报告没有说明是谁提出动议、要求表决的。`,
        'The report does not say who moved or requested the vote.',
      );
    case 'introduced':
      return say(
        zh`报告没有逐一说明草案在哪次会议上介绍；只写明草案在一般性辩论期间介绍，以及各草案提交的日期。`,
        'The report does not say at which meeting a given draft was introduced; only that drafts were introduced during the general debate, and when each was submitted.',
      );
    case 'statements':
      return say(
        zh`报告没有记载各国代表的发言内容；只写明有谁就动议发言。`,
        'The report does not record what delegations said; it only names who spoke on a motion.',
      );
    case 'persons':
      return say(zh`报告没有写明这个人是谁。`, 'The report does not name this person.');
    case 'after-report':
      return say(
        zh`报告写于这件事之前：其中只有当时的建议和安排，后来的结果没有记载。`,
        'The report was written before this: it holds what was then recommended and planned, not what came of it.',
      );
    case 'earlier-text':
      return say(
        zh`报告只载有订正后的案文，没有订正前的案文，因此无法比较两者的文字。`,
        'The report prints only the revised text and not the one before it, so the two cannot be compared.',
      );
    case 'whole-difference':
      return say(
        zh`一份案文有而另一份没有的全部内容，这里不作比对；可以就一个主题来问，例如“两份草案在人权方面有什么不同”，或“L.4提到主权吗”。`,
        'All that one text has and the other lacks is not worked out here; ask about one topic: “How do the two drafts differ on human rights?”, “Does L.4 mention sovereignty?”',
      );
    case 'other-text':
      return say(
        zh`报告只提到这份文件，没有载录它的内容。`,
        'The report only names that document; what it says is not in it.',
      );
    case 'other-item':
      return say(
        zh`这份报告只讲它自己的议程项目，不讲其他议程项目。`,
        'This report is on its own agenda item alone; other items are not in it.',
      );
    case 'not-listed':
      return say(
        zh`“未列入名单”是说一个会员国不在该项表决赞成、反对、弃权三份名单的任何一份里。报告没有说明原因；未列入不等于弃权或缺席。`,
        '“Not listed” means that a member is in none of the three lists of that vote (in favour, against, abstaining). The report does not say why; not listed means neither abstaining nor absent.',
      );
    case 'definition':
      return say(
        zh`报告使用这个用语，但没有解释它的含义。`,
        'The report uses this term and does not explain what it means.',
      );
    case 'no-such-day':
      return say(zh`报告没有提到这一天。`, 'The report does not mention this day.');
    case 'unknown-group':
      return say(
        zh`问题只问一部分国家，但这里没有这个分组的名单，所以不能按它筛选。可以按联合国五个地区组（非洲、亚太、东欧、拉丁美洲和加勒比、西欧和其他国家）或欧盟、东盟等国家集团来问，也可以逐国问。`,
        'The question asks for some states only, and there is no list of that group here to choose by. Ask by one of the five regional groups (African, Asia-Pacific, Eastern European, Latin American and Caribbean, Western European and others), by a bloc such as the EU or ASEAN, or state by state.',
      );
    case 'opinion':
      return say(
        zh`这里只回答报告写明的内容，不作评价或预测。`,
        'Only what the report says is answered here: no judgement and no forecast.',
      );
    case 'nothing-found':
      if (!hasNearest) return say(zh`报告里没有找到回答这个问题的内容。`, 'Nothing in the report answers this.');
      return say(
        zh`报告里没有找到回答这个问题的内容。下面是最接近的段落，未必相关：`,
        'Nothing in the report answers this. The nearest passages, which may not bear on it:',
      );
  }
}

/**
 * A refusal that says why, with what the report does say: positions where the question names them, and the nearest units.
 * @param nearest ids of units, best first
 */
export function findRefusal(
  context: ToolContext,
  refusal: Refusal,
  has: { readonly nearest: readonly string[]; readonly positions?: readonly PositionQuery[] },
): Finding {
  const { voice } = context;
  const known =
    (has.positions ?? []).length > 0
      ? findPositionsOf(
          context,
          (has.positions ?? []).map(({ country, vote }) => ({ country, vote })),
        )
      : undefined;
  const only =
    known &&
    voice.say(voice.zh`报告只写明：`, 'It only says:') +
      (has.positions?.length === 1 ? voice.say('', ' ') : '\n') +
      known.text;
  const facts: readonly Fact[] = known?.facts ?? [];
  return {
    kind: 'not-found',
    text: [reason(context, refusal, has.nearest.length > 0), only]
      .filter((part) => part !== undefined)
      .join(voice.say('', ' ')),
    facts,
    citations: [...new Set([...(known?.citations ?? []), ...has.nearest])],
  };
}
