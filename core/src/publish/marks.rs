//! Which marks in lists and registries may leave, by what the registry says of
//! them: some are themselves a person's, a file's or a place.

use super::policy::Area;

/// Accounts, devices and documents of somebody.
#[rustfmt::skip]
const OF_PEOPLE: &[&str] = &[
    "telegram", "whatsapp", "wechat", "weixin", "qq", "line", "viber", "signal", "zalo", "messenger", "facebook", "instagram", "tiktok", "douyin",
    "twitter", "vk", "discord", "snapchat", "kakaotalk", "phone", "telephone", "mobile", "msisdn", "email", "imei", "imsi", "iccid", "meid", "mac",
    "passport", "visa", "cccd", "cmnd", "nrc", "ktp", "nik", "aadhaar", "idcard", "nationalid", "plate", "licenceplate", "licenseplate", "numberplate",
    "iban", "account", "bank", "card", "wallet",
];

/// Digests, ids and names of files.
#[rustfmt::skip]
const OF_FILES: &[&str] = &[
    "sha", "sha1", "sha256", "sha512", "md5", "blake2", "blake3", "crc32", "ssdeep", "tlsh", "phash", "dhash", "pdq", "photodna", "hash", "digest",
    "checksum", "fingerprint", "ipfs", "cid", "btih", "magnet", "uuid", "guid", "file", "filename",
];

/// Notations of a position: it is told as the place, and nowhere else.
#[rustfmt::skip]
const POSITIONS: &[&str] = &[
    "coordinates", "coords", "latlon", "lonlat", "gps", "geouri", "wgs84", "wkt", "mgrs", "utm", "usng", "georef", "gars", "maidenhead", "qth",
    "geohash", "what3words", "w3w", "pluscode", "openlocationcode", "olc", "mapcode", "nac", "h3", "s2", "quadkey", "tile",
];

/// Gazetteers, maps and land registers: an entry is a place.
#[rustfmt::skip]
const GAZETTEERS: &[&str] = &[
    "osm", "openstreetmap", "google", "gmaps", "placeid", "geonames", "wikimapia", "foursquare", "overture", "here", "amap", "gaode", "baidu", "yandex",
    "2gis", "bing", "map", "maps", "gers", "tgn", "whosonfirst", "cadastre", "cadastral", "parcel", "landregistry", "address", "street", "postcode",
    "postalcode",
];

/// Where an entry may be of anything: of a compound it is its place.
const ENCYCLOPEDIAS: &[&str] = &["wikidata", "wikipedia", "wikimedia", "commons", "dbpedia", "freebase"];

/// Names so long are known inside others, too: `my-openstreetmap`.
const LONG: usize = 6;

/// Whether a mark may leave, where `near` says how near the place of its record
/// is told: nothing of one that has no place.
pub(super) fn may_leave(registry: &str, mark: &str, near: Option<Area>) -> bool {
    let registry = Registry::new(registry);
    if [OF_PEOPLE, OF_FILES, POSITIONS].into_iter().any(|list| registry.is_in(list)) {
        return false;
    }
    if registry.is_in(GAZETTEERS) || is_element(mark) {
        return near == Some(Area::Site);
    }
    let is_entry = registry.is_in(ENCYCLOPEDIAS) || is_item(mark);
    !is_entry || near.is_none_or(|area| area == Area::Site)
}

/// Whether a name is the mark of a place, or may be: then it is no name.
pub(super) fn is_mark_of_a_place(name: &str) -> bool {
    is_element(name) || is_item(name)
}

/// The name of a registry: without case, and word by word or as one.
struct Registry {
    words: Vec<String>,
    whole: String,
}

impl Registry {
    fn new(name: &str) -> Self {
        let words: Vec<String> = words(name).collect();
        Self { whole: words.concat(), words }
    }

