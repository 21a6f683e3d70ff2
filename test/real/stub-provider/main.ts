/**
 * A Terraform provider that knows a schema and nothing else: `main.ts <provider name> <schema file>`.
 * Terraform starts it, reads the handshake line from its standard output and calls it over gRPC.
 */
import { join } from 'path';
import {
  handleUnaryCall, loadPackageDefinition, Server, ServerCredentials, ServiceClientConstructor, status, UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { Certificate, selfSigned } from './certificate';
import { loadSchema } from './schema';
import { Call, providerCalls, Request } from './service';

const CORE_PROTOCOL = 1;
const PLUGIN_PROTOCOL = 6;
/** The host name that Terraform expects in a provider's certificate. */
const HOST = 'localhost';

function main(name: string, schemaFile: string): void {
  process.stderr.write(`stub provider for ${name}: schema only\n`);
  const server = new Server();
  server.addService(service('tfplugin6.proto', 'tfplugin6', 'Provider'), implementation(providerCalls(loadSchema(schemaFile, name))));
  server.addService(service('plugin.proto', 'plugin', 'GRPCController'), { Shutdown: shutdown });
  const { credentials, certificate } = security();
  server.bindAsync('127.0.0.1:0', credentials, (error, port) => {
    if (error) {
      throw error;
    }
    process.stdout.write(`${handshake(port, certificate)}\n`);
  });
  // An interrupt reaches the whole process group; Terraform still needs its providers to come to an end.
  process.on('SIGINT', () => {});
}

function service(file: string, packageName: string, serviceName: string) {
  const definition = loadSync(join(__dirname, file), { keepCase: true, longs: Number, enums: String, defaults: true });
  const loaded = loadPackageDefinition(definition)[packageName] as Record<string, ServiceClientConstructor>;
  return loaded[serviceName].service;
}

function implementation(calls: Record<string, Call>): UntypedServiceImplementation {
  return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, answering(call)]));
}

/** A mistake in the stub becomes an error that Terraform shows, instead of a provider that crashed. */
function answering(call: Call): handleUnaryCall<Request, object> {
  return async ({ request }, callback) => {
    try {
      callback(null, await call(request));
    } catch (error) {
      callback({ code: status.INTERNAL, details: `stub provider: ${(error as Error).stack}` });
    }
  };
}

const shutdown: handleUnaryCall<object, object> = (_call, callback) => {
  callback(null, {});
  setImmediate(() => process.exit(0));
};

/** Mutual TLS, unless Terraform was told to do without it. */
function security(): { credentials: ServerCredentials; certificate?: Certificate } {
  const client = process.env.PLUGIN_CLIENT_CERT;
  if (!client) {
    return { credentials: ServerCredentials.createInsecure() };
  }
  const certificate = selfSigned(HOST);
  const pair = { private_key: Buffer.from(certificate.privateKey), cert_chain: Buffer.from(certificate.pem) };
  return { credentials: ServerCredentials.createSsl(Buffer.from(client), [pair], true), certificate };
}

function handshake(port: number, certificate?: Certificate): string {
  const line = [CORE_PROTOCOL, PLUGIN_PROTOCOL, 'tcp', `127.0.0.1:${port}`, 'grpc'];
  // Terraform decodes the certificate without padding.
  return [...line, ...certificate ? [certificate.der.toString('base64').replace(/=+$/, '')] : []].join('|');
}

main(process.argv[2], process.argv[3]);
