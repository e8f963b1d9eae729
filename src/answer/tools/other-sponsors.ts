import type { Iso3 } from '../../votes/ledger.js';
import type { SetExpression, SponsorList } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { draftName } from '../wording/vote-name.js';
import { membersIn, setFacts } from './facts.js';
import type { ToolContext } from './tool-context.js';
import { listed, setCitations } from './voters.js';

/** The sponsors of a draft beside members that the question names; that one of these is none is said first. */
export function findOtherSponsors(
  context: ToolContext,
  {
    draft: id,
    which,
    besides,
  }: { readonly draft: string; readonly which: SponsorList; readonly besides: readonly Iso3[] },
): Finding {
  const { voice, ledger } = context;
  const draft = ledger.drafts.find((each) => each.id === id);
  const name = draftName(draft, draft?.symbol ?? id, context.report, voice);
  const sponsors: SetExpression = { kind: 'sponsors', draft: id, which };
  const others: SetExpression = { kind: 'except', base: sponsors, minus: { kind: 'named', members: besides } };
  const known = [...membersIn(context, sponsors), ...(draft?.submission?.by ?? [])];
  const strangers = besides.filter((country) => !known.includes(country));
  const wrong = strangers.map((country) =>
    voice.say(
      voice.zh`${voice.name(country)}**不在** ${name} 的提案国之列。`,
      `${voice.starting(country)} is **not** among the sponsors of ${name}.`,
    ),
  );
  const members = membersIn(context, others);
  const beside = voice.together(besides);
  const told =
    members.length === 0
      ? voice.say(
          voice.zh`除${beside}外，报告没有列出 ${name} 的其他提案国。`,
          `Besides ${beside}, the report names no other sponsor of ${name}.`,
        )
      : listed(
          context,
          voice.say(voice.zh`除${beside}外，${name} 的提案国还`, `Sponsors of ${name} besides ${beside}`),
          members,
        );
  return {
    kind: 'exact',
    text: [...wrong, told].join('\n'),
    facts: setFacts(context, others),
    citations: [...new Set([...setCitations(context, others), ...(draft?.submission ? [draft.submission.unit] : [])])],
    understoodAs: voice.say(voice.zh`${name} 的其他提案国`, `other sponsors of ${name}`),
  };
}
