/** Values that more than one cloud gives out. */

export const UUID = '11111111-2222-4333-8444-555555555555';

/** The text `mock` in base64. */
export const BASE64 = 'bW9jaw==';

export const KUBERNETES_URL = 'https://kubernetes.example:6443';

/** Reads like a kubeconfig and leads nowhere. */
export const KUBECONFIG = 'apiVersion: v1\nkind: Config\nclusters: []\nusers: []\ncontexts: []\n';
