import { AddressRecord } from './record';

/** Arguments that name a resource for good, and that the library makes from the path of the construct around it. */
const FOLLOWS_THE_PATH: Record<string, string> = {
  minio_s3_bucket: 'bucket',
  ovh_cloud_project_network_private: 'vlan_id',
  ovh_cloud_project_network_private_subnet_v2: 'name',
  tls_self_signed_cert: 'subject',
};

/** Such a name can be given. */
const NAMED = 'ObjectBucket';

/** Why constructs that have got another id must keep their old one, by their path. */
export function boundConstructs({ constructs, resources }: AddressRecord, now: AddressRecord): Map<string, string> {
  const found = Object.entries(resources).flatMap(([address, { type, path, forcesNew }]): [string, string][] => {
    const name = FOLLOWS_THE_PATH[type];
    const owner = outermost(path, constructs);
    if (owner === undefined || owner in now.constructs || constructs[owner].construct === NAMED) return [];
    return name in forcesNew ? [[owner, `${name} of ${address} follows from its path`]] : [];
  });
  return new Map(found.reverse());
}

/** The construct of this library that a resource is part of, and that is not itself part of one. */
export function outermost(path: string, constructs: AddressRecord['constructs']): string | undefined {
  return Object.keys(constructs).filter(construct => path.startsWith(`${construct}/`)).sort()[0];
}
