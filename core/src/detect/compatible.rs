//! Characters that form KC makes ASCII of: `Ａ`, `𝐀`, `①`, `№`.
//!
//! A table of its own, since the whole data of form KC weighs as much in the
//! browser as ten rules. A test holds it to that data, character by character.
//!
//! Source: UAX #15.

use std::sync::LazyLock;

/// Characters, and what becomes of them. Where two stand in a row, they and all
/// between them become the letters from the one that follows on.
#[rustfmt::skip]
const TABLE: &str = "\
    \u{a0} \u{aa}a\u{b2}\u{b3}2\u{b9}1\u{ba}o\u{132}IJ\u{133}ij\u{17f}s\u{1c7}LJ\u{1c8}Lj\u{1c9}lj\u{1ca}NJ\u{1cb}Nj\
    \u{1cc}nj\u{1f1}DZ\u{1f2}Dz\u{1f3}dz\u{2b0}h\u{2b2}j\u{2b3}r\u{2b7}w\u{2b8}y\u{2e1}l\u{2e2}s\u{2e3}x\u{37e};\
    \u{1d2c}A\u{1d2e}B\u{1d30}\u{1d31}D\u{1d33}\u{1d3a}G\u{1d3c}O\u{1d3e}P\u{1d3f}R\u{1d40}\u{1d41}T\u{1d42}W\
    \u{1d43}a\u{1d47}b\u{1d48}\u{1d49}d\u{1d4d}g\u{1d4f}k\u{1d50}m\u{1d52}o\u{1d56}p\u{1d57}\u{1d58}t\u{1d5b}v\
    \u{1d62}i\u{1d63}r\u{1d64}\u{1d65}u\u{1d9c}c\u{1da0}f\u{1dbb}z\u{1fef}`\u{2000} \u{2001} \u{2002} \u{2003} \
    \u{2004} \u{2005} \u{2006} \u{2007} \u{2008} \u{2009} \u{200a} \u{2024}.\u{2025}..\u{2026}...\u{202f} \u{203c}!!\
    \u{2047}??\u{2048}?!\u{2049}!?\u{205f} \u{2070}0\u{2071}i\u{2074}\u{2079}4\u{207a}+\u{207c}=\u{207d}\u{207e}(\
    \u{207f}n\u{2080}\u{2089}0\u{208a}+\u{208c}=\u{208d}\u{208e}(\u{2090}a\u{2091}e\u{2092}o\u{2093}x\u{2095}h\
    \u{2096}\u{2099}k\u{209a}p\u{209b}\u{209c}s\u{209d}w\u{209e}\u{209f}y\u{20a8}Rs\u{2100}a/c\u{2101}a/s\u{2102}C\
    \u{2105}c/o\u{2106}c/u\u{210a}g\u{210b}H\u{210c}H\u{210d}H\u{210e}h\u{2110}I\u{2111}I\u{2112}L\u{2113}l\u{2115}N\
    \u{2116}No\u{2119}\u{211b}P\u{211c}R\u{211d}R\u{2120}SM\u{2121}TEL\u{2122}TM\u{2124}Z\u{2128}Z\u{212a}K\
    \u{212c}\u{212d}B\u{212f}e\u{2130}\u{2131}E\u{2133}M\u{2134}o\u{2139}i\u{213b}FAX\u{2145}D\u{2146}\u{2147}d\
    \u{2148}\u{2149}i\u{2160}I\u{2161}II\u{2162}III\u{2163}IV\u{2164}V\u{2165}VI\u{2166}VII\u{2167}VIII\u{2168}IX\
    \u{2169}X\u{216a}XI\u{216b}XII\u{216c}L\u{216d}\u{216e}C\u{216f}M\u{2170}i\u{2171}ii\u{2172}iii\u{2173}iv\
    \u{2174}v\u{2175}vi\u{2176}vii\u{2177}viii\u{2178}ix\u{2179}x\u{217a}xi\u{217b}xii\u{217c}l\u{217d}\u{217e}c\
    \u{217f}m\u{2460}\u{2468}1\u{2469}10\u{246a}11\u{246b}12\u{246c}13\u{246d}14\u{246e}15\u{246f}16\u{2470}17\
    \u{2471}18\u{2472}19\u{2473}20\u{2474}(1)\u{2475}(2)\u{2476}(3)\u{2477}(4)\u{2478}(5)\u{2479}(6)\u{247a}(7)\
    \u{247b}(8)\u{247c}(9)\u{247d}(10)\u{247e}(11)\u{247f}(12)\u{2480}(13)\u{2481}(14)\u{2482}(15)\u{2483}(16)\
    \u{2484}(17)\u{2485}(18)\u{2486}(19)\u{2487}(20)\u{2488}1.\u{2489}2.\u{248a}3.\u{248b}4.\u{248c}5.\u{248d}6.\
    \u{248e}7.\u{248f}8.\u{2490}9.\u{2491}10.\u{2492}11.\u{2493}12.\u{2494}13.\u{2495}14.\u{2496}15.\u{2497}16.\
    \u{2498}17.\u{2499}18.\u{249a}19.\u{249b}20.\u{249c}(a)\u{249d}(b)\u{249e}(c)\u{249f}(d)\u{24a0}(e)\u{24a1}(f)\
    \u{24a2}(g)\u{24a3}(h)\u{24a4}(i)\u{24a5}(j)\u{24a6}(k)\u{24a7}(l)\u{24a8}(m)\u{24a9}(n)\u{24aa}(o)\u{24ab}(p)\
    \u{24ac}(q)\u{24ad}(r)\u{24ae}(s)\u{24af}(t)\u{24b0}(u)\u{24b1}(v)\u{24b2}(w)\u{24b3}(x)\u{24b4}(y)\u{24b5}(z)\
    \u{24b6}\u{24cf}A\u{24d0}\u{24e9}a\u{24ea}0\u{2a74}::=\u{2a75}==\u{2a76}===\u{2c7c}j\u{2c7d}V\u{3000} \
    \u{3250}PTE\u{3251}21\u{3252}22\u{3253}23\u{3254}24\u{3255}25\u{3256}26\u{3257}27\u{3258}28\u{3259}29\u{325a}30\
    \u{325b}31\u{325c}32\u{325d}33\u{325e}34\u{325f}35\u{32b1}36\u{32b2}37\u{32b3}38\u{32b4}39\u{32b5}40\u{32b6}41\
    \u{32b7}42\u{32b8}43\u{32b9}44\u{32ba}45\u{32bb}46\u{32bc}47\u{32bd}48\u{32be}49\u{32bf}50\u{32cc}Hg\u{32cd}erg\
    \u{32ce}eV\u{32cf}LTD\u{3371}hPa\u{3372}da\u{3373}AU\u{3374}bar\u{3375}oV\u{3376}pc\u{3377}dm\u{3378}dm2\
    \u{3379}dm3\u{337a}IU\u{3380}pA\u{3381}nA\u{3383}mA\u{3384}kA\u{3385}KB\u{3386}MB\u{3387}GB\u{3388}cal\
    \u{3389}kcal\u{338a}pF\u{338b}nF\u{338e}mg\u{338f}kg\u{3390}Hz\u{3391}kHz\u{3392}MHz\u{3393}GHz\u{3394}THz\
    \u{3396}ml\u{3397}dl\u{3398}kl\u{3399}fm\u{339a}nm\u{339c}mm\u{339d}cm\u{339e}km\u{339f}mm2\u{33a0}cm2\u{33a1}m2\
    \u{33a2}km2\u{33a3}mm3\u{33a4}cm3\u{33a5}m3\u{33a6}km3\u{33a9}Pa\u{33aa}kPa\u{33ab}MPa\u{33ac}GPa\u{33ad}rad\
    \u{33b0}ps\u{33b1}ns\u{33b3}ms\u{33b4}pV\u{33b5}nV\u{33b7}mV\u{33b8}kV\u{33b9}MV\u{33ba}pW\u{33bb}nW\u{33bd}mW\
    \u{33be}kW\u{33bf}MW\u{33c2}a.m.\u{33c3}Bq\u{33c4}cc\u{33c5}cd\u{33c7}Co.\u{33c8}dB\u{33c9}Gy\u{33ca}ha\
    \u{33cb}HP\u{33cc}in\u{33cd}KK\u{33ce}KM\u{33cf}kt\u{33d0}lm\u{33d1}ln\u{33d2}log\u{33d3}lx\u{33d4}mb\u{33d5}mil\
    \u{33d6}mol\u{33d7}PH\u{33d8}p.m.\u{33d9}PPM\u{33da}PR\u{33db}sr\u{33dc}Sv\u{33dd}Wb\u{33ff}gal\u{a7f1}S\
    \u{a7f2}C\u{a7f3}F\u{a7f4}Q\u{fb00}ff\u{fb01}fi\u{fb02}fl\u{fb03}ffi\u{fb04}ffl\u{fb05}st\u{fb06}st\u{fb29}+\
    \u{fe10},\u{fe13}\u{fe14}:\u{fe15}!\u{fe16}?\u{fe19}...\u{fe30}..\u{fe33}_\u{fe34}_\u{fe35}\u{fe36}(\u{fe37}{\
    \u{fe38}}\u{fe47}[\u{fe48}]\u{fe4d}_\u{fe4e}_\u{fe4f}_\u{fe50},\u{fe52}.\u{fe54};\u{fe55}:\u{fe56}?\u{fe57}!\
    \u{fe59}\u{fe5a}(\u{fe5b}{\u{fe5c}}\u{fe5f}#\u{fe60}&\u{fe61}\u{fe62}*\u{fe63}-\u{fe64}<\u{fe65}>\u{fe66}=\
    \u{fe68}\\\u{fe69}\u{fe6a}$\u{fe6b}@\u{ff01}\u{ff5e}!\u{107a5}q\u{1ccd6}\u{1ccef}A\u{1ccf0}\u{1ccf9}0\
    \u{1d400}\u{1d419}A\u{1d41a}\u{1d433}a\u{1d434}\u{1d44d}A\u{1d44e}\u{1d454}a\u{1d456}\u{1d467}i\
    \u{1d468}\u{1d481}A\u{1d482}\u{1d49b}a\u{1d49c}A\u{1d49e}\u{1d49f}C\u{1d4a2}G\u{1d4a5}\u{1d4a6}J\
    \u{1d4a9}\u{1d4ac}N\u{1d4ae}\u{1d4b5}S\u{1d4b6}\u{1d4b9}a\u{1d4bb}f\u{1d4bd}\u{1d4c3}h\u{1d4c5}\u{1d4cf}p\
    \u{1d4d0}\u{1d4e9}A\u{1d4ea}\u{1d503}a\u{1d504}\u{1d505}A\u{1d507}\u{1d50a}D\u{1d50d}\u{1d514}J\
    \u{1d516}\u{1d51c}S\u{1d51e}\u{1d537}a\u{1d538}\u{1d539}A\u{1d53b}\u{1d53e}D\u{1d540}\u{1d544}I\u{1d546}O\
    \u{1d54a}\u{1d550}S\u{1d552}\u{1d56b}a\u{1d56c}\u{1d585}A\u{1d586}\u{1d59f}a\u{1d5a0}\u{1d5b9}A\
    \u{1d5ba}\u{1d5d3}a\u{1d5d4}\u{1d5ed}A\u{1d5ee}\u{1d607}a\u{1d608}\u{1d621}A\u{1d622}\u{1d63b}a\
    \u{1d63c}\u{1d655}A\u{1d656}\u{1d66f}a\u{1d670}\u{1d689}A\u{1d68a}\u{1d6a3}a\u{1d7ce}\u{1d7d7}0\
    \u{1d7d8}\u{1d7e1}0\u{1d7e2}\u{1d7eb}0\u{1d7ec}\u{1d7f5}0\u{1d7f6}\u{1d7ff}0\u{1f100}0.\u{1f101}0,\u{1f102}1,\
    \u{1f103}2,\u{1f104}3,\u{1f105}4,\u{1f106}5,\u{1f107}6,\u{1f108}7,\u{1f109}8,\u{1f10a}9,\u{1f110}(A)\u{1f111}(B)\
    \u{1f112}(C)\u{1f113}(D)\u{1f114}(E)\u{1f115}(F)\u{1f116}(G)\u{1f117}(H)\u{1f118}(I)\u{1f119}(J)\u{1f11a}(K)\
    \u{1f11b}(L)\u{1f11c}(M)\u{1f11d}(N)\u{1f11e}(O)\u{1f11f}(P)\u{1f120}(Q)\u{1f121}(R)\u{1f122}(S)\u{1f123}(T)\
    \u{1f124}(U)\u{1f125}(V)\u{1f126}(W)\u{1f127}(X)\u{1f128}(Y)\u{1f129}(Z)\u{1f12b}C\u{1f12c}R\u{1f12d}CD\
    \u{1f12e}WZ\u{1f130}\u{1f149}A\u{1f14a}HV\u{1f14b}MV\u{1f14c}SD\u{1f14d}SS\u{1f14e}PPV\u{1f14f}WC\u{1f16a}MC\
    \u{1f16b}MD\u{1f16c}MR\u{1f190}DJ\u{1fbf0}\u{1fbf9}0";

