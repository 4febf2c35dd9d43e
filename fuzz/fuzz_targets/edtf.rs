//! Any text as a date: kept as it is, and never earlier than itself.
#![no_main]

use casecairn::model::edtf::Edtf;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Ok(date) = Edtf::parse(text) else { return };
    assert_eq!(date.to_string(), text);
    assert_eq!(Edtf::parse(&date.to_string()).as_ref(), Ok(&date));
    if let (Some(earliest), Some(latest)) = (date.earliest().day(), date.latest().day()) {
        assert!(earliest <= latest, "{text}: {earliest} to {latest}");
    }
});
