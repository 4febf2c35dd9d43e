//! x
use casecairn::{model::edtf::Day, publish::*};
fn main() {
    let inputs: Vec<Vec<u8>> = std::env::args().skip(2).map(|f| std::fs::read(f).unwrap()).collect();
    let refs: Vec<&[u8]> = inputs.iter().map(|i| i.as_slice()).collect();
    let policy = Policy::named(&std::env::args().nth(1).unwrap()).unwrap();
    let today = Day::new(2026, 2, 1).unwrap();
    let out = publish(&refs, &policy, today).unwrap();
    println!("{}", out.dossier.to_json());
    eprintln!("{}", out.disclosure.to_json());
    let again = publish(&[out.dossier.to_json().as_bytes()], &policy, today).unwrap();
    eprintln!("idempotent {}", again.dossier == out.dossier);
}
