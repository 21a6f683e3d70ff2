import { MinioProvider } from '../../lib/internal/minio/provider';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { gatewayOf, hostAt, networkRange } from '../../lib/platforms/hetzner/addresses';
import { HetznerPlatform } from '../../lib/platforms/hetzner/platform';
import { complaints } from '../support/refusals';
import { only, synth } from '../support/synth';

describe('the platform Hetzner', () => {
  test.each<[string, object, string]>([
    ['a server type that is none', { network: { natServerType: 'CX 23' } }, 'prop-pattern network.natServerType'],
    ['code for a server type', { network: { natServerType: '${var.x}' } }, 'prop-pattern network.natServerType'],
    ['a number for a server type', { network: { natServerType: 23 } }, 'prop-type network.natServerType'],
    ['an unknown setting of networks', { network: { natServer: 'cx23' } }, 'prop-unknown network.natServer'],
    ['a token', { token: 'x'.repeat(64) }, 'prop-unknown token'],
  ])('refuses %s', (_what, props, complaint) => {
    expect(complaints(() => new HetznerPlatform(props))).toEqual([complaint]);
  });

  test('uses a provider for buckets that is there under the alias of the location', () => {
    const json = synth(stack => {
      new MinioProvider(stack, 'own', { alias: 'hetzner_fsn1', minioServer: 'proxy.example:443' });
      new ObjectBucket(stack, 'assets', { platform: new HetznerPlatform({ location: 'de' }), encrypted: false });
    });

    expect(json.provider.minio).toEqual([{ alias: 'hetzner_fsn1', minio_server: 'proxy.example:443' }]);
    expect(only(json, 'minio_s3_bucket').provider).toBe('minio.hetzner_fsn1');
  });
});

describe('addresses', () => {
  test.each([
    ['10.20.0.0/16', '10.20.0.0/16', '10.20.0.1', '10.20.255.254'],
    ['192.168.255.240/28', '192.168.255.0/24', '192.168.255.1', '192.168.255.254'],
    ['172.16.0.0/12', '172.16.0.0/12', '172.16.0.1', '172.31.255.254'],
  ])('of %s', (cidr, range, gateway, last) => {
    expect([networkRange(cidr), gatewayOf(cidr), hostAt(cidr, -2)]).toEqual([range, gateway, last]);
  });
});
