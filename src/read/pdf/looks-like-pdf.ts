const HEAD = 1024;
const TAIL = 2048;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A PDF document says so at its beginning; one that other bytes were put before (a server's headers, say) also has its end. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, HEAD);
  // Most files are text without a percent sign so early, and cost nothing more.
  if (!first.includes(0x25)) return false;
  const head = latin(first);
  if (/^[\s\u00ef\u00bb\u00bf]*%PDF-/u.test(head)) return true;
  return head.includes('%PDF-') && /startxref\s+\d+\s+%%EOF/u.test(latin(bytes.subarray(-TAIL)));
}
