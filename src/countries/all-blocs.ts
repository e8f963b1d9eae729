import { z } from 'zod';
import { allMembers } from './all-members.js';
import { type Bloc, blocSchema } from './bloc.js';
import data from './blocs.json' with { type: 'json' };
import { type RegionalGroup, regionalGroupSchema } from './member.js';
import { groupName } from './regional-group.js';
import groupAliases from './regional-group-aliases.json' with { type: 'json' };

let parsed: readonly Bloc[] | undefined;

/**
 * The groups of States that people ask about, those most asked for first, then the five regional groups of the United
 * Nations (whose ids are the groups' own: `african`).
 *
 * Members by each organisation's own list (`source`), held against the number of members that it gives for November
 * 2020; dates of joining and leaving by the same. The regional groups are those of `members.json`.
 */
export function allBlocs(): readonly Bloc[] {
  parsed ??= [...z.array(blocSchema).parse(data), ...regionalGroupSchema.options.map(asBloc)];
  return parsed;
}

const aliasesOf = (group: RegionalGroup): string[] => z.array(z.string()).parse(groupAliases[group]);

function asBloc(group: RegionalGroup): Bloc {
  const names = {
    'zh-Hans': groupName(group, 'zh-Hans'),
    'zh-Hant': groupName(group, 'zh-Hant'),
    en: groupName(group, 'en'),
  };
  return {
    id: group,
    names,
    asMembers: {
      'zh-Hans': names['zh-Hans'].replace(/组$/, ''),
      'zh-Hant': names['zh-Hant'].replace(/組$/, ''),
      en: names.en,
    },
    aliases: aliasesOf(group),
    members: allMembers()
      .filter((member) => member.regionalGroup === group)
      .map(({ iso3 }) => iso3)
      .join(' '),
    source: { list: 'United Nations regional groups of Member States', site: 'un.org/dgacm' },
    checked: { from: '2011-07-14', to: '2025-12-31' },
  };
}
