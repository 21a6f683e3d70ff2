const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

/** A regular expression for certificates in PEM, with nothing else among them. */
export const CERTIFICATES = `(?:${BEGIN}(?:\\r?\\n[A-Za-z0-9+/=]+)+\\r?\\n${END}(?:\\r?\\n(?!$)|\\r?\\n?$))+`;
