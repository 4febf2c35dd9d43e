//! A name after the word of a messenger: `WeChat ID: …`, `微信号…`.

use crate::detect::Kind;
use crate::detect::context::is_latin;
use crate::detect::scan::{Lexicon, Scan, begins, steps};
use std::sync::LazyLock;

/// How sure a word is to mean the messenger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// It means nothing else.
    Sure,
    /// An ordinary word, too: what follows must be said to be a name.
    Ordinary,
    /// As an ordinary word, and its names end in a dot and digits.
    Signal,
    /// Its names are numbers.
    Number,
}

/// The words of messengers, in lower case.
#[rustfmt::skip]
const APPS: &[App] = &[
    App("telegram", Word::Sure), App("tg", Word::Ordinary), App("whatsapp", Word::Sure), App("wechat", Word::Sure), App("weixin", Word::Sure),
    App("line", Word::Ordinary), App("zalo", Word::Sure), App("messenger", Word::Ordinary), App("signal", Word::Signal), App("viber", Word::Sure), App("skype", Word::Sure),
    App("kakaotalk", Word::Sure), App("kakao", Word::Sure), App("discord", Word::Sure), App("imo", Word::Ordinary), App("qq", Word::Number),
    App("微信", Word::Sure), App("微信號", Word::Sure), App("飞机", Word::Ordinary), App("纸飞机", Word::Sure), App("电报", Word::Ordinary), App("ไลน์", Word::Sure),
    App("เทเลแกรม", Word::Sure), App("តេឡេក្រាម", Word::Sure), App("តេលេក្រាម", Word::Sure), App("တယ်လီဂရမ်", Word::Sure), App("ເທເລແກຣມ", Word::Sure),
    App("instagram", Word::Sure), App("ig", Word::Ordinary), App("facebook", Word::Sure), App("fb", Word::Ordinary), App("twitter", Word::Sure), App("tiktok", Word::Sure), App("douyin", Word::Sure),
    App("snapchat", Word::Sure), App("weibo", Word::Sure), App("wx", Word::Ordinary), App("v信", Word::Sure), App("薇信", Word::Sure), App("抖音", Word::Sure), App("微博", Word::Sure), App("快手", Word::Ordinary), App("小红书", Word::Sure),
    App("เฟซบุ๊ก", Word::Sure), App("วีแชท", Word::Sure), App("ไอจี", Word::Sure), App("ហ្វេសប៊ុក", Word::Sure), App("វីឆាត", Word::Sure), App("ဝီချက်", Word::Sure), App("ဗိုက်ဘာ", Word::Sure), App("ဖေ့စ်ဘွတ်", Word::Sure),
    App("ໄລນ໌", Word::Sure), App("ວີແຊັດ", Word::Sure), App("телеграм", Word::Sure), App("ватсап", Word::Sure), App("вотсап", Word::Sure), App("инстаграм", Word::Sure),
    App("تيليجرام", Word::Sure), App("تلغرام", Word::Sure), App("تلگرام", Word::Sure), App("واتساب", Word::Sure), App("ٹیلی گرام", Word::Sure), App("واٹس ایپ", Word::Sure), App("वीचैट", Word::Sure),
    App("टेलीग्राम", Word::Sure), App("टेलिग्राम", Word::Sure), App("व्हाट्सएप", Word::Sure), App("व्हाट्सऐप", Word::Sure), App("इंस्टाग्राम", Word::Sure), App("फेसबुक", Word::Sure), App("টেলিগ্রাম", Word::Sure),
    App("হোয়াটসঅ্যাপ", Word::Sure), App("ফেসবুক", Word::Sure), App("ቴሌግራም", Word::Sure), App("ዋትስአፕ", Word::Sure), App("ፌስቡክ", Word::Sure), App("텔레그램", Word::Sure), App("라인", Word::Ordinary), App("카카오톡", Word::Sure),
];

/// The word of a messenger.
struct App(&'static str, Word);

impl AsRef<str> for App {
    fn as_ref(&self) -> &str {
        self.0
    }
}

static BY_BEGIN: LazyLock<Lexicon<App>> = LazyLock::new(|| Lexicon::new(APPS.iter()));

/// What says that a name follows.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "username", "user name", "user", "account", "handle", "contact", "id", "identifiant", "compte", "pseudo", "nom d'utilisateur",
    "号码", "账号", "帐号", "号", "號", "ไอดี", "tài khoản", "គណនី",
    "昵称", "ໄອດີ", "អាយឌី", "အိုင်ဒီ", "आईडी", "আইডি", "آئی ڈی", "айди", "ник", "логин", "معرف", "حساب", "መለያ", "usuario", "usuário", "akun", "nama pengguna", "cuenta", "아이디",
];

/// The shortest and longest name, in bytes.
const SHORTEST: usize = 4;
const LONGEST: usize = 32;

pub(super) fn find(scan: &mut Scan<'_>) {
    // Each name holds one of them.
    if !scan.seen.has_any(b'0'..=b':') && !b"_.@".iter().any(|part| scan.seen.has(*part)) {
        return;
    }
    let (mut places, mut before) = (Vec::new(), None);
    for (at, char) in scan.lower.char_indices() {
        steps::count(1);
        let before = before.replace(char);
        if is_latin(char) && before.is_some_and(is_latin) {
            continue;
        }
        if let Some((word, app)) = app(scan, at)
            && let Some((start, end)) = name(scan, at, at + word.len(), app)
        {
            places.push((start, end));
        }
    }
    for (start, end) in places {
        scan.push(Kind::Handle, start, end);
    }
}

