import { reportFile } from '../render/report-file.js';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';

/** `/report`: what the document is, its votes at a glance, and all votes × members as a file. */
export const report: Command = {
  definition: defineCommand(
    ['report', '报告', '報告'],
    [
      'What this report is: contents, votes at a glance, all votes as CSV',
      '报告概况：目录、各项表决一览、全部投票的 CSV 文件',
      '報告概況：目錄、各項表決一覽、全部投票的 CSV 檔案',
    ],
  ),
  completers: {},
  answer: ({ rollcall, language }) => ({
    card: rollcall.overview({ language }),
    files: [reportFile(rollcall.report.symbol, rollcall.csv({ language }))],
  }),
};
