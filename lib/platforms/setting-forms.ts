import type { PlatformSetting } from '../platform-kind';

type SettingForm = Required<Pick<PlatformSetting, 'pattern' | 'expected'>>;

/** Of a bucket that is there already. */
export const BUCKET_NAME: SettingForm = {
  pattern: '^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$',
  expected: 'the name of a bucket: 3 to 63 lower-case letters, digits and "-", without dots',
};

export const HTTPS_URL: SettingForm = {
  pattern: '^https://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~-]+)*$',
  expected: 'a URL that begins with "https://", without a "/" at its end',
};
