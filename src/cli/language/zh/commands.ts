/** What commands and their arguments are for. */
export const commands = {
  'Turns Chinese government work plans into a database in which every value can be traced to its source.':
    '把政府工作要点、计划和报告读成数据库，每个数值都能追溯到原文。',
  'a database out of Chinese government work plans': '把政府工作计划读成数据库',
  'read notices into the database, and show what was found in each': '把文件读入数据库，并列出每份文件读到的内容',
  'files, folders or patterns': '文件、文件夹或通配符',
  'read the sources that standard input names, and write a JSON line a notice':
    '读取标准输入列出的来源，每份文件写一行 JSON',
  'bring what map and export --format jsonl wrote, or another database, into the database':
    '把 map 或 export --format jsonl 写出的内容，或另一个数据库，装入数据库',
  'files of JSON lines, databases, or -': 'JSON 行文件、数据库，或 -（标准输入）',
  'write what is in the database': '导出数据库的内容',
  'find words in the texts of the plans': '在文件原文中查找词语',
  'words that must stand together; a phrase in quotation marks as it is': '要同时出现的词语；加引号的短语按原样查找',
  'list quantities: what is measured, how much, until when': '列出数值：什么指标，多少，到何时',
  'list targets and results told without a number: in step with, above, as set by others':
    '列出不用数字表达的目标和结果：同步、高于、完成下达目标等',
  'list what is due when': '列出时限：什么事何时到期',
  'list tasks with their measures, deadlines and responsible units': '列出任务及其目标值、时限和责任单位',
  'list who has what to do': '列出各单位承担的工作',
  'a body, as the plans name it or in full, or the matter of several': '单位名称（文件里的叫法或全称），或一项业务',
  'list which policies are cited, and by whom': '列出引用了哪些政策，被谁引用',
  'a part of the title or number of a policy': '政策标题或文号的一部分',
  'list the plans in the database, with how much was read out of each': '列出数据库里的文件，及每份读出多少内容',
  'show a plan as a tree of its headings with what was found under each':
    '按标题层级显示一份文件，及每个标题下读到的内容',
  'a path, the beginning of an id, or a part of a title': '路径、编号的开头，或标题的一部分',
  'list the words that tell a plan from the others': '列出一份文件区别于其他文件的词语',
  'write what each table, view and column of the database holds, for Datasette':
    '写出数据库各表、视图和列的说明，供 Datasette 使用',
  'set the values of one indicator side by side, over regions and years':
    '把一个指标在各地区、各年份的数值放在一起比较',
  'its canonical name': '规范指标名',
  'their canonical names': '规范指标名',
  'values far from what other regions have, and parts that do not sum: what to look at first':
    '与其他地区相差悬殊的数值，和加不起来的分项：最该先看的',
  'their canonical names (default: all)': '规范指标名（默认：全部）',
  'their canonical names (default: all that are aimed at)': '规范指标名（默认：所有设了目标的指标）',
  'a table with a row a region and year, and what its plans say of each indicator':
    '生成数据表：一行是一个地区的一年，列出文件对每个指标的说法',
  'what became of the aims of a year, by the reports of the next': '上一年的目标完成得如何：与下一年报告的结果对照',
  "hold somebody's table of figures against the notices, cell by cell": '把一张数据表与文件原文逐格核对',
  'a workbook or csv; - is standard input': '工作簿或 csv；- 表示标准输入',
  'say what one plan has that another has not, or what became of the aims of a region over the years':
    '比较两份文件的异同，或一个地区历年目标的变化',
  'a plan: its path, the beginning of its id, or a part of its title': '一份文件：路径、编号的开头，或标题的一部分',
  'another plan': '另一份文件',
  'write a page for the browser: what the notices hold, each value beside its source':
    '生成网页报告：文件里有什么，每个数值都附原文',
  'compare what is read with gold annotations, made by hand': '把读出的结果与人工标注对比',
  'the folder of the NAME.gold.json files': 'NAME.gold.json 标注文件所在的文件夹',
  'show the words of a notice': '显示一份文件的分词',
  'a notice; - is standard input': '一份文件；- 表示标准输入',
  'say for every number of a notice what it is, and show those that nothing explains':
    '说明文件里的每个数字是什么，并列出未能解释的',
  'show which rule read a value and from where, or which rules came close':
    '说明一个数值是哪条规则从何处读出的，或哪些规则最接近',
  'FILE:OFFSET, FILE:LINE:COLUMN or the id of a record': '文件:偏移量、文件:行:列，或记录的编号',
  'print what lets a shell complete commands, options and their values': '输出让终端自动补全命令、选项及取值的脚本',
  'which shell': '哪种终端',
  'print the manual page': '输出手册页',
  NAME: '名称',
  SYNOPSIS: '用法',
  DESCRIPTION: '说明',
  COMMANDS: '命令',
  'EXIT STATUS': '退出状态',
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Example:': '示例：',
  'choices: {choices}': '可选：{choices}',
  'default: {value}': '默认：{value}',
  'display help for command': '显示命令的帮助',
  'output the version number': '显示版本号',
  'Exit status: 0 all well; 1 something was wrong with some input, the rest is done; 2 wrong usage.':
    '退出状态：0 全部完成；1 有的输入有问题，其余已完成；2 用法有误。',
  '0 all well; 1 something was wrong with some input, the rest is done; 2 wrong usage; 130 interrupted.':
    '0 全部完成；1 有的输入有问题，其余已完成；2 用法有误；130 被中断。',
} as const;
