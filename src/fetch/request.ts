import { lookup } from 'node:dns';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { LoadError } from '../load/load-error.ts';
import { isPrivate } from './private.ts';

/** One request and its answer, whose body is not yet read. */
export const request = (url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A host that is an address is looked up nowhere.
  if (!allowPrivate && isIP(host) && isPrivate(host)) throw refusal(host);
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? secure : plain)(
      url,
      {
        agent: false,
        signal,
        lookup: allowPrivate ? lookup : publicLookup,
        headers: { 'user-agent': 'Hearsay', accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br' },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
};

/** Looks a host up for the very connection that is then made, so that no second answer can lead it elsewhere. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const inside = found?.find(({ address }) => isPrivate(address));
    if (error || inside || !found[0]) done(error ?? refusal(inside?.address ?? host), '');
    else if (options.all) done(null, found);
    else done(null, found[0].address, found[0].family);
  });
};

const refusal = (address: string): LoadError =>
  new LoadError('web', `${address} is an address of this machine or its network; --allow-private lets it be fetched`);
