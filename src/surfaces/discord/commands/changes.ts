import type { Command } from './command.js';
import { completeVote } from './completers.js';
import { defineCommand } from './define-command.js';
import { choiceOption, type OptionChoice, textOption } from './option.js';

const POSITIONS: readonly OptionChoice[] = [
  { value: 'in-favour', name: ['in favour', '赞成', '贊成'] },
  { value: 'against', name: ['against', '反对', '反對'] },
  { value: 'abstaining', name: ['abstaining', '弃权', '棄權'] },
];

type Position = 'in-favour' | 'against' | 'abstaining';

const positionOf = (text: string | undefined): Position | undefined =>
  text === 'in-favour' || text === 'against' || text === 'abstaining' ? text : undefined;

/** `/changes`: who moved from one list to another between two votes. */
export const changes: Command = {
  definition: defineCommand(
    ['changes', '变化', '變化'],
    [
      'Who took another position in another vote',
      '哪些会员国在两次表决中改变了立场',
      '哪些會員國在兩次表決中改變了立場',
    ],
    [
      textOption({
        name: ['from', '从', '從'],
        description: ['From which vote', '从哪次表决', '從哪次表決'],
        required: true,
        completes: true,
      }),
      textOption({
        name: ['to', '到', '到'],
        description: ['To which vote', '到哪次表决', '到哪次表決'],
        required: true,
        completes: true,
      }),
      choiceOption(
        ['from_position', '原立场', '原立場'],
        ['Only those who stood here before', '只看原来持这一立场的', '只看原來持這一立場的'],
        POSITIONS,
      ),
      choiceOption(
        ['to_position', '新立场', '新立場'],
        ['Only those who moved here', '只看改为这一立场的', '只看改為這一立場的'],
        POSITIONS,
      ),
    ],
  ),
  completers: { from: completeVote, to: completeVote },
  answer: ({ options, rollcall, language }) => {
    const fromPosition = positionOf(options.text('from_position'));
    const toPosition = positionOf(options.text('to_position'));
    return {
      card: rollcall.changes({
        from: options.text('from') ?? '',
        to: options.text('to') ?? '',
        ...(fromPosition && { fromPosition }),
        ...(toPosition && { toPosition }),
        language,
      }),
    };
  },
};
