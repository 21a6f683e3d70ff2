/** Terraform values as they travel between Terraform and a provider: MessagePack with one extension for "not known yet". */
import { decode, encode, ExtensionCodec } from '@msgpack/msgpack';

/** A value that is only known after apply. */
class Unknown {}
export const UNKNOWN = new Unknown();

export type Value = null | boolean | number | string | Unknown | Value[] | ObjectValue;
export interface ObjectValue { [name: string]: Value }

/** A value on the wire: one of the two encodings. */
export interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

/** Plain unknowns have extension type 0, unknowns with known limits ("not null") type 12; the limits do not matter here. */
const EXTENSION_UNKNOWN = 0;
const EXTENSION_REFINED_UNKNOWN = 12;

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: EXTENSION_UNKNOWN,
  encode: value => value === UNKNOWN ? new Uint8Array([0]) : null,
  decode: () => UNKNOWN,
});
extensionCodec.register({ type: EXTENSION_REFINED_UNKNOWN, encode: () => null, decode: () => UNKNOWN });

/** Reads a value; a message without one means null. */
export function fromWire(value: DynamicValue | null): Value {
  if (value?.msgpack?.length) {
    return decode(value.msgpack, { extensionCodec }) as Value;
  }
  return value?.json?.length ? JSON.parse(Buffer.from(value.json).toString()) : null;
}

/** Writes a value. */
export function toWire(value: Value): DynamicValue {
  return { msgpack: encode(value, { extensionCodec }) };
}

/** True for an object or map, false for null, unknown, lists and primitives. */
export function isObject(value: Value): value is ObjectValue {
  return typeof value === 'object' && value !== null && value !== UNKNOWN && !Array.isArray(value);
}
