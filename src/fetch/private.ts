import { BlockList, isIP } from 'node:net';

/** What IANA's registries of special addresses (IPv4: RFC 6890 and its successors) keep from the public internet. */
const special = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, prefix, 'ipv4');
// Within the public ones of IPv6: protocols that carry an IPv4 address inside, and examples.
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, prefix, 'ipv6');

/** All of IPv6 that is given out for the public internet. */
const publicNet = new BlockList();
publicNet.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is of this machine, of the network around it, or of no place on the internet; also what is no IP address. */
export const isPrivate = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return special.check(address, 'ipv4');
  return family !== 6 || !publicNet.check(address, 'ipv6') || special.check(address, 'ipv6');
};
