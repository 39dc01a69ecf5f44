import { chineseWords } from '../../../model/chinese-words.js';

const { verdict } = chineseWords;

/** What is said in and of a review. */
export const review = {
  'look at what was read, accept and correct it, and keep that': '审阅读出的内容：确认、更正，并保存审阅结果',
  'who decides (default: your name on this machine)': '审阅人（默认：本机用户名）',
  'list all decisions, and which fit nothing any more': '列出全部审阅决定，以及其中哪些已无处可用',
  "put two people's decisions together, and tell where they differ": '合并两个人的审阅文件，并说明不一致之处',
  'with --merge: the file to write': '与 --merge 合用：写入的文件',
  'with --list and --merge: print as JSON': '与 --list、--merge 合用：以 JSON 输出',
  'error: --merge takes two review files': '错误：--merge 需要两个审阅文件',
  'only what a person has judged': '只列出已有人审阅的',
  'only what nobody has judged yet': '只列出尚无人审阅的',
  'a folder with a .txt and a .gold.json a document that was reviewed: what people have judged, for eval':
    '文件夹，每份审阅过的文件一个 .txt 和一个 .gold.json：人工审阅的内容，供 eval 使用',
  'review: {address}\ndecisions: {file}\nCtrl-C ends it.': '审阅页面：{address}\n审阅决定：{file}\n按 Ctrl-C 结束。',
  'There is no review file {file}. Check the spelling.': '没有审阅文件 {file}。请检查文件名。',
  '{count} decisions of {file} fit nothing here; review --list names them.':
    '{file} 中有 {count} 项审阅决定在此无处可用；review --list 逐项列出。',
  '{count} decisions: {applied} applied, {superseded} superseded, {unfit} fit nothing':
    '共 {count} 项决定：{applied} 项有效，{superseded} 项被取代，{unfit} 项无处可用',
  "both judged {cells} values, with the same verdict on {agreed}; Cohen's κ {kappa}; {differ} differ":
    '两人都审阅了 {cells} 个值，其中 {agreed} 个判断相同；Cohen’s κ {kappa}；{differ} 个不一致',
  'not defined': '无法计算',
  '{count} lines; --output FILE writes them': '共 {count} 行；--output 文件 写出',
  '{file}: {count} lines': '{file}：{count} 行',
  applied: '有效',
  'superseded: a later decision is about the same value': '被取代：之后另有对同一个值的决定',
  'fits nothing: its words do not stand in the notice any more': '无处可用：文件里已没有这些词语',
  'fits nothing: its fields are not those that this version has': '无处可用：其字段与本版本不符',
  'fits nothing: its notice is not in the database': '无处可用：数据库里没有这份文件',
  '{verdict} by {by}, {on}': '{by} 于 {on} {verdict}',
  '; the rules read nothing there': '；规则在此没有读出',
  '{value}; the rules read {before}': '{value}；规则读作 {before}',
  nothing: '无',
  review: '审阅',
  accepted: verdict.accepted,
  corrected: verdict.corrected,
  removed: verdict.removed,
} as const;
