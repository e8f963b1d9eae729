import { Converter } from 'opencc-js/t2cn';

/**
 * Folds a text for comparing: Traditional to Simplified characters (Taiwan's and Hong Kong's variants too), full-width
 * forms to plain ones, capitals to small letters, accented Latin letters to bare ones, curly quotes and the several
 * hyphens and spaces to the plain ones. Each character is folded on its own, whatever stands beside it, and to as many
 * UTF-16 units as it had, so that an offset in the folded text is one in the given text; a character whose folding
 * would be longer or shorter stays. Folding twice changes nothing more. A combining accent that stands as a character
 * of its own stays.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  const known = lately.get(text);
  if (known !== undefined) return known;
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  if (lately.size >= MOST_REMEMBERED) lately.clear();
  lately.set(text, folded).set(folded, folded);
  return folded;
}

/** A question is folded by each that reads it, and its parts and the drafts' titles are, one after the other. */
const lately = new Map<string, string>();
const MOST_REMEMBERED = 32;

// Most English text; a grave accent is a quote.
const plainAscii = /^[ -_a-~]*$/;

const foldedBefore = new Map<string, string>();

function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  const known = foldedBefore.get(character);
  if (known !== undefined) return known;
  const folded = keepingLength(character, plainForm(character));
  foldedBefore.set(character, folded);
  return folded;
}

const keepingLength = (character: string, folded: string): string =>
  folded.length === character.length ? folded : character;

const sameMeaning: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ`´′'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–−'].map((hyphen) => [hyphen, '-'] as const),
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
]);

function plainForm(character: string): string {
  if (character >= '一' && character <= '鿿') return simplified(character);
  const compatible = keepingLength(character, character.normalize('NFKC'));
  const same = sameMeaning.get(character) ?? sameMeaning.get(compatible);
  if (same !== undefined) return same;
  if (/\p{Script=Han}/u.test(compatible)) return simplified(compatible);
  const [base = '', ...marks] = compatible.normalize('NFD');
  if (!/\p{Script=Latin}/u.test(base) || marks.some((mark) => !/\p{M}/u.test(mark))) return compatible.toLowerCase();
  return sameMeaning.get(base) ?? base.toLowerCase();
}

// The dictionaries go on from 么, which is Simplified already (什么), to the rare 幺.
const simplifiedAlready = new Set(['么']);
/** Forms that no dictionary of the converter has: 中囯. */
const oldForms: ReadonlyMap<string, string> = new Map([
  ['囯', '国'],
  ['囻', '国'],
]);

let converters: readonly ((text: string) => string)[] | undefined;

// Unpacking the dictionaries takes some 30 ms, so not before the first Chinese character.
function simplified(character: string): string {
  converters ??= [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
  let current = oldForms.get(character) ?? character;
  for (const convert of converters) {
    if (simplifiedAlready.has(current)) return current;
    current = keepingLength(current, convert(current));
  }
  return current;
}
