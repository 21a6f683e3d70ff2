import { TerraformOutput, TerraformStack } from 'cdktf';
import type { ConformanceCase, ExistingCase, TwoValues } from '../conformance';
import { Location } from '../location';
import { Platform } from '../platform';
import { IPrivateNetwork, PrivateNetwork, PrivateNetworkProps } from './private-network';

const MINIMAL: PrivateNetworkProps = { cidr: '10.20.0.0/16' };

function network(props: Partial<PrivateNetworkProps>): (stack: TerraformStack) => void {
  return stack => {
    show(stack, new PrivateNetwork(stack, 'network', { ...MINIMAL, ...props }));
  };
}

function show(stack: TerraformStack, { handles }: IPrivateNetwork): void {
  for (const [name, value] of Object.entries(handles.values)) {
    new TerraformOutput(stack, `network-${name}`, { value });
  }
}

export const cases: ConformanceCase[] = [
  { name: 'network: minimal', build: network({}) },
  { name: 'network: without egress', build: network({ egress: false }) },
  { name: 'network: small range', build: network({ cidr: '192.168.7.0/28' }) },
  { name: 'network: with labels', build: network({ labels: { team: 'shop', env: 'dev' } }) },
  { name: 'network: in another country', build: network({ location: Location.country('pl') }) },
  {
    name: 'network: two in one stack',
    build: stack => {
      network({})(stack);
      new PrivateNetwork(stack, 'second', { cidr: '10.30.0.0/16', egress: false });
    },
  },
];

export const existing: ExistingCase[] = [
  {
    name: 'network: existing',
    onlyDescribed: true,
    build: (stack, described) => show(stack, PrivateNetwork.fromExisting(stack, 'network', { ...MINIMAL, ...described('PrivateNetwork') })),
  },
];

export const twoValues: TwoValues<PrivateNetworkProps> = {
  platform: stack => [{ platform: Platform.of(stack) }, { platform: Platform.fromConfiguration(stack, 'second-account') }],
  labels: () => [{ labels: { team: 'shop' } }, { labels: { team: 'web' } }],
  cidr: () => [{ cidr: '10.20.0.0/16' }, { cidr: '10.30.0.0/16' }],
  location: () => [{ location: Location.country('fr') }, { location: Location.country('pl') }],
  egress: () => [{ egress: true }, { egress: false }],
};

export const build = (stack: TerraformStack, props: Partial<PrivateNetworkProps>) => network(props)(stack);
