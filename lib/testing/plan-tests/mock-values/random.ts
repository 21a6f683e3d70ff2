import type { MockValues } from '../mock-values';

/** Could run for real, but takes twice as long as its mock. */
export const RANDOM: MockValues = { resources: { random_password: { result: 'Mocked_password_of_32_characters' } } };