/// The word of a messenger at a place.
fn app(scan: &Scan<'_>, at: usize) -> Option<(&'static str, Word)> {
    let rest = scan.rest(at);
    let App(word, app) = BY_BEGIN.at(rest).next()?;
    let goes_on = |char: char| is_latin(char) && word.is_ascii();
    (!rest.get(word.len()..)?.starts_with(goes_on)).then_some((word, *app))
}

/// The name after the word of a messenger that stands between two places.
fn name(scan: &Scan<'_>, word: usize, mut at: usize, app: Word) -> Option<(usize, usize)> {
    let (mut said, mut colon) = (said_before(scan, word), !scan.part(word, at).is_ascii());
    // `ID no.: `: a few such words, and no others.
    for _ in 0..6 {
        at += scan.count(at, 3, |byte| *byte == b' ');
        let rest = scan.rest(at);
        if let Some(name) = NAMES.iter().find(|name| begins(rest, name) && ends(rest, name)) {
            (said, at) = (true, at + name.len());
        } else if rest.starts_with([':', '=', '៖', '是', '፦', '፡']) {
            (colon, at) = (true, at + rest.chars().next().map_or(0, char::len_utf8));
        } else {
            break;
        }
    }
    if scan.at(at) == b'@' {
        // `signal@noise`
        if app != Word::Sure && scan.before(at).is_ascii_alphanumeric() {
            return None;
        }
        return super::after_at(scan, at).map(|end| (at, end));
    }
    let mut end = at + scan.count(at, LONGEST + 1, |byte| byte.is_ascii_alphanumeric() || b"_.-:".contains(byte));
    while matches!(scan.before(end), b'.' | b'-' | b':') && end > at {
        end -= 1;
    }
    let name = scan.part(at, end);
    ((SHORTEST..=LONGEST).contains(&name.len()) && is_name(name, app, said, colon)).then_some((at, end))
}

/// Whether a word ends where it must: not inside a longer one.
fn ends(rest: &str, word: &str) -> bool {
    let goes_on = |char: char| is_latin(char) || char == '_';
    !word.is_ascii() || !rest.get(word.len()..).is_some_and(|rest| rest.starts_with(goes_on))
}

/// `ID Line: …`, `identifiant WeChat : …`
fn said_before(scan: &Scan<'_>, word: usize) -> bool {
    let before = scan.lower.get(..word).unwrap_or_default().trim_end_matches(' ');
    let known = NAMES.iter().find_map(|name| before.strip_suffix(name));
    known.is_some_and(|rest| !rest.ends_with(is_latin))
}

fn is_name(name: &str, app: Word, said: bool, colon: bool) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let letters = name.bytes().any(|byte| byte.is_ascii_alphabetic());
    // Beside the word of a messenger such a name is nothing else.
    let plain = letters && digits > 0 && name.contains('_');
    let like_one = name.contains('_') || (letters && (digits > 0 || name.contains('.') || name.contains(':')));
    match app {
        Word::Number => (said || colon) && !letters && (5..=11).contains(&digits) && digits == name.len(),
        Word::Signal if colon && !said => {
            name.rsplit_once('.')
                .is_some_and(|(_, tail)| tail.len() > 1 && tail.bytes().all(|byte| byte.is_ascii_digit()))
                && letters
        }
        Word::Ordinary | Word::Signal => said && like_one,
        // Five digits and more after `ID` are an account; fewer are a count.
        Word::Sure => plain || ((said || colon) && like_one) || (said && digits == name.len() && digits >= 5),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind::Handle;
    use crate::detect::properties::only;

    #[test]
    fn a_name_is_found_whole() {
        for (text, found) in [
            ("WeChat ID: ab_1.", "ab_1"),
            ("wechat:abc1", "abc1"),
            ("微信abc1好", "abc1"),
            ("微信號：abc1", "abc1"),
            ("Telegram account no", ""),
            ("Telegram ID 12345", "12345"),
            ("ID LINE: abc1", "abc1"),
            ("LINE ID abc1", "abc1"),
            ("Signal: abc.01", "abc.01"),
            ("Signal username abc.01", "abc.01"),
            ("QQ:12345", "12345"),
            ("QQ是12345", "12345"),
            ("QQ号12345678901", "12345678901"),
            ("Skype: live:abc", "live:abc"),
            ("zalo = abc_d", "abc_d"),
            ("Telegram@abc好", "@abc"),
        ] {
            let found: Vec<&str> = Some(found).filter(|found| !found.is_empty()).into_iter().collect();
            assert_eq!(only(text, Handle), found, "{text}");
        }
    }

    #[test]
    fn a_word_alone_says_nothing() {
        for text in [
            "WeChat abc1",
            "WeChat: abc",
            "WeChat: 1234",
            "Telegram ID 1234",
            "line: abc1",
            "line id abcd",
            "Signal: abc.1",
            "Signal: 12.34",
            "QQ 12345",
            "QQ:1234",
            "QQ:123456789012",
            "QQ:12345a",
            "skypes: abc_1",
            "a telegrams: abc_1",
            "wechat: ab1",
            "wechat ids: abc_1",
            "WeChat: abc1_2345678901234567890123456789",
            "valid LINE: abc1",
            "WeChat :  = : = : = : = abc1",
        ] {
            assert!(only(text, Handle).is_empty(), "{text}: {:?}", only(text, Handle));
        }
    }
}
