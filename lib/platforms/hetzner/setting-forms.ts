/** Server types, in the words of the API. */
export const SERVER_TYPE = { pattern: '^[a-z]+[0-9]+$', expected: 'a type of server: lower-case letters and a number, such as "cx33"' };

/** Locations, in the words of the API. */
export const LOCATION = { pattern: '^[a-z]{3,10}\\d*$', expected: 'the code of a location, such as "fsn1"' };