/// The first and the last character of a run, and what becomes of the first.
type Run = (char, char, &'static str);

static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| runs().collect());

/// The ASCII letters that a character stands for, where it stands for any.
pub(super) fn ascii(char: char) -> Option<String> {
    let index = RUNS.partition_point(|(first, ..)| *first <= char).checked_sub(1)?;
    let (first, last, becomes) = *RUNS.get(index)?;
    let offset = u8::try_from(char as u32 - first as u32).ok().filter(|_| char <= last)?;
    match becomes.as_bytes() {
        [letter] => Some(char::from(letter + offset).to_string()),
        _ => Some(becomes.to_owned()),
    }
}

fn runs() -> impl Iterator<Item = Run> {
    let mut rest = TABLE;
    std::iter::from_fn(move || {
        let mut chars = rest.chars();
        let first = chars.next()?;
        let mut after = chars.clone();
        let last = after.next().filter(|last| !last.is_ascii());
        let text = if last.is_some() { after.as_str() } else { chars.as_str() };
        let end = text.find(|char: char| !char.is_ascii()).unwrap_or(text.len());
        let (becomes, more) = text.split_at_checked(end)?;
        rest = more;
        Some((first, last.unwrap_or(first), becomes))
    })
}

#[cfg(test)]
mod tests {
    use super::ascii;
    use icu_normalizer::ComposingNormalizerBorrowed;

