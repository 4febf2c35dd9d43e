//! Checksums that tell a number from one that only looks like it.

use sha2::{Digest as _, Sha256};
use sha3::Keccak256;

/// The check digit of cards: ISO/IEC 7812-1, annex B.
pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits.iter().rev().enumerate().map(|(index, digit)| weigh(*digit, index % 2 == 1)).sum();
    sum.is_multiple_of(10)
}

fn weigh(digit: u8, doubled: bool) -> u32 {
    let value = u32::from(digit.wrapping_sub(b'0'));
    let value = if doubled { value * 2 } else { value };
    if value > 9 { value - 9 } else { value }
}

/// The check digits of an IBAN without separators: ISO 7064, MOD 97-10.
pub(super) fn mod_97(iban: &[u8]) -> bool {
    let (head, tail) = iban.split_at(iban.len().min(4));
    let rest = tail.iter().chain(head).fold(0, |rest, byte| {
        let value = char::from(*byte).to_digit(36).unwrap_or_default();
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    });
    rest == 1
}

/// The check digit of a machine-readable line: ICAO 9303-3, 4.9.
pub(super) fn machine_readable(field: &[u8], check: u8) -> bool {
    let weights = [7, 3, 1].into_iter().cycle();
    let values = field.iter().map(|byte| char::from(*byte).to_digit(36).unwrap_or_default());
    let sum: u32 = values.zip(weights).map(|(value, weight)| value * weight).sum();
    char::from(check).to_digit(10) == Some(sum % 10)
}

const BASE_58: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// The version of an address in `Base58Check` that holds 20 bytes.
///
/// Source: Bitcoin, `Base58Check`; TRON uses it, too.
pub(super) fn base_58(text: &[u8]) -> Option<u8> {
    let mut bytes = [0_u8; 25];
    for letter in text {
        let mut carry = u32::try_from(BASE_58.iter().position(|known| known == letter)?).ok()?;
        for byte in bytes.iter_mut().rev() {
            carry += u32::from(*byte) * 58;
            [*byte, ..] = carry.to_le_bytes();
            carry >>= 8;
        }
        if carry > 0 {
            return None;
        }
    }
    // Each zero at the beginning is written as a 1.
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let ones = text.iter().take_while(|letter| **letter == b'1').count();
    let (payload, check) = bytes.split_at(21);
    let hash = Sha256::digest(Sha256::digest(payload));
    (zeros == ones && hash.starts_with(check)).then(|| payload.first().copied())?
}

const BECH_32: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Whether a lower-case segwit address of Bitcoin is right: Bech32 for version
/// 0 and Bech32m for those after it, with a program of the right length.
///
/// Source: BIP-173, BIP-350.
pub(super) fn segwit(text: &[u8]) -> bool {
    let Some(data) = text.strip_prefix(b"bc1") else {
        return false;
    };
    let value =
        |letter: &u8| BECH_32.iter().position(|known| known == letter).and_then(|value| u32::try_from(value).ok());
    let Some(values) = data.iter().map(value).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    // `bc` as BIP-173 expands it.
    let all = [3, 3, 0, 2, 3].into_iter().chain(values.iter().copied());
    let sum = all.fold(1, polymod);
    let Some((version, program)) = values.split_first().map(|(version, rest)| (*version, rest.len().saturating_sub(6)))
    else {
        return false;
    };
    match version {
        0 => sum == 1 && matches!(program, 32 | 52),
        1..=16 => sum == 0x2BC8_30A3 && (4..=64).contains(&program),
        _ => false,
    }
}

fn polymod(sum: u32, value: u32) -> u32 {
    const GENERATORS: [u32; 5] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3];
    let top = sum >> 25;
    let next = (sum & 0x01FF_FFFF) << 5 ^ value;
    GENERATORS.iter().enumerate().fold(
        next,
        |next, (bit, generator)| {
            if top >> bit & 1 == 1 { next ^ generator } else { next }
        },
    )
}

/// Whether the case of 40 hexadecimal digits is right: one case throughout, or
/// as the hash says.
///
/// Source: EIP-55.
pub(super) fn eip_55(digits: &str) -> bool {
    let upper = digits.bytes().any(|byte| byte.is_ascii_uppercase());
    let lower = digits.bytes().any(|byte| byte.is_ascii_lowercase());
    if !(upper && lower) {
        return true;
    }
    let hash = Keccak256::digest(digits.to_ascii_lowercase());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .bytes()
        .zip(nibbles)
        .all(|(digit, nibble)| digit.is_ascii_digit() || digit.is_ascii_uppercase() == (nibble > 7))
}

