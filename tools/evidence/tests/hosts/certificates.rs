//! Certificates for the hosts of a test: sound ones of an authority of its own, and three kinds of wrong ones.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, date_time_ymd};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

/// What is wrong with the certificate of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    Sound,
    OfAnotherAuthority,
    OfAnotherName,
    Expired,
}

/// The settings for TLS, the certificate of the authority that is to be trusted, and the names that clients ask for.
pub fn settings(hosts: &[(&str, Certificate)]) -> (Arc<ServerConfig>, String, Arc<Mutex<Vec<String>>>) {
    let (authority, trusted) = authority("Authority of the tests");
    let (other, _) = self::authority("Another authority");
    let leaves = hosts.iter().map(|(host, certificate)| {
        let issuer = if *certificate == Certificate::OfAnotherAuthority { &other } else { &authority };
        ((*host).to_owned(), Arc::new(leaf(host, *certificate, issuer)))
    });
    let greeted = Arc::<Mutex<Vec<String>>>::default();
    let leaves = Leaves { leaves: leaves.collect(), greeted: Arc::clone(&greeted) };
    let mut settings = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(leaves));
    settings.alpn_protocols = vec![b"http/1.1".to_vec()];
    (Arc::new(settings), trusted, greeted)
}

fn authority(name: &str) -> (Issuer<'static, KeyPair>, String) {
    let key = KeyPair::generate().expect("a key");
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name.push(DnType::CommonName, name);
    let certificate = params.self_signed(&key).expect("signed");
    (Issuer::new(params, key), certificate.pem())
}

fn leaf(host: &str, certificate: Certificate, issuer: &Issuer<'_, KeyPair>) -> CertifiedKey {
    let key = KeyPair::generate().expect("a key");
    let name = if certificate == Certificate::OfAnotherName { "somebody-else.test" } else { host };
    let mut params = CertificateParams::new(vec![name.to_owned()]).expect("the name of a host");
    if certificate == Certificate::Expired {
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(2002, 1, 1);
    }
    params.distinguished_name.push(DnType::CommonName, name);
    let signed = params.signed_by(&key, issuer).expect("signed");
    let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let signer = ring::sign::any_supported_type(&secret).expect("a key that signs");
    CertifiedKey::new(vec![signed.der().clone()], signer)
}

/// The certificate of each host by the name that a client asks for.
#[derive(Debug)]
struct Leaves {
    leaves: BTreeMap<String, Arc<CertifiedKey>>,
    greeted: Arc<Mutex<Vec<String>>>,
}

impl ResolvesServerCert for Leaves {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name().unwrap_or_default();
        self.greeted.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
        self.leaves.get(name).cloned()
    }
}
