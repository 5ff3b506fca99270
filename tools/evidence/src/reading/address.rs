//! Which addresses of the network may be asked: those that are public, after names have been looked up too.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Tells whether an address is one of the public internet: none of this machine, of a network of its own, or set aside
/// (IANA's registries of special-purpose addresses, RFC 6890).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let set_aside = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    let is_special =
        matches!((a, b, c), (0 | 240.., ..) | (100, 64..=127, _) | (192, 0, 0) | (192, 88, 99) | (198, 18..=19, _));
    !set_aside && !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, c, d, e, f, ..] = address.segments();
    let between = [c, d, e, f];
    // An address of the older kind inside one of the newer is judged as itself.
    let inside = match (a, b) {
        (0, 0) => Some(address.to_ipv4().unwrap_or(Ipv4Addr::UNSPECIFIED)),
        (0x64, 0xff9b) if between == [0; 4] => Some(last_four(address)),
        (0x2002, _) => Some(Ipv4Addr::from(u32::from(b) << 16 | u32::from(c))),
        _ => None,
    };
    match inside {
        Some(address) => is_public_v4(address),
        // 2000::/3 is what is given out; the beginning of it is set aside, as are examples.
        None => a & 0xe000 == 0x2000 && !(a == 0x2001 && (b < 0x0200 || b == 0x0db8)) && a != 0x3fff,
    }
}

fn last_four(address: Ipv6Addr) -> Ipv4Addr {
    let [.., a, b, c, d] = address.octets();
    Ipv4Addr::new(a, b, c, d)
}

/// Hosts of a test, which stand on this machine: where each is found.
pub type TestHosts = HashMap<String, SocketAddr>;

/// Looks up the addresses of a host and keeps those that are public. Every connection comes by here, also where the address
/// of a page is a number itself.
#[derive(Debug, Default)]
pub struct PublicAddresses {
    pub test_hosts: TestHosts,
}

/// Where the addresses of a host are none that may be asked; stands inside the error of the client.
#[derive(Debug)]
pub struct NotPublic;

impl std::fmt::Display for NotPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the host is at no public address")
    }
}

impl std::error::Error for NotPublic {}

impl Resolver for PublicAddresses {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = uri.host().unwrap_or_default();
        let mut addresses = self.empty();
        if let Some(address) = self.test_hosts.get(host).or_else(|| self.test_hosts.get("*")) {
            addresses.push(*address);
            return Ok(addresses);
        }
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        found.iter().filter(|address| is_public(address.ip())).for_each(|address| addresses.push(*address));
        if addresses.is_empty() {
            return Err(ureq::Error::Other(Box::new(NotPublic)));
        }
        Ok(addresses)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_public_internet_are_asked() {
        let public = [
            "81.2.69.142",
            "151.101.0.144",
            "100.63.255.255",
            "172.32.0.1",
            "198.20.0.1",
            "2a00:1450::1",
            "2001:4860:4860::8888",
            "64:ff9b::5102:458e",
        ];
        for address in public {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        let others = [
            "0.0.0.0",
            "10.0.0.1",
            "100.64.0.1",
            "127.0.0.1",
            "127.255.0.3",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::5102:458e",
            "64:ff9b:1:a00::5102:458e",
            "::ffff:0:5102:458e",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "ff02::1",
            "100::1",
            "3fff::1",
        ];
        for address in others {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }
}
