//! Places: every district has one police force, by all its names and its code; what is no place is told what is near.

use std::collections::BTreeSet;

use helplines::advice::Filter;
use helplines::directory::UnknownArea;
use helplines::{Area, Audience, Concern, Directory, Nation, Situation, area, contact};

fn force(name: &str) -> String {
    let area = area(name).unwrap_or_else(|error| panic!("{error}"));
    area.force().unwrap_or_else(|| panic!("{name}: no force")).to_owned()
}

fn districts() -> impl Iterator<Item = Area> {
    Directory::embedded().areas().filter(|area| area.code().is_some())
}

/// That a concern has no list of its own for such people says nothing of the place.
#[test]
fn who_is_sent_to_the_general_list_keeps_the_police_of_their_area() {
    for concern in Concern::ALL {
        for audience in [Audience::OwnBehaviour, Audience::FamilyOfOffender] {
            let advice =
                helplines::advise(Situation::new(*concern).audience(audience).area(area("Maidstone").unwrap()));
            let ids = || advice.steps().iter().map(|step| step.contact().id());
            assert!(!ids().any(|id| id == "police-101"), "{concern}, {audience}");
            assert!(!advice.widened().contains(&Filter::Area), "{concern}, {audience}: {:?}", advice.widened());
        }
    }
}

/// The districts of the four nations, as the Office for National Statistics counts them (December 2024).
#[test]
fn every_district_is_in_exactly_one_force_by_name_and_by_code() {
    let nations = [(Nation::England, 296), (Nation::Wales, 22), (Nation::Scotland, 32), (Nation::NorthernIreland, 11)];
    for (nation, count) in nations {
        assert_eq!(districts().filter(|area| area.nation() == Some(nation)).count(), count, "{nation}");
    }
    let codes: BTreeSet<String> = districts().filter_map(|area| area.code().map(str::to_owned)).collect();
    let names: BTreeSet<String> = districts().map(|area| area.name().to_owned()).collect();
    assert_eq!((codes.len(), names.len()), (361, 361));
    for district in districts() {
        let code = district.code().expect("a code");
        for given in [district.name(), &district.name().to_uppercase(), code, &code.to_lowercase()] {
            assert_eq!(area(given).as_ref(), Ok(&district), "{given}");
        }
        let force = contact(district.force().expect("a force")).expect("a contact");
        assert_eq!(force.stands_in_for(), Some("police-101"), "{district}");
        assert!(force.is_in(&district), "{district}");
        let others =
            Directory::embedded().contacts().iter().filter(|other| other.stands_in_for() == Some("police-101"));
        assert_eq!(others.filter(|other| other.is_in(&district)).count(), 1, "{district}");
    }
}

#[test]
fn a_place_is_known_by_the_names_that_apps_have() {
    for (name, id) in [
        ("Cherwell", "thames-valley-police"),
        ("E07000177", "thames-valley-police"),
        ("Oxfordshire County Council", "thames-valley-police"),
        ("Berkshire", "thames-valley-police"),
        ("Thames Valley Police", "thames-valley-police"),
        ("Royal Borough of Windsor and Maidenhead", "thames-valley-police"),
        ("Bristol", "avon-and-somerset-police"),
        ("City of Bristol", "avon-and-somerset-police"),
        ("Bristol, City of", "avon-and-somerset-police"),
        ("Bath & North East Somerset", "avon-and-somerset-police"),
        ("Kingston upon Hull", "humberside-police"),
        ("City of York", "north-yorkshire-police"),
        ("North Yorkshire", "north-yorkshire-police"),
        ("Redcar & Cleveland", "cleveland-police"),
        ("County Durham", "durham-constabulary"),
        ("Durham County Council", "durham-constabulary"),
        ("Gloucestershire County Council", "gloucestershire-constabulary"),
        ("South Gloucestershire", "avon-and-somerset-police"),
        ("London Borough of Camden", "metropolitan-police-service"),
        ("Greater London", "metropolitan-police-service"),
        ("City of Westminster", "metropolitan-police-service"),
        ("City of London", "city-of-london-police"),
        ("St. Albans", "hertfordshire-constabulary"),
        ("Newcastle-upon-Tyne", "northumbria-police"),
        ("West Sussex", "sussex-police"),
        ("Heddlu Gogledd Cymru", "north-wales-police"),
        ("Cardiff Council", "south-wales-police"),
        ("Barnsley", "south-yorkshire-police"),
        ("E08000016", "south-yorkshire-police"),
        ("Glasgow", "police-scotland"),
        ("Scotland", "police-scotland"),
        ("Belfast City Council", "psni"),
        ("Northern Ireland", "psni"),
        ("psni", "psni"),
    ] {
        assert_eq!(force(name), id, "{name}");
    }
}

