import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const path = join(import.meta.dirname, '../../docs/benchmarks.md');

const sections = ['comparison', 'growth', 'pipeline', 'sample', 'analyze', 'report', 'million'] as const;

const head = `# Benchmarks

What \`test/bench/README.md\` describes, on the machine named in each section. Ratios are what counts: seconds depend on the
machine and on what else it does.
`;

/** Puts a section of docs/benchmarks.md in its place, and leaves the others as they are. */
export function writeSection(name: (typeof sections)[number], title: string, text: string): void {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const bodies = sections.map((section) => {
    const body = section === name ? `## ${title}\n\n${machine()}\n\n${text.trim()}\n` : bodyOf(page, section);
    return `<!-- section: ${section} -->\n${body}<!-- end: ${section} -->\n`;
  });
  writeFileSync(path, `${head}\n${bodies.join('\n')}`);
}

function bodyOf(page: string, section: string): string {
  return (
    new RegExp(`<!-- section: ${section} -->\n([\\s\\S]*?)<!-- end: ${section} -->`).exec(page)?.[1] ?? ''
  );
}

function machine(): string {
  const [cpu] = cpus();
  return `Node ${process.version} on ${cpus().length} x ${cpu?.model.trim()}.`;
}

/** Two significant digits, and nothing where there is no number. */
export function short(value: number): string {
  return Number.isNaN(value) ? '' : String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** A markdown table. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