    /// Also after the data has come to know more characters: then the table is
    /// what this prints.
    #[test]
    fn the_table_is_what_form_kc_says() {
        let normalizer = ComposingNormalizerBorrowed::new_nfkc();
        let mut runs: Vec<(char, char, String)> = Vec::new();
        let mut wrong = Vec::new();
        for char in '\u{80}'..=char::MAX {
            let folded = normalizer.normalize(char.encode_utf8(&mut [0; 4])).into_owned();
            let folded = Some(folded).filter(|folded| folded.is_ascii());
            if ascii(char) != folded {
                wrong.push(char);
            }
            let Some(folded) = folded else { continue };
            match runs.last_mut() {
                Some((first, last, begin))
                    if *last as u32 + 1 == char as u32
                        && begin.len() == 1
                        && folded.len() == 1
                        && u32::from(folded.as_bytes()[0])
                            == u32::from(begin.as_bytes()[0]) + char as u32 - *first as u32 =>
                {
                    *last = char;
                }
                _ => runs.push((char, char, folded)),
            }
        }
        let lines = runs.iter().map(|(first, last, becomes)| {
            let last = if first == last { String::new() } else { last.escape_unicode().to_string() };
            format!("{}{last}{becomes}", first.escape_unicode())
        });
        let table = lines.collect::<Vec<_>>().concat();
        assert!(wrong.is_empty(), "{wrong:?}\n{table}");
    }
}
