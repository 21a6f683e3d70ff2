/** What the outputs of the conformance cases must look like once everything is applied. */

const PORT = /^\d{2,5}$/;
const HOST = /^[a-z0-9][a-z0-9.-]+$/;

/** By name of the output; the others must merely have a value. */
const FORMS: Record<string, RegExp> = {
  'database-host': HOST,
  'database-port': PORT,
  // 0 in a mock: OpenTofu refuses a value for a block that not every database has, so there is none.
  'database-publicPort': /^\d+$/,
  'bucket-bucketName': /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  'bucket-endpoint': /^https:\/\/(s3\.[a-z0-9.-]+|[a-z0-9]+\.your-objectstorage\.com)$/,
  'bucket-region': /^[a-z]{2,}[a-z0-9-]*$/,
  'bucket-s3Url': /^s3:\/\/[a-z0-9-]+$/,
  'cluster-endpoint': /^https:\/\/[a-z0-9][a-z0-9.-]+(:\d+)?$/,
  // Decoded: base64 would end with padding.
  'cluster-clusterCaCertificate': /^(-----BEGIN CERTIFICATE-----[^]*|[^=]+)$/,
  'uri': /^postgresql:\/\/app:[^:@/?]+@[^:@/?]+:\d+\/shop\?.*sslmode=verify-full$/,
};

/** Everything that is wrong with the outputs of a case, as readable lines. */
export function faultsOfOutputs(outputs: Record<string, unknown>): string[] {
  const malformed = Object.entries(outputs).filter(([name, value]) => !fits(value, FORMS[name] ?? /./));
  return [...malformed.map(([name, value]) => `${name} is ${JSON.stringify(value)}`), ...faultsOfUri(outputs)];
}

/** What is a text in the program may be a number here: a lone reference keeps the type of the attribute. */
function fits(value: unknown, form: RegExp): boolean {
  return (typeof value === 'string' || typeof value === 'number') && form.test(`${value}`) && !/\$\{|TfToken|undefined/.test(`${value}`);
}

/** The URI leads to the server that the other outputs name. */
function faultsOfUri({ uri, 'database-host': host, 'database-port': port }: Record<string, unknown>): string[] {
  if (uri === undefined || !fits(uri, FORMS.uri)) return [];
  const { hostname, port: uriPort } = new URL(uri as string);
  return hostname === host && uriPort === `${port}` ? [] : [`uri leads to ${hostname}:${uriPort}, not to ${host}:${port}`];
}
