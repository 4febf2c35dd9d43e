use super::Kind::BirthDate;
use crate::detect::properties::only;

#[test]
fn a_day_is_found_whole() {
    for (text, found) in [
        ("born 3 May 1999.", "3 May 1999"),
        ("dob 31/12/2099", "31/12/2099"),
        ("dob 1/1/1900", "1/1/1900"),
        ("dob 12/31/1999", "12/31/1999"),
        ("dob 03.05.99", "03.05.99"),
        ("dob 19990503", "19990503"),
        ("dob 1999 May 3", "1999 May 3"),
        ("born May 3rd, 1999", "May 3rd, 1999"),
        ("born on the 1st of June 2001", "1st of June 2001"),
        ("née le 1er août 2001", "1er août 2001"),
        ("NÉE LE 3 MAI 1999", "3 MAI 1999"),
        ("sinh 3/5/2443", "3/5/2443"),
        ("1999年5月3日生", "1999年5月3日"),
        ("3 May 1999 (DOB)", "3 May 1999"),
        ("Birth: 3 May 1999", "3 May 1999"),
        ("3-5-1999 ជាថ្ងៃកំណើត", "3-5-1999"),
        ("born 3-Dec-99", "3-Dec-99"),
        ("born in Hanoi on 3 May 1999", "3 May 1999"),
    ] {
        assert_eq!(only(text, BirthDate), [found], "{text}");
    }
}

#[test]
fn what_is_no_day_or_of_no_birth_is_left() {
    for text in [
        "3 May 1999",
        "born 1999",
        "dob 1/1/1899",
        "dob 1/1/2100",
        "dob 0/5/1999",
        "dob 3/0/1999",
        "dob 32/5/1999",
        "dob 13/13/1999",
        "dob 1/1/2442",
        "dob 1/1/2643",
        "dob 3 5 1999",
        "dob 19991303",
        "dob 199905031",
        "dob 3/5/19991",
        "dob 3/5/1999/2",
        "dob 1/3/5/1999",
        "dob x_3/5/1999",
        "born. On 3 May 1999",
        "born; 3 May 1999",
        "born 2001 or 3 May 1999",
        "born and arrested 3 May 1999",
        "born a b c d e f 3 May 1999",
        "unborn 3 May 1999",
        "borné 3 May 1999",
        "3 May 1999 and a birthday",
        "born out 3 May 1999",
        "发生于1999年5月3日",
        "1999年5月3日生效",
        "3 Mayor 1999 born",
        "học sinh 3/5/1999",
        "born 3Mayx1999",
        "born Ma 3 1999",
    ] {
        assert!(only(text, BirthDate).is_empty(), "{text}: {:?}", only(text, BirthDate));
    }
}
