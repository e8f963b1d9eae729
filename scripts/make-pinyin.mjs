// Writes src/countries/pinyin.json: how the Chinese names of members and blocs are spelt in pinyin, syllables apart,
// so that they complete as they are typed (eluosi, els). Run it after a name has changed; --check only compares.
// pinyin-pro reads a character by the word it stands in; what it reads otherwise than the name is said is mended here.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import { customPinyin, pinyin } from 'pinyin-pro';

const at = (path) => fileURLToPath(new URL(`../src/countries/${path}`, import.meta.url));
const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const simplify = Converter({ from: 'tw', to: 'cn' });

customPinyin({ 洪都拉斯: 'hóng dū lā sī', 宏都拉斯: 'hóng dū lā sī' });

const members = read('members.json').map(({ iso3, names, aliases }) => [iso3, [...Object.values(names), ...aliases]]);
const blocs = read('blocs.json').map(({ id, names, aliases }) => [id, [...Object.values(names), ...aliases]]);
const groups = Object.entries(read('regional-group-aliases.json'));
const table = { members: spell(members), blocs: spell([...blocs, ...groups]) };
const text = `${JSON.stringify(table, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(at('pinyin.json'), text);
else if (JSON.stringify(read('pinyin.json')) !== JSON.stringify(table)) {
  process.stderr.write('src/countries/pinyin.json is not what the names give: run node scripts/make-pinyin.mjs\n');
  process.exitCode = 1;
}

function spell(entries) {
  return Object.fromEntries(
    entries.map(([id, names]) => [
      id,
      [...new Set(names.filter(isChinese).map((name) => spelling(simplify(name))))].join(', '),
    ]),
  );
}

function isChinese(name) {
  return /^[\p{Script=Han}（）()]+$/u.test(name);
}

function spelling(name) {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
}
