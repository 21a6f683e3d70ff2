import { Refusal } from '../core/refusal';
import { toXml, XML_TYPE } from './xml';

/** A refusal in the form of S3; `about` is the bucket or the object. */
export function refused(status: number, code: string, message: string, about = ''): Refusal {
  return new Refusal(status, toXml({ Error: { Code: code, Message: message, Resource: `/${about}` } }), XML_TYPE);
}

export function denied(about: string): Refusal {
  return refused(403, 'AccessDenied', 'Access Denied', about);
}

export function malformed(message: string): Refusal {
  return refused(400, 'MalformedXML', message);
}

export function invalid(message: string): Refusal {
  return refused(400, 'InvalidArgument', message);
}