    fn is_in(&self, list: &[&str]) -> bool {
        list.iter().any(|known| {
            self.whole == *known
                || self.words.iter().any(|word| word == known)
                || (known.len() >= LONG && self.whole.contains(known))
        })
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether a mark is an element of OpenStreetMap, whatever the registry is
/// called: `way/123456789`.
fn is_element(mark: &str) -> bool {
    let words: Vec<String> = words(mark).collect();
    ["node", "way", "relation"].iter().any(|kind| {
        let mut ids = words.iter().enumerate().filter_map(|(at, word)| match word.strip_prefix(kind)? {
            "" => words.get(at + 1).map(String::as_str),
            id => Some(id),
        });
        ids.any(is_id)
    })
}

/// Whether a mark is an item of Wikidata, or leads to one: `Q12345678`.
fn is_item(mark: &str) -> bool {
    words(mark).any(|word| word.strip_prefix('q').is_some_and(is_id))
}

/// Whether a word is a number of four digits or more.
fn is_id(word: &str) -> bool {
    word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{Area, is_mark_of_a_place, may_leave};

    #[test]
    fn an_entry_of_a_gazetteer_leaves_where_the_site_does() {
        for (registry, code) in [
            ("osm", "way/123456789"),
            ("OSM-way", "123456789"),
            ("mygeonamesid", "123456789"),
            ("open_street_map", "n123456789"),
            ("google-place", "GhIJ_invented"),
            ("GeoNames", "1831173"),
            ("cadastre", "18-04-07-0123"),
            ("list", "node 123456789"),
        ] {
            let may_leave = |near| may_leave(registry, code, near);
            assert!(may_leave(Some(Area::Site)));
            for near in [None, Some(Area::Country), Some(Area::Subdivision), Some(Area::Cell)] {
                assert!(!may_leave(near), "{registry}");
            }
        }
    }

    #[test]
    fn an_item_is_a_place_where_its_record_is_one() {
        for (registry, code) in [("wikidata", "Q12345678"), ("Wikidata_QID", "Q12345678"), ("list", "Q12345678")] {
            let may_leave = |near| may_leave(registry, code, near);
            assert!(may_leave(None) && may_leave(Some(Area::Site)));
            assert!(!may_leave(Some(Area::Cell)) && !may_leave(Some(Area::Subdivision)));
        }
    }

    #[test]
    fn a_name_is_no_mark() {
        assert!(["way/123456789", "Q12345678", "OSM node 123456"].into_iter().all(is_mark_of_a_place));
        assert!(!["Golden Gate", "Q Park", "Gateway 2025", "Way 12"].into_iter().any(is_mark_of_a_place));
    }

    #[test]
    fn what_is_a_persons_a_files_or_a_position_never_leaves() {
        for registry in [
            "telegram",
            "line-app",
            "licence-plate",
            "IMEI",
            "aba-bank",
            "national_id",
            "SHA-256",
            "md5",
            "ipfs",
            "geohash",
            "what-3-words",
            "plus_code",
            "h3",
            "quadkey",
            "mgrs",
        ] {
            for near in [None, Some(Area::Cell), Some(Area::Site)] {
                assert!(!may_leave(registry, "x1", near), "{registry}");
            }
        }
    }

    #[test]
    fn any_other_mark_leaves() {
        for (registry, code) in [
            ("amnesty-asa23-9447-2025", "SI03"),
            ("doi", "10.1234/xyz.2025.42"),
            ("isbn", "9789211015034"),
            ("lei", "5493001KJTIIGC8Y1R12"),
            ("iso-3166-1", "KH"),
            ("ofac-sdn", "12345"),
            ("list", "gateway 1234"),
            ("bitmap", "A1"),
            ("list", "way 12"),
            ("list", "way 123"),
            ("list", "Q3"),
        ] {
            for near in [None, Some(Area::Country), Some(Area::Site)] {
                assert!(may_leave(registry, code, near), "{registry} {code}");
            }
        }
    }
}
