import { isNode, isScalar } from "yaml";

export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

export function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
