/** What is worth knowing of a command, as its help says it. */
export const en = {
  check: `TABLE is a workbook (xlsx, xls, ods) or csv with a row a value: region, year, indicator, value, and if you like low, high, unit, bound, status;
or with a row a region and a column for each indicator. Columns are known by their heads, in Chinese or English; --columns says which is what
where they have other names. Every cell agrees, differs, is not in the notice, or has no notice. Agreement and Cohen's κ go over the first three.
Where the table does not say its unit, 60 is taken for 60万 too, and the note says so. - reads the table from standard input.`,
  compare: `Sets the values of one indicator side by side, by the year that they are for and by region, on a common scale. A value is comparable when it is
a target (or of the --status asked for) for the plan's whole region, in a unit of the kind, per the denominator and of the base that most plans
use; of the others it is said why they are not. hard stands by 以上, 不低于, 不超过 and 确保, soft by 左右, 力争 and ranges.
Regions whose plans do not say it stand below, apart from those without a plan.`,
  deadlines: `--before and --after take the last day of a deadline, the day by which the work is due; those without a day are left out by them.
Where the plan does not print the whole day, it is said what it was told by: year/period is the year that the plan is for. A time in the course of which work is done
(within) is due on its last day. --on marks what is overdue, due soon (within 30 days) or later.`,
  diff: `A and B are named by path, by the beginning of an id, or by a part of the title. Targets are compared by indicator: those for the plan's
whole region, or for its parts where there are no others. Sections are alike when their titles are, deadlines when their sentences are.
--series goes through the plans of one region in the order of years: what was raised, lowered, dropped, new, or put otherwise (确保 → 力争).`,
  eval: `Every NAME.gold.json is compared with what is read out of NAME.txt, which is looked for in the --source folder, or without
it beside the gold and then in the nearest folder seeds/ above it. With --db, what the database holds under that name is
judged instead of reading the text afresh. Figures are in percent.`,
  explain: `Offsets count UTF-16 code units of the decoded file, as the spans of the export do; lines and columns count from 1.
Of a file that holds several notices, name one: yearbook.txt#2:4231. A file is read afresh. A record is looked up in the database,
and its text there is read again by the rules of today, with the lexicon that it was ingested with.
Shown are the sentence with its tokens, the frame that fired with its slots, and where each field came from; for a
number, time or body that nothing has read, the frames that came closest and where they stopped.`,
  export: `Formats:
{formats}
The same database always gives the same bytes. What stood under the name is replaced when all is written; other files in a folder stay.`,
  ingest: `A folder is read with all folders in it, hidden ones aside. Patterns (quote them) work in every shell.
A file that was ingested before is read again only when it, or the rules, have changed. One that could not be read is told once: then it is counted,
and the exit status is 0 again; it is tried anew with other rules, --timeout or --memory, or with --force. --strict tells of it every time.
What --sources notes of a file stands in its source and in the column url of every view, so that a value is cited with its address.

A lexicon has one entry a line under the headings [bodies], [indicators], [units], [boilerplate] and [words]; README shows one.`,
  keywords: `Words that stand often in this plan and in few others of the database, cut by nodejieba with the dictionary of this field.`,
  ledger: `Every number of a notice is in one class: measure, deadline, date, section-number, name, … or unexplained, when nothing told what
it is. Shown are how many there are of each class, and the unexplained ones, each marked in its sentence. Folders and patterns are
read as by ingest. Without files, or with --db, the database is asked instead of reading files. With --json, spans count UTF-16 code units of the decoded file.`,
  load: `Files hold lines as map and export --format jsonl write them, packed with gzip or zstd or not; - is standard input. A database of plan-extract is
loaded as well: so two of them become one.
What is there already in the same version is passed over, older is replaced, so that a batch may come twice; of two readings of one path the last
stands. Lines that are damaged, or stand for a source that could not be read, are named, and the rest is loaded.`,
  map: `Standard input names the sources: paths that end with NUL, or each with a line end, or JSON lines {"name":"a.html","base64":"…"} that bring their bytes.
Standard output has a line a notice, in that order: what export --format jsonl writes. A source that cannot be read is a line
{"failed":{"path":"…","code":"…","message":"…"}}, and no reason to try again: the exit status is 0. Any other status means that output is missing; run the same batch again.
load takes the lines into a database. Starting takes as long as reading some hundred notices, so give a process 500 or more.`,
  measures: `--indicator is a canonical name, under which all plans have it; --subject looks into the words of the plan too.
--due-before and --due-after go by the day that is said of a value, else by the end of the time that it is an aim for, which is marked (period).`,
  metadata: `The descriptions of all tables, views and columns as Datasette reads them with --metadata.`,
  outcome: `Sets the aim for a year beside the result that the plan or report of the next year tells, both with their words: met, missed, not reported (there is
a report that does not tell it), no report, or not comparable. Which way is better is said by the aim (以上, 以内) or else by the catalogue of
indicators. An aim of 左右 is met by what differs from it by no more than a twentieth.`,
  panel: `A row a region and year; for each indicator its low and high end, the word that bounds it, whether it is hard or soft, a higher aim beside it,
what it is of, its unit, whether and how it is stated, the words, and the record that they were read as. With --level there is a row for every
region of that level, also those without a plan. The codebook goes beside it: a file PANEL.codebook.csv, a sheet, or a part of the JSON.`,
  qualitative: `What plans aim at, or have reached, and tell by its relation to something: 居民收入增长与经济增长同步, 进出口实现正增长,
单位GDP能耗完成国家下达目标, 零就业家庭动态清零. What has a number stands in the list of measures.`,
  references: `Without a policy: each one that plans cite, how often, in how many of them, and by whom. With a part of its title or its
number, or with a filter: where it is cited. A plan's mention of itself is left out.`,
  report: `The file opens in a browser from disk, needs no network and can be mailed. Of more than 2,000 documents the texts
lie in a folder beside the page (out/report/index.html, or the file that is named), which loads each when it is opened: hand on both.`,
  review: `Opens a page on this machine, and on it alone, where values are accepted, corrected, removed and added by keys. What is decided is added
to a file beside the database (out/plans.review.jsonl for out/plans.db), a line each, and seen in every list, export and report from then on;
notices that are read again keep it, under another name, by other rules, or saved anew with other furniture around them.
--list tells what has become of each decision: those that fit nothing any more are listed, and stay in the file.
--merge puts two people's files together. Where they differ, the later decision stands, and both are shown.
--report-cases writes each value that was corrected, removed or added with the smallest passage (sentence, paragraph, section; heading, title
and lead-in where they are needed) that is read wrong as the notice was: passage, quote, read, should. With --anonymous places, persons, and
numbers of documents and telephones are made ones; look through the file before you pass it on, since what nothing marks as a name stays.`,
  search: `Finds every place where the words stand, in sentences, headings, tables and furniture; of several words all must stand in the
same sentence, or else in the same section. A phrase in quotation marks ("…" or “…”) is found as it is only. A longer one without
them that stands nowhere is taken apart into words. Width (２０１５), capitals and spaces make no difference.`,
  segment: `Each line of the file gives one line of words. Numbers with 万 and %, dates, document numbers, bracketed
alternatives like 县(市、区) and names of bodies are one word each; so are the words of this field.
With --json there is one array, a line a word; spans count UTF-16 code units of the decoded file.

Kinds: {kinds}`,
  show: `The headings of the plan, and under each its measures (=), deadlines (by), bodies (@) and policies cited (《》). --tasks shows
every task too. A document is named by its path, the beginning of its id, or a part of its title; documents lists them.`,
  tasks: `A task is a row of a table of tasks, the sentences that one bracket or group of labels assigns, or any other sentence of a plan's body.
Beside it stand who leads, answers and helps, its deadlines with the day that they come to and how that was told, and its measures.
until is the first of its days, else the end of the time that its targets are for, which is marked (period); --due-before and --due-after go by it.`,
  units: `Without a name: how much each body of a region has to do, over the plans of that region. With one: what it has to do.
With a matter (财政, 民政, 市场监管): the bodies that are there for it, from 财政部 to 县财政局.`,
  unusual: `A value is compared with those of the same indicator, status, kind of unit and year of the other regions of its level, where at least eight
have it: with their median, and how far they are from it (amounts by how many times, shares by points). Listed are values a hundred, ten thousand
or hundred million times the median or that part of it, which may be in another unit; several times another value of the same region, as a
total behind what was added; and far from the others (five times the usual distance). Below stand parts that come to more than their whole.
A value may be odd and right: nothing is changed. Filters leave out what is compared, too. review shows these first.`,
} as const;
