// The page as Markdown.

const cell = (value) => (value.text ?? value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

function part(it) {
  if (typeof it === 'string') return it;
  if (it.code) return `\`\`\`\n${it.code}\n\`\`\``;
  return [row(it.head), `|${'---|'.repeat(it.head.length)}`, ...it.rows.map(row)].join('\n');
}

export const markdownPage = (parts) =>
  `${[
    '# Benchmark: how well Chinese government plans are read',
    'Written by `npm run benchmark` out of `results.json`; do not edit it by hand. All figures in percent unless they say otherwise.',
    ...parts.flatMap(({ title, parts: its }) => [`## ${title}`, ...its.map(part)]),
  ].join('\n\n')}\n`;