#[test]
fn every_force_is_found_by_its_name() {
    let forces = Directory::embedded().contacts().iter().filter(|other| other.stands_in_for() == Some("police-101"));
    let mut count = 0;
    for contact in forces {
        let name = contact.mention().trim_start_matches("the ");
        assert_eq!(force(name), contact.id());
        assert_eq!(contact.phone().map(|phone| phone.value()), Some("101"), "{name}");
        for place in contact.areas() {
            assert_eq!(force(place), contact.id(), "{place}");
        }
        count += 1;
    }
    // 43 in England and Wales, Police Scotland and the PSNI.
    assert_eq!(count, 45);
    assert!(contact("british-transport-police").is_some() && contact("ministry-of-defence-police").is_some());
}

#[test]
fn a_county_that_two_forces_share_names_both_and_their_districts() {
    for (county, forces, district) in [
        ("Gloucestershire", ["Avon and Somerset Police", "Gloucestershire Constabulary"], "Tewkesbury"),
        ("Lincolnshire", ["Humberside Police", "Lincolnshire Police"], "North East Lincolnshire"),
        ("Durham", ["Cleveland Police", "Durham Constabulary"], "Hartlepool"),
        ("London", ["City of London Police", "Metropolitan Police Service"], "Hackney"),
    ] {
        let error = area(county).unwrap_err();
        let names: Vec<&str> = error.forces().iter().map(|force| &*force.name).collect();
        assert_eq!(names, forces, "{county}");
        assert!(error.forces().iter().all(|force| contact(&force.force).is_some()), "{county}");
        let text = error.to_string();
        assert!(text.contains(district) && names.iter().all(|name| text.contains(name)), "{text}");
        // The districts that it offers are places.
        assert!(error.forces().iter().flat_map(|force| &force.districts).all(|name| area(name).is_ok()), "{county}");
    }
}

#[test]
fn what_is_no_place_is_told_what_is_near() {
    let nearest = |name: &str| area(name).unwrap_err().suggestions().next().map(str::to_owned);
    for (slip, name) in [("Cherwel", "Cherwell"), ("Oxfordshrie", "Oxfordshire"), ("Edinbrugh", "City of Edinburgh")] {
        assert_eq!(nearest(slip).as_deref(), Some(name), "{slip}");
    }
    for nowhere in ["", "   ", "Council", "City of", "of", "Atlantis", "E07999999", "\u{202e}", "Paris", "England"] {
        assert!(area(nowhere).is_err(), "{nowhere:?}");
    }
    let long = "Council ".repeat(100_000);
    let error: UnknownArea = area(&long).unwrap_err();
    assert!(error.found().len() <= 100 && error.suggestions().next().is_none());
}

/// The line with which the news reports end, wherever the Thames Valley force works.
#[test]
fn in_a_district_of_the_thames_valley_the_sentence_names_its_force() {
    let own: Vec<Area> = districts().filter(|area| area.force() == Some("thames-valley-police")).collect();
    assert_eq!(own.len(), 13);
    for district in own {
        let sentence = helplines::advise(Situation::new(Concern::ChildSafety).area(district)).sentence().to_string();
        let line = "call Thames Valley Police on 101, the NSPCC Helpline on 0808 800 5000, or Crimestoppers anonymously \
                    on 0800 555 111";
        assert!(sentence.contains(line), "{sentence}");
    }
}

#[test]
fn an_area_says_the_nation_and_a_nation_that_is_given_counts_more() {
    let cardiff = area("Cardiff").expect("a place");
    let situation = Situation::new(Concern::DomesticAbuse).audience(Audience::Adult).area(cardiff);
    assert_eq!(helplines::advise(&situation).steps()[0].contact().id(), "live-fear-free");
    let moved = situation.nation(Nation::Scotland);
    assert!(helplines::advise(&moved).steps().iter().all(|step| step.contact().serves(Nation::Scotland)));
}
