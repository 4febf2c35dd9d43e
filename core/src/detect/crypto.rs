//! Addresses of wallets.
//!
//! Source: Bitcoin `Base58Check`, BIP-173, BIP-350; EIP-55; TRON addresses.

use super::scan::Scan;
use super::{Kind, checksum};

pub(super) fn find(scan: &mut Scan<'_>) {
    for (start, end) in scan.words() {
        if is_address(scan.part(start, end)) {
            scan.push(Kind::Crypto, start, end);
        }
    }
}

fn is_address(word: &str) -> bool {
    let bytes = word.as_bytes();
    match (bytes, word.len()) {
        ([b'0', b'x' | b'X', digits @ ..], 42) => {
            digits.iter().all(u8::is_ascii_hexdigit) && word.get(2..).is_some_and(checksum::eip_55)
        }
        ([b'1' | b'3', ..], 26..=35) => matches!(checksum::base_58(bytes), Some(0 | 5)),
        ([b'T', ..], 34) => checksum::base_58(bytes) == Some(0x41),
        ([b'b' | b'B', b'c' | b'C', b'1', ..], 14..=74) => {
            let mixed = word.bytes().any(|byte| byte.is_ascii_uppercase())
                && word.bytes().any(|byte| byte.is_ascii_lowercase());
            !mixed && checksum::segwit(&word.to_ascii_lowercase().into_bytes())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_told_by_its_checksum() {
        for text in [
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "1111111111111111111114oLvT2",
            "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
            "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            "bc1sw50qgdz25j",
            "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED",
        ] {
            assert!(is_address(text), "{text}");
        }
        for text in [
            "bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "0x5aeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg",
            "mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn",
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "T",
            "",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
