/** A Markdown table. Cells are plain Markdown on one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

/** Text in a code span; backticks inside it are rare enough to be refused. */
export function code(text: string): string {
  if (text.includes('`')) throw new Error(`cannot be shown as code: ${text}`);
  return `\`${text}\``;
}
