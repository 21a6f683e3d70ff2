/** What Terraform and OpenTofu say with `-json`. */

export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  /** The resource it is about, where the tool knows. */
  readonly address?: string;
}

/** How a command ended; `ok` is its exit code. */
export interface Outcome {
  readonly ok: boolean;
  readonly diagnostics: Diagnostic[];
}

/** One line of a command's output; which members there are depends on the type. */
export interface Message {
  readonly type?: string;
  readonly diagnostic?: Diagnostic;
  readonly change?: { readonly resource: { readonly addr: string }; readonly action: string; readonly reason?: string };
  readonly outputs?: Record<string, { readonly value?: unknown }>;
  readonly test_state?: TestState;
}

/** Terraform and OpenTofu put the outputs of a test's state in different places. */
export interface TestState {
  readonly outputs?: Outputs;
  readonly values?: { readonly outputs?: Outputs };
}

type Outputs = Record<string, { readonly value: unknown }>;

/** The lines of a command's output. A crash may mix in lines that are no JSON: they are left to the exit code and stderr. */
export function messages(stdout: string): Message[] {
  return stdout.split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line) as Message);
}

/** The outcome of a command that wrote `found`; a failure without a reason gets what is on standard error. */
export function outcome(ok: boolean, found: Diagnostic[], stderr: string): Outcome {
  const explained = ok || found.some(({ severity }) => severity === 'error');
  const unexplained: Diagnostic = { severity: 'error', summary: 'The command failed without a diagnostic', detail: stderr.trim() };
  return { ok, diagnostics: explained ? found : [...found, unexplained] };
}

/** The diagnostics among a command's messages. */
export function diagnosticsIn(lines: Message[]): Diagnostic[] {
  return lines.flatMap(({ diagnostic }) => diagnostic ?? []);
}

/** Diagnostics as text, for the message of a failing test. */
export function explain(diagnostics: Diagnostic[]): string {
  const texts = diagnostics.map(({ severity, summary, detail, address }) => [`${severity}: ${summary}`, address, detail]);
  return texts.map(parts => parts.filter(Boolean).join('\n  ')).join('\n');
}
