//! What the web names things by.

use super::{Fault, form, leaf, walk_as_text};
use crate::issue::shape;
use crate::lang::Text;

leaf! {
    Url {
        en: "URL" => "An absolute `http`, `https`, `ipfs` or `urn` address, kept as it was written.",
        fr: "URL" => "Une adresse absolue `http`, `https`, `ipfs` ou `urn`, conservée telle quelle.",
        source: "RFC 3986; RFC 3987",
    }
    max: 2048,
    charset: Line,
    pattern: None,
    malformed: MALFORMED_URL,
    examples: ["https://www.amnesty.org/en/documents/asa23/9447/2025/en/"],
    check: check_url,
}
walk_as_text!(Url);

const SCHEME: Text = Text {
    en: "its scheme is none of http, https, ipfs and urn",
    fr: "son schéma n'est ni http, ni https, ni ipfs, ni urn",
};
const CREDENTIALS: Text =
    Text { en: "it holds a user name or a password", fr: "elle contient un nom d'utilisateur ou un mot de passe" };
const HOST: Text = Text {
    en: "its host is another machine to every reader",
    fr: "son hôte désigne une autre machine pour chaque lecteur",
};

/// Absolute, of a scheme that names a document, without a password in it, and
/// not on a machine of one's own.
fn check_url(text: &str) -> Result<(), Fault> {
    let iri = fluent_uri::Iri::parse(text).map_err(|_| shape::MALFORMED_URL)?;
    let scheme = iri.scheme().as_str().to_ascii_lowercase();
    match scheme.as_str() {
        "urn" => Ok(()),
        "http" | "https" | "ipfs" => {
            let authority = iri.authority().ok_or(shape::MALFORMED_URL)?;
            let host = authority.host().to_ascii_lowercase();
            form(!host.is_empty(), shape::MALFORMED_URL)?;
            form(authority.userinfo().is_none(), (shape::REFUSED_URL, CREDENTIALS))?;
            Ok(form(!is_private(&host), (shape::REFUSED_URL, HOST))?)
        }
        _ => Err((shape::REFUSED_URL, SCHEME).into()),
    }
}

/// Hosts that mean another machine to every reader.
///
/// Source: RFC 6761 (special-use names), RFC 1918, RFC 4193, RFC 6890.
fn is_private(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(ip) = bare.parse::<std::net::Ipv4Addr>() {
        return ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified();
    }
    if let Ok(ip) = bare.parse::<std::net::Ipv6Addr>() {
        let first = ip.segments().first().copied().unwrap_or_default();
        return ip.is_loopback() || ip.is_unspecified() || first & 0xfe00 == 0xfc00 || first & 0xffc0 == 0xfe80;
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    ["localhost", "local", "internal", "lan", "home.arpa"]
        .iter()
        .any(|name| host == *name || host.strip_suffix(name).is_some_and(|rest| rest.ends_with('.')))
}

leaf! {
    MediaType {
        en: "media type" => "The media type of a file, `video/mp4`, in lower case and without parameters.",
        fr: "type de média" => "Le type de média d'un fichier, `video/mp4`, en minuscules et sans paramètres.",
        source: "RFC 6838",
    }
    max: 127,
    charset: Ascii,
    pattern: Some("^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$"),
    malformed: MALFORMED_CODE,
    examples: ["video/mp4", "application/warc+gzip"],
    check: |text| form(text.split_once('/').is_some_and(|(kind, name)| is_restricted(kind) && is_restricted(name)), shape::MALFORMED_CODE),
}
walk_as_text!(MediaType);

/// A restricted name of RFC 6838 section 4.2, in lower case.
fn is_restricted(name: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    name.len() <= 63
        && name.bytes().next().is_some_and(word)
        && name.bytes().all(|byte| word(byte) || b"!#$&^_.+-".contains(&byte))
}
