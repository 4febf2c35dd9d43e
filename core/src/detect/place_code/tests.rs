use super::Kind::PlaceCode;
use super::is_h3;
use crate::detect::properties::only;

#[test]
fn a_code_is_found_whole() {
    for (text, found) in [
        ("at ///filled.count.soap.", "///filled.count.soap"),
        ("what3words: filled.count.soap", "filled.count.soap"),
        ("w3w filled.count.soap, gate 2", "filled.count.soap"),
        ("///ស្វាយ.ទឹក.ភ្នំ", "///ស្វាយ.ទឹក.ភ្នំ"),
        ("///つみき。かつぐ。ふやす", "///つみき。かつぐ。ふやす"),
        ("geohash w61k4zqkc9", "w61k4zqkc9"),
        ("Geohash: W61K4", "W61K4"),
        ("quadkey=132202231231023", "132202231231023"),
        ("maidenhead OK10so", "OK10so"),
        ("cell 8928308280fffff", "8928308280fffff"),
        ("H3 8a65a4b2d6bffff", "8a65a4b2d6bffff"),
        ("ChIJN1t_tDeuEmsRUsoyG83frY4", "ChIJN1t_tDeuEmsRUsoyG83frY4"),
        ("0x310951a1b2c3d4e5:0x5c1d2e3f4a5b6c7d!", "0x310951a1b2c3d4e5:0x5c1d2e3f4a5b6c7d"),
        ("https://maps.app.goo.gl/AbCdEf12345.", "https://maps.app.goo.gl/AbCdEf12345"),
        ("(goo.gl/maps/AbCdEf)", "goo.gl/maps/AbCdEf"),
        ("https://www.openstreetmap.org/way/123456789", "https://www.openstreetmap.org/way/123456789"),
        ("osm.org/go/0EEQjE==", "osm.org/go/0EEQjE=="),
        ("https://w3w.co/filled.count.soap", "https://w3w.co/filled.count.soap"),
        ("https://www.google.com.kh/maps/place/Golden+Gate/", "https://www.google.com.kh/maps/place/Golden+Gate/"),
    ] {
        assert_eq!(only(text, PlaceCode), [found], "{text}");
    }
}

#[test]
fn what_has_another_form_is_no_code() {
    for text in [
        "file:///filled.count.soap",
        "////filled.count.soap",
        "/// filled.count.soap",
        "///filled.count",
        "///filled.count.soap.wash",
        "///std.path.join(",
        "///a.b.c",
        "what3words: see www.example.org",
        "what3words and geohash are systems",
        "filled.count.soap",
        "w61k4zqkc9",
        "geohash w61k",
        "geohash server",
        "geohash w61k4a",
        "quadkey 132202231231024",
        "132202231231023",
        "maidenhead bridge",
        "8a65a4b2d6bffff",
        "9a65a4b2d6bffff",
        "ChIJN1t_tDeuEmsRUsoyG83frY",
        "ChIJN1t_tDeuEmsRUsoyG83frY44",
        "0x310951a1:5",
        "https://goo.gl/AbCdEf",
        "https://www.openstreetmap.org/copyright",
        "https://osm.org/",
        "https://what3words.com/about",
        "https://www.google.com/maps",
        "https://www.google.com/search?q=maps/place/x",
        "https://google.example.org/maps/place/x",
    ] {
        assert!(only(text, PlaceCode).is_empty(), "{text}");
    }
}

/// From the tables of H3: a cell of each kind, and one bit off.
#[test]
fn an_index_of_h3_has_its_digits() {
    for right in ["8928308280fffff", "85283473fffffff", "8f28308280f1a2b", "8001fffffffffff"] {
        assert!(is_h3(right), "{right}");
    }
    for wrong in [
        "8928308280ffffe",
        "8528347ffffffff",
        "80f5fffffffffff",
        "8928308280ffff",
        "892830828000000",
        "8928308280fffffg",
    ] {
        assert!(!is_h3(wrong), "{wrong}");
    }
}
