import { Refusal } from '../../core/refusal';
import type { Row } from '../../core/table';

/** The forms that all of Scaleway's APIs share; SDK v1.0.0-beta.36, `scw/errors.go`. */
export function notFound(resource: string, id: string): Refusal {
  return new Refusal(404, { type: 'not_found', message: 'resource is not found', resource, resource_id: id });
}

export function invalid(argument: string, help: string): Refusal {
  const details = [{ argument_name: argument, reason: 'constraint', help_message: help }];
  return new Refusal(400, { type: 'invalid_arguments', message: 'invalid argument(s)', details });
}

export function precondition(message: string, help: string): Refusal {
  return new Refusal(412, { type: 'precondition_failed', message: 'precondition failed', precondition: message, help_message: help });
}

/** A list as every product pages it. */
export function listed(key: string, rows: readonly Row[], { page = '1', page_size: size = '50' }: Record<string, string>): object {
  const start = (Number(page) - 1) * Number(size);
  return { [key]: rows.slice(start, start + Number(size)), total_count: rows.length };
}

/** Takes over what a PATCH names of an object's fields. */
export function patch(row: Row, body: Record<string, unknown>, fields: readonly string[]): Row {
  merge(row, Object.fromEntries(fields.map(field => [field, body[field]])));
  row.updated_at = NOW;
  return row;
}

/** Takes over values, but for `null` and `unknown_…`, which mean "leave it". */
export function merge<T extends object>(target: T, values: Record<string, unknown> = {}): T {
  const named = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && !`${value}`.startsWith('unknown_'));
  return Object.assign(target, Object.fromEntries(named));
}

/** One moment for everything: no answer may differ from the one before only because time has passed. */
export const NOW = '2026-11-01T08:00:00Z';
