/** Wrong usage, and what keeps a command from going on. */
export const failures = {
  'error: --section, --strength, --due-before, --due-after and --contains are for the register of xlsx. For a list use tasks --csv.':
    '错误：--section、--strength、--due-before、--due-after、--contains 只用于 xlsx 的台账。要列表请用 tasks --csv。',
  '--{option} is an option of: {commands}.': '--{option} 是这些命令的选项：{commands}。',
  'A fault in plan-extract itself; please report it. {fault}': 'plan-extract 自身出错，请反馈。{fault}',
  'Write a year, or the first and last of several: 2015, 2015-2020.': '请写一个年份，或起止年份：2015、2015-2020。',
  '{fromYear} is after {toYear}: no year is between them.': '{fromYear} 在 {toYear} 之后，中间没有年份。',
  'Write a day that there is, as 2015-07-01.': '请写一个存在的日期，如 2015-07-01。',
  'Write a number, such as 30 or 4.8.': '请写一个数，如 30 或 4.8。',
  'Write a number from 0 to 1, such as 0.8.': '请写一个 0 到 1 的数，如 0.8。',
  'Write a year, such as 2015.': '请写一个年份，如 2015。',
  'Write a whole number; 0 stands for all.': '请写一个整数；0 表示全部。',
  'It is a whole number from {least} to {most}.': '应是 {least} 到 {most} 的整数。',
  "Write a pattern of names or paths: '*.tmp', 'notices/drafts/**'.":
    "请写名称或路径的通配符：'*.tmp'、'notices/drafts/**'。",
  'Write a day or a time: 2026-03-01, 2026-03-01T08:30, 2026-03-01T08:30Z.':
    '请写日期或时间：2026-03-01、2026-03-01T08:30、2026-03-01T08:30Z。',
  'Write FILE:OFFSET, FILE:LINE:COLUMN, or the id of a record such as 0123456789abcdef:m4231.':
    '请写 文件:偏移量、文件:行:列，或记录的编号，如 0123456789abcdef:m4231。',
  'Write what a column holds and its head, region=地名,value=增速. What it can hold: {roles}.':
    '请写列的内容和表头：region=地名,value=增速。内容可以是：{roles}。',
  'There is no kind "{name}". Kinds: {kinds}.': '没有“{name}”这种词类。词类有：{kinds}。',
  'error: {low} {least} is above {high} {most}: nothing is between them.':
    '错误：{low} {least} 大于 {high} {most}，中间什么也没有。',
  'error: there is no column "{column}" to sort by.{suggestion} Columns: {known}.':
    '错误：没有“{column}”这一列可供排序。{suggestion}列有：{known}。',
  'error: there is no class "{name}". Classes: {options}.': '错误：没有“{name}”这一类。类别有：{options}。',
  'error: compare cannot sort by "{sort}". Write year, region or value, or value:desc.':
    '错误：compare 不能按“{sort}”排序。请写 year、region 或 value，或 value:desc。',
  'error: name one indicator, or ask for the list of them with --indicators.':
    '错误：请写一个指标，或用 --indicators 列出指标。',
  'error: name the indicators, or a file that lists them with --indicators-from.':
    '错误：请写指标，或用 --indicators-from 给出指标清单文件。',
  'error: a workbook is written to a file. Name it: --output panel.xlsx':
    '错误：工作簿要写到文件里。请指定：--output panel.xlsx',
  'error: name two plans, or a region with --series.': '错误：请写两份文件，或用 --series 写一个地区。',
  'error: missing argument path: name files, folders or patterns, or a list with --files-from':
    '错误：缺少路径：请写文件、文件夹或通配符，或用 --files-from 给出清单',
  'error: --name is for what comes from standard input. Name - among the files.':
    '错误：--name 用于标准输入的内容。请在文件中写上 -。',
  'error: map reads the names of sources from standard input. Write: find notices/ -type f -print0 | plan-extract map':
    '错误：map 从标准输入读取来源的名称。请写：find notices/ -type f -print0 | plan-extract map',
  'error: {format} is written to {place}, not to standard output. Name {place}: --output {example}':
    '错误：{format} 要写到{place}，不能写到标准输出。请指定{place}：--output {example}',
  'error: {format} has no partitions. Use --partition with --format parquet, or leave it out':
    '错误：{format} 不分区。--partition 请与 --format parquet 同用，或去掉它',
  'error: --headings is for csv and xlsx; {format} keeps its names':
    '错误：--headings 用于 csv 和 xlsx；{format} 的名称不变',
  'error: "{typed}" is no regular expression: {reason}. Write it as JavaScript does.':
    '错误：“{typed}”不是正则表达式：{reason}。请按 JavaScript 的写法。',
  'error: there is nothing to search for. Write a word, such as 低保.': '错误：没有要查找的内容。请写一个词，如 低保。',
  ' Did you mean {names}?': '您是不是要找 {names}？',
  ', or ': ' 或 ',
  ' It has none at all.': '库里一个也没有。',
  'No plan in {file} has the {what} {name}.{suggestion}': '{file} 里没有{what}为“{name}”的文件。{suggestion}',
  region: '地区',
  'region code': '地区代码',
  'kind of document': '文种',
  indicator: '指标',
  'unit of measures': '计量单位',
  policy: '政策',
  'responsible unit': '责任单位',
  'No plan in {file} has the indicator {indicator}.{suggestion} plan-extract compare --indicators --all lists them.':
    '{file} 里没有“{indicator}”这个指标。{suggestion}用 plan-extract compare --indicators --all 列出全部指标。',
  'No plan in {file} has the indicator {name}.{suggestion}': '{file} 里没有“{name}”这个指标。{suggestion}',
  '{indicator} is in the database, but not for these regions and years. It is there for {places}{more}.':
    '库里有“{indicator}”，但不是这些地区和年份的。有它的是：{places}{more}。',
  ' and {more} more': ' 等，另有 {more} 个',
  '{count} documents are called so: {word}. Write the beginning of an id, or more of the title:\n{documents}{more}':
    '有 {count} 份文件符合“{word}”。请写编号的开头，或把标题写全一些：\n{documents}{more}',
  'No document in {file} has this id, path or title: {word}.{suggestion}':
    '{file} 里没有编号、路径或标题符合“{word}”的文件。{suggestion}',
  'No document in {file} has a path that fits {set}.': '{file} 里没有路径符合 {set} 的文件。',
  '{set} names no document. Write one a line.': '{set} 没有列出任何文件。请一行写一个。',
  'No plan that is left is for {region}. plan-extract documents lists them.':
    '筛选后没有 {region} 的文件。用 plan-extract documents 列出文件。',
  'The database {file} holds no documents. Read some with plan-extract ingest, or name another one with --db.':
    '数据库 {file} 里没有文件。请先用 plan-extract ingest 读入，或用 --db 指定另一个数据库。',
  'None of the {all} documents in {file} is for this region and these years. Change --region, --from or --to.':
    '{file} 的 {all} 份文件里没有这个地区、这些年份的。请改 --region、--from 或 --to。',
  '{file} has {what}. Offsets and spans count UTF-16 code units.': '{file} 有{what}。偏移量按 UTF-16 码元计算。',
  '{count} characters, so offsets go to {last}': ' {count} 个字符，偏移量最大为 {last}',
  '{count} lines, from 1 on': ' {count} 行，从 1 开始数',
  '{count} characters in line {line}, from column 1 on': ' {count} 个字符在第 {line} 行，列从 1 开始数',
  '{file} holds {notices}, each with offsets and lines of its own. Name one: {file}#{count}:0 is the beginning of the last.':
    '{file} 里有{notices}，各有各的偏移量和行号。请指明一份：{file}#{count}:0 是最后一份的开头。',
  'The database {database} holds no document {wanted}. Ingest its file first, name another database with --db, or ask by FILE:OFFSET.':
    '数据库 {database} 里没有文件 {wanted}。请先用 ingest 读入，用 --db 指定另一个数据库，或写 文件:偏移量。',
  'The database holds {id} as other rules read it; shown is what the rules of today read. Ingest {path} again to bring it up to date.':
    '库里的 {id} 是用别的规则读的；这里显示的是今天的规则读出的结果。再对 {path} 运行 ingest 即可更新。',
  'The record {id} was read by other rules than those of today, which do not give it. Ingest {path} again, or ask what they read there: plan-extract explain {path}:{offset}.':
    '记录 {id} 是用别的规则读的，今天的规则读不出它。请再对 {path} 运行 ingest，或查看今天的规则在那里读出什么：plan-extract explain {path}:{offset}。',
  'The document {path} has no record {id}. {nearest}. Kinds: m measure, d deadline, u responsible unit, r reference, t task, s section.':
    '文件 {path} 没有记录 {id}。{nearest}。编号字母：m 目标值，d 时限，u 责任单位，r 引用文件，t 任务，s 章节。',
  'It has no records at all': '它一条记录也没有',
  'Nearest: {offers}': '最接近的：{offers}',
  'standard input': '标准输入',
  '{file} is packed with zstd, which Node {node} does not read (22.15 does). Unpack it: zstd -d':
    '{file} 是 zstd 压缩的，Node {node} 读不了（22.15 可以）。请先解压：zstd -d',
  '{file} is a database. Export it with --db {file}': '{file} 是数据库。请用 --db {file} 导出',
  '{output} cannot be written: {reason}. Check its folder and the disk, or name another with --output.':
    '{output} 无法写入：{reason}。请检查文件夹和磁盘，或用 --output 换一个。',
  '{path} holds {other}, and would be replaced by partitions. Name another folder with --output.':
    '{path} 里有 {other}，会被分区替换。请用 --output 换一个文件夹。',
  'A workbook holds no more than 4 GB, and this would have more. Use csv instead.':
    '工作簿最大 4 GB，这次会超过。请改用 csv。',
  'The log {log} cannot be written: {words}. Name another file with --log.':
    '日志 {log} 无法写入：{words}。请用 --log 换一个文件。',
  '{file} cannot be used as a lexicon:{lines}': '{file} 不能用作词表：{lines}',
  '. It is CSV or JSON (a list, or lines) with path, and any of url, publisher and fetched_at.':
    '。应是 CSV 或 JSON（列表或逐行），有 path，以及 url、publisher、fetched_at 中的任意几项。',
  'It is no JSON ({reason})': '不是 JSON（{reason}）',
  'It is no object': '不是对象',
  'It has no path': '没有 path',
  '{name} is no text': '{name} 不是文字',
  'fetched_at is neither a day nor a time (2026-03-01T08:30:00Z): {fetchedAt}':
    'fetched_at 不是日期或时间（2026-03-01T08:30:00Z）：{fetchedAt}',
  '{file}, row {number}': '{file} 第 {number} 行',
  '{file}, entry {number}': '{file} 第 {number} 条',
  '{name} has no row of heads with a region, an indicator and a value, or with indicators themselves. Found are {heads}. Say which column is what: --columns region=地名,year=年,indicator=指标,value=数.':
    '{name} 没有同时包含地区、指标和数值的表头，也没有以指标为表头的列。读到的是 {heads}。请说明哪一列是什么：--columns region=地名,year=年,indicator=指标,value=数。',
  'no cells': '没有单元格',
  'row {number} has no region': '第 {number} 行没有地区',
  'row {number} has no year; write --year': '第 {number} 行没有年份；请写 --year',
  'row {number}: “{written}” is no figure': '第 {number} 行：“{written}”不是数',
  'The floors in {file} cannot be read: {words}. Name a JSON file with --min.':
    '{file} 里的下限读不出来：{words}。请用 --min 指定一个 JSON 文件。',
  'The floors in {file} are not {"overall": {"measures.strictF1": 80, …}, "documents": {NAME: {…}}}: {place}: {reason}.':
    '{file} 里的下限不是 {"overall": {"measures.strictF1": 80, …}, "documents": {NAME: {…}}} 的形式：{place}：{reason}。',
  'the whole': '整体',
  'There is no folder {folder}. Name the folder that the {ending} files are in.':
    '没有文件夹 {folder}。请写 {ending} 文件所在的文件夹。',
  'The folder {folder} holds no {ending} file. Name the folder that they are in.':
    '文件夹 {folder} 里没有 {ending} 文件。请写它们所在的文件夹。',
  'There is no folder {source}. Name the folder of the source texts with --source.':
    '没有文件夹 {source}。请用 --source 指定原文所在的文件夹。',
} as const;
