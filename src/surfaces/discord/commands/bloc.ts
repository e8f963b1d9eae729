import type { Command } from './command.js';
import { completeBloc, completeVote } from './completers.js';
import { defineCommand } from './define-command.js';
import { textOption } from './option.js';

/** `/bloc`: how the members of a bloc or regional group voted, and how far they stood together. */
export const bloc: Command = {
  definition: defineCommand(
    ['bloc', '集团', '集團'],
    [
      'How a bloc voted, its unity, and who broke ranks',
      '某一集团如何投票、是否一致、谁与众不同',
      '某一集團如何投票、是否一致、誰與眾不同',
    ],
    [
      textOption({
        name: ['bloc', '集团', '集團'],
        description: [
          'Which bloc or regional group: EU, NATO, BRICS, African States …',
          '哪个集团或区域组：欧盟、北约、金砖国家、非洲国家组……',
          '哪個集團或區域組：歐盟、北約、金磚國家、非洲國家組……',
        ],
        required: true,
        completes: true,
      }),
      textOption({
        name: ['vote', '表决', '表決'],
        description: ['Only this vote; all of them otherwise', '只看这次表决，不填为全部', '只看這次表決，不填為全部'],
        completes: true,
      }),
    ],
  ),
  completers: { bloc: completeBloc, vote: completeVote },
  answer: ({ options, rollcall, language }) => {
    const vote = options.text('vote');
    return { card: rollcall.bloc({ bloc: options.text('bloc') ?? '', ...(vote !== undefined && { vote }), language }) };
  },
};
