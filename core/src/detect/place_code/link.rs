//! Links of map services that lead to one place.

use super::three_words;
use crate::detect::Kind;
use crate::detect::scan::Scan;
use std::borrow::Cow;

/// Services, and how the part after the host begins where it leads to a place;
/// what follows it is the place. A host with a dot at its end stands in any country.
const HOSTS: &[(&str, &[&str])] = &[
    ("maps.app.goo.gl", &[""]),
    ("goo.gl", &["maps/"]),
    ("g.page", &[""]),
    ("osm.org", ELEMENTS),
    ("openstreetmap.org", ELEMENTS),
    ("google.", &["maps/place/", "maps/dir/", "maps/search/", "maps/@", "maps?"]),
    ("maps.google.", &["?", "maps?", "maps/place/", "maps/search/"]),
    ("maps.apple.com", &["?", "place?", "place/", "p/"]),
    ("maps.apple", &["p/"]),
    ("waze.com", &["ul/", "ul?", "live-map/directions/"]),
    ("bing.com", &["maps?"]),
    ("share.here.com", &["l/", "p/", "r/"]),
    ("surl.amap.com", &[""]),
    ("amap.com", &["place/", "detail/"]),
    ("j.map.baidu.com", &[""]),
    ("map.baidu.com", &["poi/", "poi?"]),
    ("uri.amap.com", &["marker"]),
    ("yandex.", &["maps/-/", "maps/org/"]),
    ("2gis.", &["firm/", "geo/"]),
    ("map.naver.com", &["p/"]),
    ("place.map.kakao.com", &[""]),
    ("kko.to", &[""]),
    ("her.is", &[""]),
    ("omaps.app", &[""]),
    ("map.longdo.com", &["p/"]),
    ("go.2gis.com", &[""]),
    ("geohash.org", &[""]),
    ("wikimapia.org", &["#", "lang", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
];

const ELEMENTS: &[&str] = &["way/", "node/", "relation/", "go/", "#map=", "?m", "search?query=", "directions?"];

/// Where the three words are the path.
const WORDS: &[&str] = &["w3w.co", "what3words.com"];

/// The longest host, in bytes.
const LONGEST_HOST: usize = 40;
/// The longest link, in bytes.
const LONGEST: usize = 256;
/// The shortest name of a place in one.
const SHORTEST: usize = 3;

pub(super) fn find(scan: &mut Scan<'_>) {
    for at in scan.places(b'/') {
        let Some((start, end)) = link(scan, at) else {
            continue;
        };
        // Coordinates in a link are found as such.
        let is_known = scan.found.iter().any(|found| {
            matches!(found.kind, Kind::Coordinates | Kind::PlusCode) && start <= found.start && found.start < end
        });
        if !is_known {
            scan.push(Kind::PlaceCode, start, end);
        }
    }
}

/// Where a link begins and ends whose host ends before a slash.
fn link(scan: &Scan<'_>, slash: usize) -> Option<(usize, usize)> {
    // `maps[.]app`: so that nobody follows it.
    let len = scan.count_before(slash, LONGEST_HOST + 1, |byte| byte.is_ascii_alphanumeric() || b".-[]".contains(byte));
    let host_at = slash - len;
    if len > LONGEST_HOST {
        return None;
    }
    let len = len - scan.count(host_at, len, |byte| b"[]".contains(byte));
    let host_at = slash - len;
    let host = scan.lower.get(host_at..slash)?;
    let host: Cow<'_, str> = if host.contains("[.]") { host.replace("[.]", ".").into() } else { host.into() };
    let host = host.as_ref();
    let host = host.strip_prefix("www.").or_else(|| host.strip_prefix("m.")).unwrap_or(host);
    let end = if WORDS.contains(&host) {
        three_words(scan, slash + 1)?
    } else {
        let (_, paths) = HOSTS.iter().find(|(known, _)| host == *known || is_of_country(host, known))?;
        let rest = scan.rest(slash + 1);
        let path = paths.iter().find(|path| rest.starts_with(**path))?;
        let from = slash + 1 + path.len();
        // A name in another script may be the place; elsewhere such letters are what is said next.
        let named = *path == "maps/place/" && !scan.at(from).is_ascii();
        let len = scan.count(from, LONGEST, |byte| {
            (byte.is_ascii_graphic() && !b"<>\"'()[]|".contains(byte)) || (named && !byte.is_ascii())
        });
        let end = from + len - scan.count_before(from + len, len, |byte| b".,;:!?".contains(byte));
        (end >= from + SHORTEST).then_some(end)?
    };
    let scheme = ["https://", "http://"]
        .iter()
        .find(|scheme| scan.lower.get(..host_at).is_some_and(|text| text.ends_with(**scheme)));
    Some((host_at - scheme.map_or(0, |scheme| scheme.len()), end))
}

/// Whether a host is another's in some country: `google.com.kh`.
fn is_of_country(host: &str, known: &str) -> bool {
    let country = host.strip_prefix(known).filter(|_| known.ends_with('.'));
    country.is_some_and(|country| {
        country.len() <= 6 && country.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'.')
    })
}
