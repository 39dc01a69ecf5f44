/** Why a database, an output or a package cannot be used. */
export const stores = {
  'There is no database {file}. Make it with plan-extract ingest, or name another one with --db.':
    '没有数据库 {file}。请用 plan-extract ingest 建立，或用 --db 指定另一个。',
  'The folder of the database {file} cannot be made: {reason}. Name another file with --db.':
    '数据库 {file} 的文件夹无法建立：{reason}。请用 --db 指定另一个文件。',
  'The database {file} is not an SQLite database. Name another file with --db, or move this one away.':
    '{file} 不是 SQLite 数据库。请用 --db 指定另一个文件，或把它移走。',
  'The database {file} is locked by another program that is writing to it. Close that program or wait until it is done, then try again.':
    '数据库 {file} 正被另一个程序写入。请关闭那个程序，或等它写完再试。',
  'The database {file} is locked by another program. Close that program, then try again.':
    '数据库 {file} 被另一个程序占用。请关闭那个程序再试。',
  'The database {file} cannot be written: the file or its folder is read-only. Change its permissions or name another file with --db.':
    '数据库 {file} 无法写入：文件或文件夹是只读的。请修改权限，或用 --db 指定另一个文件。',
  'The database {file} could not be written: the disk is full. Free some space, then run the command again.':
    '数据库 {file} 无法写入：磁盘已满。请腾出空间后再运行同一条命令。',
  'The database {file} is damaged. Move it away and ingest the files again; a copy from a backup will do as well.':
    '数据库 {file} 已损坏。请把它移走并重新读入文件，或恢复备份。',
  'The database {file} cannot be opened. Check that it is a file, that its folder exists and that you may write there.':
    '数据库 {file} 打不开。请确认它是文件、文件夹存在，并且有写入权限。',
  'The database {file} could not be read or written. Check that it is a file, not a folder, and that the disk it lies on is well and has room.':
    '数据库 {file} 无法读写。请确认它是文件而不是文件夹，磁盘完好且有空间。',
  'A record belongs to {id}, which its document does not hold.': '一条记录属于 {id}，而文件中没有它。',
  'The database {file} could not be used: {reason}.': '数据库 {file} 无法使用：{reason}。',
  'The database {file} was removed or replaced while it was written, and what was read is lost. Run the same command again.':
    '数据库 {file} 在写入时被删除或替换，读到的内容已丢失。请再运行同一条命令。',
  'The database {file} was made by another program, and plan-extract leaves it as it is. Name another file with --db.':
    '数据库 {file} 是别的程序建立的，plan-extract 不动它。请用 --db 指定另一个文件。',
  'The database {file} has version {version}; this plan-extract knows versions up to {most}. Upgrade plan-extract, or name another file with --db.':
    '数据库 {file} 是版本 {version}，本程序只认到 {most}。请升级 plan-extract，或用 --db 指定另一个文件。',
  'The database {file} is empty. Run plan-extract ingest with this --db first.':
    '数据库 {file} 是空的。请先用 plan-extract ingest 加上这个 --db 读入文件。',
  "The database {file} was made by an older plan-extract (version {version} of its tables, today's is {today}) and has to be brought up to date first: ingest does so, and every command that may write there.":
    '数据库 {file} 由较旧的 plan-extract 建立（表版本 {version}，现为 {today}），要先升级：ingest 和任何可写入它的命令都会升级它。',
  'The database {file} holds a record of document {id} that plan-extract did not write so: {reason}. Ingest the files again into a new database.':
    '数据库 {file} 里文件 {id} 的一条记录不是 plan-extract 写成这样的：{reason}。请把文件重新读入一个新数据库。',
  'The database {file} holds something that plan-extract did not write so ({reason}). Ingest the files again into a new database.':
    '数据库 {file} 里有不是 plan-extract 写成的内容（{reason}）。请把文件重新读入一个新数据库。',
  '{file}, line {line} is no decision of a review ({reason}). Correct the line, or take it out.':
    '{file} 第 {line} 行不是审阅决定（{reason}）。请改正或删去这一行。',
  'A decision with a later time is about «{quote}» already. Check the clock of this machine.':
    '对“{quote}”已有时间更晚的审阅决定。请检查本机时钟。',
  '«{quote}» cannot have these values: {values}. Dates are 2024-12-31, numbers have no unit.':
    '“{quote}”不能取这些值：{values}。日期写作 2024-12-31，数字不带单位。',
  '«{quote}» is read there already: correct it, or remove it first.': '那里已读出“{quote}”：请更正它，或先删除。',
  'There are no words where it is to be added. Select some in the text.': '要补充的地方没有文字。请在正文中选取。',
  'The document {id} has no record {record} among its {kind}.': '文件 {id} 的 {kind} 中没有记录 {record}。',
  'The database {file} cannot say what it holds of document {id}.': '数据库 {file} 说不出它有文件 {id} 的什么内容。',
  'The database {file} holds no document of this path. Ingest it first, or leave --db out.':
    '数据库 {file} 里没有这个路径的文件。请先读入，或去掉 --db。',
  'The database {file} does not hold it. Ingest it first.': '数据库 {file} 里没有它。请先读入。',
  'The package {name} has no binary that this system can load ({reason}). Use Node 20, for which it is compiled.':
    '软件包 {name} 没有本系统可用的程序（{reason}）。请改用 Node 20，会在安装时编译。',
  'The package {name} is missing for Node {node}. Install plan-extract again with this Node (npm ci, or npm install -g) and with optional packages; where it has to be compiled, that needs {compiler}.':
    'Node {node} 缺少软件包 {name}。请用这个 Node 重新安装 plan-extract（npm ci 或 npm install -g），并包括可选软件包；需要编译时要有 {compiler}。',
  'The package {name} was compiled for another Node than this one ({node}). Run npm rebuild --prefix "{folder}" {name}, which needs {compiler}.':
    '软件包 {name} 是为别的 Node 编译的，当前是 {node}。请运行 npm rebuild --prefix "{folder}" {name}，需要 {compiler}。',
  'The package {name} was not compiled when it was installed. Run npm rebuild --prefix "{folder}" {name}, which needs {compiler}.':
    '软件包 {name} 安装时没有编译。请运行 npm rebuild --prefix "{folder}" {name}，需要 {compiler}。',
  'The package {name} cannot be loaded by Node {node} ({reason}). Run npm rebuild --prefix "{folder}" {name}, which needs {compiler}.':
    'Node {node} 载入不了软件包 {name}（{reason}）。请运行 npm rebuild --prefix "{folder}" {name}，需要 {compiler}。',
  '{count} days that the calendar does not have are left empty, as Parquet cannot hold them: {days}. The texts beside them have them.':
    '有 {count} 个日历上没有的日期留空，因为 Parquet 存不了：{days}。旁边的文字列里有。',
  'Cells that are longer than the {most} characters of a workbook were cut: {cells}. csv and json have them whole.':
    '超过工作簿 {most} 字上限的单元格被截断：{cells}。csv 和 json 里是完整的。',
  'Control characters, which a workbook cannot hold, were replaced by \ufffd: {cells}. csv and json have them as they are.':
    '工作簿存不了的控制字符换成了 \ufffd：{cells}。csv 和 json 里保持原样。',
  '{table} has more rows than a sheet of a workbook takes; {name} has the rest.':
    '{table} 的行数超过一张工作表的上限；其余在 {name}。',
} as const;
