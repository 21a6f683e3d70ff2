#!/bin/bash
# Makes what the cluster needs from the start, once: what is there already is left alone, so that it can be changed with
# kubectl for good.
set -euo pipefail

for file in /etc/sovereign/add-ons/*.yaml; do
  k3s kubectl create --filename "$file" || k3s kubectl get --filename "$file"
done
