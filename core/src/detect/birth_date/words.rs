//! The words of birth, by language, in lower case.
//!
//! Languages of the people who are brought to the sites. A stem stands for
//! every word that begins with it, in scripts other than Latin.

/// Words before a day.
#[rustfmt::skip]
pub(super) const BEFORE: &[&str] = &[
    // English, French
    "born", "b.", "birth:", "dob", "d.o.b", "birth date", "birthdate", "date of birth", "birthday", "birth day",
    "né", "née", "nés", "nées", "né(e)", "naissance", "anniversaire", "naquit",
    // Khmer, Chinese, Vietnamese, Thai, Burmese, Lao
    "កើត", "កំណើត", "出生", "生于", "生於", "生日", "sinh", "เกิด", "မွေးနေ့", "မွေးသက္ကရာဇ်", "မွေးဖွား", "မွေးသည်", "ເກີດ",
    // Indonesian and Malay, Filipino, Swahili
    "lahir", "dilahirkan", "kelahiran", "ipinanganak", "isinilang", "kapanganakan", "kaarawan",
    "kuzaliwa", "alizaliwa", "nilizaliwa", "amezaliwa", "walizaliwa", "nimezaliwa",
    // Spanish, Portuguese, German, Italian, Turkish
    "nacido", "nacida", "nacimiento", "nació", "nací", "nascido", "nascida", "nascimento", "nasceu", "nasci", "geboren", "nato", "nata", "nascita", "doğum",
    // Russian and Ukrainian, Kazakh, Mongolian
    "родил", "рожден", "рождён", "народил", "народжен", "туған", "төрсөн",
    // Arabic, Persian, Urdu, Pashto
    "الميلاد", "ميلاد", "مواليد", "ولد في", "ولدت", "وُلد", "ولادة", "تولد", "متولد", "پیدائش", "پیدا ہو", "زیږېد",
    // Hindi and Nepali, Bengali, Punjabi, Gujarati, Tamil, Telugu, Sinhala
    "जन्म", "জন্ম", "ਜਨਮ", "જન્મ", "பிறந்த", "பிறப்பு", "పుట్టిన", "ජන්ම", "උපන්",
    // Amharic, Tigrinya; Korean, Japanese
    "ልደት", "የተወለድ", "የተወለደ", "ተወለደ", "ተወለድኩ", "ትውልድ", "생년월일", "출생", "生年月日", "生まれ",
];

/// Words right after a day.
#[rustfmt::skip]
pub(super) const AFTER: &[&str] = &[
    "date of birth", "dob", "birth date", "birthdate", "birthday", "date de naissance", "出生", "生日", "生", "ngày sinh", "วันเกิด", "ជាថ្ងៃកំណើត", "ថ្ងៃកំណើត",
    "г.р", "г. р", "года рождения", "родил", "को जन्म", "को हुआ जन्म", "जन्म", "জন্ম", "میں پیدا", "کو پیدا", "ተወለደ", "ተወለድኩ", "တွင် မွေး", "တွင်မွေး", "မွေး", "tarihinde doğ",
];

/// Headings of a column of dates of birth.
#[rustfmt::skip]
pub(in crate::detect) const HEADINGS: &[&str] = &[
    "dob", "d.o.b", "d.o.b.", "birth", "birth date", "birth_date", "birthdate", "birthday", "date of birth", "date_of_birth", "dateofbirth", "born", "naissance", "date de naissance",
    "date_naissance", "né le", "née le", "né(e) le", "出生日期", "出生", "生日", "ngày sinh", "tanggal lahir", "tgl lahir", "tarikh lahir", "fecha de nacimiento",
    "data de nascimento", "дата рождения", "วันเกิด", "ថ្ងៃខែឆ្នាំកំណើត", "မွေးသက္ကရာဇ်", "ວັນເດືອນປີເກີດ", "जन्म तिथि", "जन्म मिति", "জন্ম তারিখ", "تاريخ الميلاد", "تاریخ پیدائش",
];

/// The same letters in words that mean something else: what comes before or after.
#[rustfmt::skip]
pub(super) const NOT_BEFORE: &[(&str, &str)] = &[
    ("生于", "发"), ("生于", "产"), ("生于", "诞"), ("生於", "發"), ("生於", "產"), ("เกิด", "เหตุ"),
    ("sinh", "học "), ("sinh", "phát "), ("sinh", "vệ "), ("sinh", "hy "), ("sinh", "hi "), ("sinh", "thí "), ("sinh", "nảy "), ("sinh", "tái "),
    ("рожден", "воз"), ("рожден", "за"),
];
#[rustfmt::skip]
pub(super) const NOT_AFTER: &[(&str, &str)] = &[
    ("เกิด", "เหตุ"), ("เกิด", "ขึ้น"), ("កើត", "ហេតុ"), ("កើត", "ឡើង"), ("កើត", "មាន"), ("ເກີດ", "ເຫດ"), ("ເກີດ", "ຂຶ້ນ"), ("born", " out"),
    ("出生", "地"), ("出生", "人数"), ("出生", "证"), ("出生", "證"), ("生", "效"), ("生", "产"), ("生", "活"), ("生", "意"), ("生", "成"), ("生", "前"), ("sinh", " viên"), ("lahir", " pancasila"),
    ("anniversaire", " du"), ("anniversaire", " de la"), ("naissance", " du "), ("naissance", " de l"),
    ("date of birth", " withheld"), ("date of birth", " unknown"), ("date of birth", " not "), ("dob", " withheld"), ("dob", " unknown"), ("dob", " not "),
    ("date de naissance", " inconnue"), ("date de naissance", " non "),
];

/// What else a day may be of, between the word and it.
#[rustfmt::skip]
pub(super) const OTHER_ACTS: &[&str] = &[
    "arrest", "rescue", "arrive", "escape", "die", "killed", "issued", "publi", "launch", "arrêt", "mort", "décéd", "libér", "arriv", "délivr", "被捕", "死", "获救", "bị bắt", "mất", "cấp ", "terbit", "kilitolewa", "expedid", "प्रमाण", "সনদ",
];

/// What is said to be born and is nobody: the whole subject of its sentence.
#[rustfmt::skip]
pub(super) const NOBODY: &[&str] = &[
    "un", "idea", "project", "plan", "campaign", "association", "organisation", "organization", "movement", "company", "network", "law", "club", "party", "ngo",
    "idée", "projet", "campagne", "mouvement", "société", "entreprise", "réseau", "loi", "collectif", "fondation", "ong", "foundation",
];
