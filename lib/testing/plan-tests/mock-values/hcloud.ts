import type { MockValues } from '../mock-values';

/** Ids of Hetzner are texts with a number in them, where they are no numbers. */
const NUMBER_AS_ID = { id: '4711' };

export const HCLOUD: MockValues = {
  resources: {
    hcloud_firewall: NUMBER_AS_ID,
    hcloud_load_balancer: NUMBER_AS_ID,
    hcloud_network: NUMBER_AS_ID,
    hcloud_network_subnet: { id: '4711-10.20.0.0/16' },
    hcloud_placement_group: NUMBER_AS_ID,
    hcloud_primary_ip: { id: 4711, ip_address: '203.0.113.1' },
    hcloud_server: NUMBER_AS_ID,
    hcloud_volume: { ...NUMBER_AS_ID, linux_device: '/dev/disk/by-id/scsi-0HC_Volume_4711' },
  },
};
