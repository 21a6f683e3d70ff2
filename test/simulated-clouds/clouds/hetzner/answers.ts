import { Refusal } from '../../core/refusal';
import type { Row } from '../../core/table';

/** The forms that all parts of the API share; SDK v2.47.0, `hcloud/schema`. Clients look at the code of a refusal only. */
export function refused(code: string, message: string, status = 422, details: object | null = null): Refusal {
  return new Refusal(status, { error: { code, message, details } });
}

export function notFound(kind: string, id: string): Refusal {
  return refused('not_found', `${kind} with ID ${id} not found`, 404);
}

export function invalid(field: string, message: string): Refusal {
  return refused('invalid_input', `invalid input in field '${field}'`, 422, { fields: [{ name: field, messages: [message] }] });
}

/** A list as every part pages it; none is long enough here for a second page. */
export function listed(key: string, rows: readonly object[]): object {
  const pagination = { page: 1, per_page: 50, previous_page: null, next_page: null, last_page: 1, total_entries: rows.length };
  return { [key]: rows, meta: { pagination } };
}

/** Ids are numbers on the wire, unlike in the tables. */
export function numbers(ids: readonly string[]): number[] {
  return ids.map(Number);
}

/** A row with its id as a number. */
export function numbered({ id, ...rest }: Row): object {
  return { id: Number(id), ...rest };
}

/** One moment for everything: no answer may differ from the one before only because time has passed. */
export const NOW = '2026-11-01T08:00:00Z';
