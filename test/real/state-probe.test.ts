import { spawnSync } from 'child_process';
import { readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { KEYS, REGION, requireServer, S3Server } from './s3-servers';

jest.setTimeout(60_000);

const COMMAND = join(__dirname, '..', '..', 'lib', 'state', 'command.ts');

/** Runs the command as users do: a process, its one line, its exit code. */
function run(server: S3Server, bucket: string, ...more: string[]) {
  const args = ['--endpoint', server.endpoint, '--region', REGION, '--bucket', bucket, '--path-style', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', require.resolve('tsx/cjs'), COMMAND, ...args], {
    env: { ...process.env, ...KEYS }, encoding: 'utf8',
  });
  return { status, said: (stdout + stderr).replace(`${bucket} at ${server.endpoint}: `, '') };
}

describe('the probe, against a real server that honors conditional writes', () => requireServer('versitygw', server => {
  test('says so, and leaves nothing behind', async () => {
    const bucket = await server.bucket('plain');

    expect(run(server, bucket, '--prefix', 'team/shop')).toEqual({
      status: 0, said: 'honors conditional writes (it keeps no versions): the lock keeps two runs apart\n',
    });
    expect(files(server.path(bucket))).toEqual([]);
  });

  test('in a bucket that keeps versions: no version and no marker is left', async () => {
    const bucket = await server.bucket('with-versions');
    await server.send('PUT', `/${bucket}?versioning`, '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>');

    expect(run(server, bucket)).toEqual({ status: 0, said: 'honors conditional writes (it keeps versions): the lock keeps two runs apart\n' });
    expect(await server.send('GET', `/${bucket}?versions`)).not.toMatch(/<Version>|<DeleteMarker>/);
  });

  test('a folder of which the name needs encoding is signed right', async () => {
    expect(run(server, await server.bucket('encoding'), '--prefix', "a b/(c)'ü+=&").status).toBe(0);
  });

  test('a bucket that does not exist', () => {
    expect(run(server, 'missing')).toEqual({
      status: 2, said: 'cannot tell: the first write was answered with 404 NoSuchBucket; check bucket and endpoint; the bucket must exist\n',
    });
  });

  test('a wrong signature would be noticed', async () => {
    await expect(server.send('GET', '/', '', 'wrong')).rejects.toThrow('SignatureDoesNotMatch');
  });
}));

describe('the probe, against a real server that ignores conditional writes', () => requireServer('rclone', server => {
  test('says so, and leaves nothing behind', async () => {
    const bucket = await server.bucket('plain');

    expect(run(server, bucket)).toEqual({
      status: 1,
      said: 'ignores conditional writes (it keeps no versions): there would be no lock and no error; '
        + 'set "lock": false in the configuration and keep runs apart by other means\n',
    });
    expect(files(server.path(bucket))).toEqual([]);
  });

  test('the bucket of a synthesized stack, but for the endpoint', async () => {
    const stack = server.path('cdk.tf.json');
    const s3 = { bucket: await server.bucket('of-stack'), region: REGION, key: 'team/shop.scaleway.tfstate', endpoints: { s3: 'https://s3.fr-par.scw.cloud' } };
    writeFileSync(stack, JSON.stringify({ terraform: { backend: { s3 } } }));

    expect(run(server, s3.bucket, '--stack', stack)).toMatchObject({ status: 1, said: expect.stringContaining('ignores') });
  });
}));

/** Files below a folder; folders that are left are no objects. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name);
}