#[cfg(test)]
mod tests {
    use super::{base_58, eip_55, luhn, machine_readable, mod_97, segwit};

    /// Every other digit in its place is wrong.
    fn every_change(text: &str, letters: &str, right: impl Fn(&str) -> bool) {
        assert!(right(text), "{text}");
        for (at, old) in text.char_indices() {
            for new in letters.chars().filter(|new| *new != old && new.is_ascii_digit() == old.is_ascii_digit()) {
                let changed = format!("{}{new}{}", &text[..at], &text[at + 1..]);
                assert!(!right(&changed), "{changed}");
            }
        }
    }

    #[test]
    fn a_card_with_one_digit_changed_is_wrong() {
        for text in ["4111111111111111", "378282246310005", "79927398713", "0"] {
            every_change(text, "0123456789", |text| luhn(text.as_bytes()));
        }
    }

    #[test]
    fn an_iban_with_one_letter_changed_is_wrong() {
        every_change("GB82WEST12345698765432", "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", |text| {
            mod_97(text.as_bytes()) && text.len() == 22
        });
        assert!(mod_97(b"DE89370400440532013000") && mod_97(b"gb82west12345698765432"));
        assert!(!mod_97(b"") && !mod_97(b"GB8"));
    }

    /// The specimen of ICAO 9303-4.
    #[test]
    fn a_machine_readable_field_has_its_digit() {
        assert!(
            machine_readable(b"L898902C3", b'6')
                && machine_readable(b"740812", b'2')
                && machine_readable(b"120415", b'9')
        );
        assert!(
            !machine_readable(b"L898902C3", b'5')
                && !machine_readable(b"L898902C4", b'6')
                && !machine_readable(b"", b'<')
        );
        assert!(machine_readable(b"<<<", b'0'));
    }

    /// Vectors of the Bitcoin wiki and of TRON's documentation.
    #[test]
    fn an_address_in_base_58_has_its_version() {
        assert_eq!(base_58(b"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), Some(0));
        assert_eq!(base_58(b"3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"), Some(5));
        assert_eq!(base_58(b"1111111111111111111114oLvT2"), Some(0));
        assert_eq!(base_58(b"TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"), Some(0x41));
        for wrong in [
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a",
            "",
            "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        ] {
            assert_eq!(base_58(wrong.as_bytes()), None, "{wrong}");
        }
        every_change("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "1239ABCabcz", |text| base_58(text.as_bytes()).is_some());
    }

    /// Vectors of BIP-173 and BIP-350.
    #[test]
    fn a_segwit_address_has_the_checksum_of_its_version() {
        for right in [
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
            "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            "bc1sw50qgdz25j",
            "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
            "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
        ] {
            assert!(segwit(right.as_bytes()), "{right}");
        }
        for wrong in [
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            "bc1rw5uspcuh",
            "bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90",
            "bc1qr508d6qejxtdg4y5r3zarvaryv98gj9p",
            "bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq54jvj8x",
            "bc1",
            "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
            "bc1gmk9yu",
        ] {
            assert!(!segwit(wrong.as_bytes()), "{wrong}");
        }
        every_change("qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "qpzry98l", |text| {
            segwit(format!("bc1{text}").as_bytes())
        });
    }

    /// Vectors of EIP-55.
    #[test]
    fn the_case_of_an_ethereum_address_is_a_checksum() {
        for right in [
            "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
            "dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
            "52908400098527886E0F7030069857D2E4169EE7",
            "de709f2102306220921060314715629080e2fb77",
        ] {
            assert!(eip_55(right), "{right}");
            if right.starts_with(['5', 'f', 'd'])
                && *right != right.to_ascii_uppercase()
                && *right != right.to_ascii_lowercase()
            {
                for (at, letter) in right.char_indices().filter(|(_, letter)| letter.is_alphabetic()) {
                    let other = if letter.is_ascii_uppercase() {
                        letter.to_ascii_lowercase()
                    } else {
                        letter.to_ascii_uppercase()
                    };
                    assert!(!eip_55(&format!("{}{other}{}", &right[..at], &right[at + 1..])), "{right} at {at}");
                }
            }
        }
    }
}
