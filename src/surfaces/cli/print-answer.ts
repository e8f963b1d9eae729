import { styleText } from 'node:util';
import type { Answer, Citation } from '../../answer/answer.js';
import { sourceLine } from '../../answer/source-line.js';
import type { Language } from '../../language/language.js';
import { wrapText } from './wrap-text.js';

/** How an answer is laid out for a person at a terminal. */
export interface PrintOptions {
  /** Of the official document; stands after the source line. */
  readonly address: string;
  /** Columns; without it (a pipe, a file) no line is broken, so that quotes can be found by searching. */
  readonly width?: number;
  /** Whether bold text and colours are shown; otherwise their marks are taken out. */
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Stands for `**` while the text is laid out; control characters have left the text before. */
const BOLD = '\u0001';

const ALSO: Record<Language, string> = {
  'zh-Hans': '还可以问：',
  'zh-Hant': '還可以問：',
  en: 'You can also ask:',
};

/** An answer as text for people: what it says, the quotes under their labels, what else to ask, where it comes from. */
export function printAnswer(answer: Answer, options: PrintOptions): string {
  const wrap = (text: string, indent = '') =>
    wrapText(text, { indent, mark: BOLD, ...(options.width !== undefined && { width: options.width }) });
  const style = (format: Style, text: string) =>
    options.color ? styleText(format, text, { validateStream: false }) : text;

  const said = wrap(withoutControls(answer.text).replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/gu, `${BOLD}$1${BOLD}`));
  const quote = ({ label, quote }: Citation) =>
    `${style('cyan', wrap(withoutControls(label)))}\n${wrap(withoutControls(quote), '  ')}`;
  const suggestions = (answer.suggestions ?? []).map((question) => wrap(`· ${withoutControls(question)}`, '  '));
  const source = wrap(withoutControls(`${sourceLine(answer)} · ${options.address}`));
  return [
    said
      .split(BOLD)
      .map((part, index) => (index % 2 === 1 ? style('bold', part) : part))
      .join(''),
    ...answer.citations.map(quote),
    ...(suggestions.length > 0 ? [[ALSO[answer.language], ...suggestions].join('\n')] : []),
    style('dim', source),
  ].join('\n\n');
}

/** What a person typed comes back in answers: no escape sequence of it may reach the terminal. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' ? control : '',
  );
}
