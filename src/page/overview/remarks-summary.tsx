import { hashOf } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';

/** How often each remark was made on the sources, and in how many documents. */
export function RemarksSummary() {
  const words = useWords();
  const byCode = new Map<string, { severity: 'error' | 'warning' | 'info'; count: number; documents: Set<string> }>();
  for (const { id, diagnostics } of contents.documents)
    for (const { code, severity } of diagnostics) {
      const same = byCode.get(`${severity} ${code}`) ?? { severity, count: 0, documents: new Set() };
      same.count++;
      same.documents.add(id);
      byCode.set(`${severity} ${code}`, same);
    }
  if (byCode.size === 0) return <p class="hint">{words.overview.noRemarks}</p>;
  return (
    <ul class="plain remark-codes">
      {[...byCode]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([key, { severity, count, documents }]) => {
          const code = key.split(' ')[1] ?? '';
          return (
            <li key={key}>
              <span class={`status ${severity}`}>{words.severity[severity]}</span>
              <a href={hashOf('remarks', { code, severity })}>
                <code>{code}</code>
              </a>
              <span class="note">{words.overview.times(count, documents.size)}</span>
            </li>
          );
        })}
    </ul>
  );
}
