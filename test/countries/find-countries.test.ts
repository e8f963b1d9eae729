import { describe, expect, it } from 'vitest';
import { findCountries } from '../../src/countries/find-countries.js';
import { found } from './found.js';

describe('findCountries', () => {
  it('gives the place and the words of each mention in the text as given', () => {
    expect(findCountries('Ｄｉｄ Côte d’Ivoire、葉門 or 刚果 vote with CHE?')).toEqual([
      { start: 4, end: 17, text: 'Côte d’Ivoire', kind: 'member', iso3: 'CIV', by: 'name' },
      { start: 18, end: 20, text: '葉門', kind: 'member', iso3: 'YEM', by: 'name' },
      { start: 24, end: 26, text: '刚果', kind: 'ambiguous', options: ['COG', 'COD'] },
      { start: 37, end: 40, text: 'CHE', kind: 'member', iso3: 'CHE', by: 'code' },
    ]);
  });

  it('names the place where it is no member', () => {
    expect(findCountries('教廷')).toMatchObject([
      { kind: 'not-a-member', place: { id: 'holy-see', status: 'observer', display: { en: 'Holy See' } } },
    ]);
  });

  it.each([
    // A name within another.
    ['尼日利亚投了什么票', ['NGA']],
    ['尼日尔投了什么票', ['NER']],
    ['尼日對L.4投了什麼票', ['NER']],
    ['奈及利亞和尼日', ['NGA', 'NER']],
    ['几内亚、几内亚比绍、赤道几内亚、巴布亚新几内亚', ['GIN', 'GNB', 'GNQ', 'PNG']],
    ['畿內亞與巴布亞新畿內亞', ['GIN', 'PNG']],
    ['多米尼克、多米尼加、多米尼加共和国', ['DMA', 'DOM', 'DOM']],
    ['多明尼加和多米尼克', ['DOM', 'DMA']],
    ['苏丹和南苏丹', ['SDN', 'SSD']],
    ['阿曼苏丹国', ['OMN']],
    ['印度尼西亚和印度', ['IDN', 'IND']],
    ['大不列颠及北爱尔兰联合王国', ['GBR']],
    ['墨西哥合众国', ['MEX']],
    ['索马里和马里', ['SOM', 'MLI']],
    ['白俄罗斯和俄罗斯联邦', ['BLR', 'RUS']],
    ['朝鲜民主主义人民共和国', ['PRK']],
    ['刚果民主共和国', ['COD']],
    ['前南斯拉夫的马其顿共和国', ['MKD']],
    ['Niger and Nigeria', ['NER', 'NGA']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['GIN', 'GNB', 'GNQ', 'PNG']],
    ['Guinea Bissau', ['GNB']],
    ['South Sudan or Sudan', ['SSD', 'SDN']],
    ['Dominica and the Dominican Republic', ['DMA', 'DOM']],
    ['Somalia, Mali, Romania and Oman', ['SOM', 'MLI', 'ROU', 'OMN']],
    ['the Democratic Republic of the Congo', ['COD']],
    ['the Republic of the Congo', ['COG']],
    ['Congo-Brazzaville, Congo (Kinshasa)', ['COG', 'COD']],
    ["the Democratic People's Republic of Korea and the Republic of Korea", ['PRK', 'KOR']],
    ['Bosnia & Herzegovina, St Lucia, St. Kitts and Nevis', ['BIH', 'LCA', 'KNA']],
    ["China's vote, turkey, jordan, chad, georgia", ['CHN', 'TUR', 'JOR', 'TCD', 'GEO']],
    ['Serbia and Montenegro', ['SRB', 'MNE']],
    ['塞尔维亚和黑山', ['SRB', 'MNE']],
    ['捷克和斯洛伐克', ['CZE', 'SVK']],
    // No member.
    ['美属萨摩亚', ['!american-samoa']],
    ['American Samoa or Samoa', ['!american-samoa', 'WSM']],
    ['Northern Ireland', ['!northern-ireland']],
    ['北爱尔兰和爱尔兰', ['!northern-ireland', 'IRL']],
    ['New Mexico', ['!new-mexico']],
    ['新墨西哥', ['!new-mexico']],
    ['捷克斯洛伐克', ['!czechoslovakia']],
    ['Czechoslovakia', ['!czechoslovakia']],
    ['法属圭亚那', ['!french-guiana']],
    ['北塞浦路斯', ['!northern-cyprus']],
    ['内蒙古', ['!inner-mongolia']],
    ['约旦河西岸', ['!palestinian-territory']],
    ['索马里兰', ['!somaliland']],
    ['臺灣', ['!taiwan']],
    ['中華民國', ['!taiwan']],
    ['Republic of China', ['!taiwan']],
    ["People's Republic of China", ['CHN']],
    ['中国香港和澳門', ['!hong-kong', '!macao']],
    ['the US Virgin Islands', ['!us-virgin-islands']],
    ['維京群島', ['!virgin-islands']],
    ['欧盟、北约、东盟', ['!european-union', '!nato', '!asean']],
    ['EU', ['!european-union']],
    ['巴勒斯坦國和梵蒂岡', ['!palestine', '!holy-see']],
    ['蘇聯、東德、南越', ['!soviet-union', '!east-germany', '!south-vietnam']],
    ['Wakanda, Genovia, Sokovia', ['!wakanda', '!genovia', '!sokovia']],
    ['瓦坎达', ['!wakanda']],
    ['扎伊爾', ['COD']],
    // Two readings.
    ['刚果怎么投的', ['COG|COD']],
    ['剛果', ['COG|COD']],
    ['the Congo', ['COG|COD']],
    ['Korea', ['KOR|PRK']],
    ['the Korean delegation', ['KOR|PRK']],
    ['the Dominican delegation', ['DMA|DOM']],
    // Seas, rivers, languages, chance meetings.
    ['印度洋、日本海、墨西哥湾、巴拿马运河、中国南海、朝鲜半岛、南非洲', []],
    ['the Indian Ocean, the Gulf of Mexico, the South China Sea, Latin America, the Korean Peninsula', []],
    ['其中国家元首、草案中国际合作、宪法国家、拉美国家', []],
    ['11月9日本次会议', []],
    ['在L.4日本投了什么票', ['JPN']],
    ['上海地区、沿海地带、纽芬兰、蒙哥马利', []],
    ['报告的西班牙文版和葡萄牙语版', []],
    ['俄罗斯文件、中国文化', ['RUS', 'CHN']],
    ['中非关系、几比几、参加国、同意方案、突国', []],
    ['the Chinese text, in French and Spanish', []],
    ['the Russian version and the English documents', []],
    ['the American text and a Swiss paper', ['USA', 'CHE']],
  ])('finds in %s exactly %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['俄国、英国、美国、韩国、南韩、北韩、朝鲜', ['RUS', 'GBR', 'USA', 'KOR', 'KOR', 'PRK', 'PRK']],
    ['刚果（金）、刚果(金)、刚果 (布)、民主刚果', ['COD', 'COD', 'COG', 'COD']],
    ['阿联酋、沙特、沙地、沙烏地、象牙海岸、科特迪瓦', ['ARE', 'SAU', 'SAU', 'SAU', 'CIV', 'CIV']],
    ['波黑、安巴、特多、圣基茨、巴新、中非共和国', ['BIH', 'ATG', 'TTO', 'KNA', 'PNG', 'CAF']],
    ['乌兹别克、哈萨克、吉尔吉斯、塔吉克、土库曼', ['UZB', 'KAZ', 'KGZ', 'TJK', 'TKM']],
    ['孟加拉、印尼、澳洲、纽西兰、瑞士联邦', ['BGD', 'IDN', 'AUS', 'NZL', 'CHE']],
    ['Burma, Ivory Coast, DRC, UK, South Korea', ['MMR', 'CIV', 'COD', 'GBR', 'KOR']],
    ['uk, usa, uae, dprk, U.S., U.K., the us', ['GBR', 'USA', 'ARE', 'PRK', 'USA', 'GBR', 'USA']],
    ['Cote dIvoire, Turkiye, Czech Republic, Holland', ['CIV', 'TUR', 'CZE', 'NLD']],
    ['Swaziland, East Timor, Cape Verde, Macedonia', ['SWZ', 'TLS', 'CPV', 'MKD']],
    ['Trinidad, Antigua, Sao Tome, Saint Vincent', ['TTO', 'ATG', 'STP', 'VCT']],
    ['🇨🇭 and 🇺🇸 on L.4', ['CHE', 'USA']],
  ])('knows the short and colloquial names in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    // A full stop within a name, and names turned about.
    ['Dem. Rep. of the Congo', ['COD']],
    ['the Dem. Rep. of Congo, Dem Rep of the Congo, Dem.Rep. of the Congo', ['COD', 'COD', 'COD']],
    ['Dem. Republic of the Congo', ['COD']],
    ['D.R. of the Congo; D. R. Congo', ['COD', 'COD']],
    ['Congo, Dem. Rep.', ['COD']],
    ['Congo, Rep. and Congo (Dem. Rep. of the)', ['COG', 'COD']],
    ['Republic of Congo (Kinshasa)', ['COD']],
    ['刚果（民主共和国）和民主刚果共和国', ['COD', 'COD']],
    ["Korea, Dem. People's Rep.", ['PRK']],
    ['Korea, Dem. Rep.; Korea, Rep.', ['PRK', 'KOR']],
    ['Democratic Peoples Republic of Korea, DPR of Korea', ['PRK', 'PRK']],
    ['Korea, North; Korea, South', ['PRK', 'KOR']],
    ['Micronesia, Fed. Sts.', ['FSM']],
    ["Lao People's Dem. Rep., Lao P.D.R.", ['LAO', 'LAO']],
    ['Russian Fed., the Russian Fed', ['RUS', 'RUS']],
    ['Equat. Guinea, Eq. Guinea, Papua N. Guinea', ['GNQ', 'GNQ', 'PNG']],
    ['S. Sudan, So. Sudan, S Sudan', ['SSD', 'SSD', 'SSD']],
    ['Rep. of China, Hong Kong SAR, China', ['!taiwan', '!hong-kong']],
    ["People's Rep. of China, Peoples Republic of China", ['CHN', 'CHN']],
    ['N. Ireland, Am. Samoa, N. Cyprus', ['!northern-ireland', '!american-samoa', '!northern-cyprus']],
    ['葡属几内亚、荷属圭亚那、民主也门', ['GNB', 'SUR', '!south-yemen']],
    // A name turned about gives way to one that goes on beyond it.
    ['Sudan, South Africa', ['SDN', 'ZAF']],
    ['Korea, South Africa', ['KOR|PRK', 'ZAF']],
  ])('finds the whole name and no part of it as another member in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Democratc Republic of the Congo', 'COG|COD'],
    ['Dmocratic Republic of Congo', 'COG|COD'],
    ['Democratic Republic of Korea', 'KOR|PRK'],
    ["Peopel's Republic of Korea", 'KOR|PRK'],
    ['Equtorial Guinea', 'GIN|GNQ'],
    ['Guinea-Bisseau', 'GIN|GNB'],
    ['几内亚比邵', 'GIN|GNB'],
    ['赤到几内亚', 'GIN|GNQ'],
    ['Sourth Sudan', 'SDN|SSD'],
    ['S. Sudanese delegation', 'SDN|SSD'],
    ['Dominica Republic', 'DMA|DOM'],
    ['尼日立亚', 'NER|NGA'],
    ['印度尼希亚', 'IND|IDN'],
    ['所马里', 'MLI|SOM'],
  ])('never takes %s, a slip in a name, for the like-named member', (text, expected) => {
    expect(found(text)).toEqual([expected]);
    expect(found(`${text}对L.4投了什么票？`)).toEqual([expected]);
    expect(found(`How did ${text} vote on L.4?`)).toEqual([expected]);
  });

  it.each([
    ['尼日立场、印度尼泊尔、几内亚比中国', ['NER', 'IND', 'NPL', 'GIN', 'CHN']],
    ["Did Republic of Korea and China's Sudan policy differ", ['KOR', 'CHN', 'SDN']],
    ['the Republic of the Congo, Guinea, Sudan, South Africa', ['COG', 'GIN', 'SDN', 'ZAF']],
  ])('asks nothing back where the words beside a name are others: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['刚果和刚果民主共和国', ['COG', 'COD']],
    ['剛果、剛果（布）', ['COD', 'COG']],
    ['刚果（金）与刚果', ['COD', 'COG']],
    ['Congo and the Democratic Republic of the Congo', ['COG', 'COD']],
    ['Congo, Democratic Republic of the Congo', ['COG', 'COD']],
    ['North Korea and Korea', ['PRK', 'KOR']],
    ['刚果、日本、刚果民主共和国', ['COG|COD', 'JPN', 'COD']],
    ['刚果、刚果（金）、刚果（布）', ['COG|COD', 'COD', 'COG']],
    ['Koreas, North Korea', ['KOR|PRK', 'PRK']],
    ['刚果和中国', ['COG|COD', 'CHN']],
  ])('takes an ambiguous name beside one of its two members for the other: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['L.8/Rev.1全文莱索托怎么投', ['LSO']],
    ['正文莱索托、案文莱索托、原文萊索托王国', ['LSO', 'LSO', 'LSO']],
    ['全文文莱', ['BRN']],
    ['参加沙特，增加沙特', ['SAU', 'SAU']],
    ['调查德国', ['DEU']],
    ['最新墨西哥立场', ['MEX']],
    ['重新几内亚', ['GIN']],
    ['国内蒙古', ['MNG']],
    ['这里查德', ['TCD']],
    ['目前南非', ['ZAF']],
    ['我不明白俄罗斯的立场', ['RUS']],
    ['请说明白俄罗斯的立场', ['BLR']],
    ['超越南非', ['ZAF']],
    ['弃权利比亚、对日本、投票马里、表决定', ['LBY', 'JPN', 'MLI']],
    ['白俄联邦', ['BLR']],
  ])('sees where a word ends and a name begins in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds nothing in a text without countries', () => {
    for (const text of ['', '第10(b)段说了什么', 'What does paragraph 6 say?', 'A/C.1/75/L.8/Rev.1', '\ud83c', '  \n'])
      expect(found(text)).toEqual([]);
  });

  it('takes an English adjective for the country only in a phrase on its delegation', () => {
    expect(found('the Swiss delegation, the Russian draft, American-led')).toEqual(['CHE', 'RUS', 'USA']);
    expect(found('Did the Dutch abstain? And what about the Germans?')).toEqual(['NLD', 'DEU']);
    expect(findCountries('the French revised draft')).toMatchObject([{ iso3: 'FRA', by: 'demonym', text: 'French' }]);
    expect(found('Please answer in Chinese; the English and Spanish texts differ, French fries')).toEqual([]);
  });
});
