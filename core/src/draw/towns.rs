//! Towns to find one's way by: capitals, and towns of mainland South-East Asia, with their positions to a kilometre or two.

use crate::lang::Text;

pub(super) struct Town {
    pub(super) name: Text,
    pub(super) lon: f64,
    pub(super) lat: f64,
    /// 1 for those that stand on every map, to 3 for those that stand on close ones.
    rank: u8,
}

impl Town {
    /// From how many pixels a degree on it is drawn.
    pub(super) const fn least_scale(&self) -> f64 {
        match self.rank {
            1 => 14.0,
            2 => 45.0,
            _ => 75.0,
        }
    }
}

const fn town(rank: u8, en: &'static str, fr: &'static str, lon: f64, lat: f64) -> Town {
    Town { name: Text { en, fr }, lon, lat, rank }
}

/// The great ones first.
pub(super) static TOWNS: &[Town] = &[
    town(1, "Phnom Penh", "Phnom Penh", 104.92, 11.56),
    town(1, "Bangkok", "Bangkok", 100.50, 13.76),
    town(1, "Hanoi", "Hanoï", 105.85, 21.03),
    town(1, "Ho Chi Minh City", "Hô Chi Minh-Ville", 106.70, 10.78),
    town(1, "Yangon", "Rangoun", 96.16, 16.81),
    town(1, "Vientiane", "Vientiane", 102.61, 17.97),
    town(1, "Kuala Lumpur", "Kuala Lumpur", 101.69, 3.15),
    town(1, "Singapore", "Singapour", 103.85, 1.29),
    town(1, "Jakarta", "Jakarta", 106.83, -6.2),
    town(1, "Manila", "Manille", 120.98, 14.6),
    town(1, "Hong Kong", "Hong Kong", 114.17, 22.3),
    town(1, "Taipei", "Taipei", 121.55, 25.04),
    town(1, "Beijing", "Pékin", 116.4, 39.9),
    town(1, "Delhi", "Delhi", 77.21, 28.64),
    town(1, "Dhaka", "Dacca", 90.41, 23.78),
    town(1, "Dubai", "Dubaï", 55.3, 25.25),
    town(1, "Tokyo", "Tokyo", 139.7, 35.68),
    town(1, "Lagos", "Lagos", 3.4, 6.5),
    town(1, "Nairobi", "Nairobi", 36.82, -1.29),
    town(1, "Johannesburg", "Johannesbourg", 28.05, -26.2),
    town(1, "London", "Londres", -0.13, 51.5),
    town(1, "New York", "New York", -74.0, 40.71),
    town(1, "São Paulo", "São Paulo", -46.63, -23.55),
    town(1, "Sydney", "Sydney", 151.1, -33.87),
    town(2, "Siem Reap", "Siem Reap", 103.86, 13.36),
    town(2, "Sihanoukville", "Sihanoukville", 103.53, 10.63),
    town(2, "Battambang", "Battambang", 103.2, 13.1),
    town(2, "Mandalay", "Mandalay", 96.08, 21.97),
    town(2, "Naypyidaw", "Naypyidaw", 96.12, 19.75),
    town(2, "Chiang Mai", "Chiang Mai", 98.98, 18.79),
    town(2, "Khon Kaen", "Khon Kaen", 102.83, 16.44),
    town(2, "Hat Yai", "Hat Yai", 100.47, 7.01),
    town(2, "Phuket", "Phuket", 98.39, 7.89),
    town(2, "Luang Prabang", "Luang Prabang", 102.13, 19.89),
    town(2, "Pakse", "Paksé", 105.8, 15.12),
    town(2, "Da Nang", "Da Nang", 108.2, 16.05),
    town(2, "Hai Phong", "Hai Phong", 106.68, 20.85),
    town(2, "Can Tho", "Can Tho", 105.78, 10.04),
    town(2, "Kunming", "Kunming", 102.72, 25.04),
    town(2, "Nanning", "Nanning", 108.32, 22.82),
    town(2, "Medan", "Medan", 98.67, 3.59),
    town(2, "George Town", "George Town", 100.32, 5.41),
    town(2, "Chittagong", "Chittagong", 91.83, 22.34),
    town(2, "Kolkata", "Calcutta", 88.37, 22.57),
    town(2, "Cebu", "Cebu", 123.89, 10.31),
    town(3, "Poipet", "Poïpet", 102.58, 13.655),
    town(3, "Bavet", "Bavet", 106.13, 11.08),
    town(3, "Koh Kong", "Koh Kong", 103.0, 11.61),
    town(3, "Kampot", "Kampot", 104.18, 10.61),
    town(3, "Kampong Cham", "Kampong Cham", 105.46, 12.0),
    town(3, "Kampong Thom", "Kampong Thom", 104.89, 12.71),
    town(3, "Pursat", "Pursat", 103.92, 12.54),
    town(3, "Pailin", "Pailin", 102.61, 12.85),
    town(3, "Kratié", "Kratié", 106.02, 12.49),
    town(3, "Stung Treng", "Stung Treng", 105.97, 13.52),
    town(3, "Banlung", "Banlung", 106.98, 13.74),
    town(3, "Senmonorom", "Senmonorom", 107.19, 12.46),
    town(3, "Svay Rieng", "Svay Rieng", 105.8, 11.09),
    town(3, "Takéo", "Takéo", 104.78, 10.99),
    town(3, "Aranyaprathet", "Aranyaprathet", 102.5, 13.69),
    town(3, "Mae Sot", "Mae Sot", 98.57, 16.71),
    town(3, "Myawaddy", "Myawaddy", 98.5, 16.69),
    town(3, "Chiang Rai", "Chiang Rai", 99.83, 19.91),
    town(3, "Tachileik", "Tachileik", 99.88, 20.45),
    town(3, "Lashio", "Lashio", 97.75, 22.94),
    town(3, "Laukkai", "Laukkai", 98.76, 23.69),
    town(3, "Muse", "Muse", 97.88, 23.97),
    town(3, "Mawlamyine", "Mawlamyine", 97.63, 16.48),
    town(3, "Huay Xai", "Houei Sai", 100.42, 20.27),
    town(3, "Savannakhet", "Savannakhet", 104.76, 16.56),
    town(3, "Udon Thani", "Udon Thani", 102.79, 17.41),
    town(3, "Ubon Ratchathani", "Ubon Ratchathani", 104.85, 15.24),
    town(3, "Nakhon Ratchasima", "Nakhon Ratchasima", 102.1, 14.97),
    town(3, "Trat", "Trat", 102.52, 12.24),
    town(3, "Chanthaburi", "Chanthaburi", 102.1, 12.61),
    town(3, "Tay Ninh", "Tay Ninh", 106.1, 11.31),
    town(3, "Ha Tien", "Ha Tien", 104.49, 10.38),
    town(3, "Pleiku", "Pleiku", 108.0, 13.98),
    town(3, "Hue", "Hué", 107.59, 16.46),
    town(3, "Vinh", "Vinh", 105.69, 18.67),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::country_at;

    #[test]
    fn towns_lie_on_land_and_the_great_ones_stand_first() {
        assert!(TOWNS.is_sorted_by_key(|town| town.rank));
        for town in TOWNS {
            let near = [[0.0, 0.0], [0.06, 0.0], [-0.06, 0.0], [0.0, 0.06], [0.0, -0.06]];
            let far = [[0.4, 0.0], [-0.4, 0.0], [0.0, 0.4], [0.0, -0.4]];
            let tries = near.iter().chain(&far).map(|[x, y]| country_at([town.lon + x, town.lat + y]));
            assert!(tries.flatten().next().is_some(), "{}", town.name.en);
        }
    }
}
