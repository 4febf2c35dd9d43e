//! A JSON Patch, carried out in the text: values keep the form they have.

use super::container::{Container, Item, span};
use super::edit::Edit;
use crate::issue::{Patch, PatchOp, Pointer};
use std::ops::Range;

/// The edit that carries out a patch on the value at a byte. `None` where it
/// cannot be, or changes nothing.
pub(super) fn edit(text: &[u8], at: usize, patch: &Patch) -> Option<Edit> {
    let around = around(patch)?;
    let place = span(text, at, &around)?;
    let old = text.get(place.clone())?;
    let mut new = old.to_vec();
    for op in patch {
        carry_out(&mut new, op, &around)?;
    }
    let whole = patch.len() > 1 || matches!(patch.first(), Some(PatchOp::Replace { .. }));
    Edit::between(place.start, old, &new, whole)
}

/// The way to the smallest value that holds all that a patch is about.
fn around(patch: &Patch) -> Option<Pointer> {
    let mut around: Option<Pointer> = None;
    let ways = patch.iter().flat_map(|op| match op {
        PatchOp::Replace { path, .. } => vec![Some(path.clone())],
        PatchOp::Remove { path } => vec![path.parent()],
        PatchOp::Copy { from, path } | PatchOp::Move { from, path } => vec![from.parent(), path.parent()],
    });
    for way in ways {
        let way = way?;
        around = Some(around.map_or_else(|| way.clone(), |so_far| shared(&so_far, &way)));
    }
    around
}

/// The beginning that two ways share.
fn shared(one: &Pointer, other: &Pointer) -> Pointer {
    let mut shared = Pointer::root();
    for (step, _) in one.steps().zip(other.steps()).take_while(|(one, other)| one == other) {
        shared.push(&step);
    }
    shared
}

/// Carries out an operation in the text of one value, whose way is `root`.
fn carry_out(text: &mut Vec<u8>, op: &PatchOp, root: &Pointer) -> Option<()> {
    let inside = |way: &Pointer| way.as_str().strip_prefix(root.as_str()).map(Pointer::from_text);
    match op {
        PatchOp::Replace { path, value } => {
            let place = span(text, 0, &inside(path)?)?;
            text.splice(place, serde_json::to_vec(value).ok()?);
        }
        PatchOp::Remove { path } => drop(remove(text, &inside(path)?)?),
        PatchOp::Copy { from, path } => {
            let place = span(text, 0, &inside(from)?)?;
            let copied = text.get(place)?.to_vec();
            add(text, &inside(path)?, &copied)?;
        }
        PatchOp::Move { from, path } => {
            let (from, path) = (inside(from)?, inside(path)?);
            if from.parent() == path.parent() {
                move_beside(text, &from, &path)?;
            } else {
                let moved = remove(text, &from)?;
                add(text, &path, &moved)?;
            }
        }
    }
    Some(())
}

/// The list or object that holds the end of a way, and the last step to it.
fn holder(text: &[u8], way: &Pointer) -> Option<(Container, String)> {
    Some((Container::find(text, 0, &way.parent()?)?, way.steps().last()?))
}

/// Takes a value out, with its key and a comma, and gives its text.
fn remove(text: &mut Vec<u8>, way: &Pointer) -> Option<Vec<u8>> {
    let (holder, step) = holder(text, way)?;
    let at = holder.position(&step)?;
    let item = holder.items.get(at)?;
    let taken = text.get(item.value.clone())?.to_vec();
    let before = at.checked_sub(1).and_then(|at| holder.items.get(at));
    let gone = match (holder.items.get(at + 1), before) {
        (Some(next), _) => item.start..next.start,
        (None, Some(before)) => before.value.end..item.value.end,
        (None, None) => item.start..item.value.end,
    };
    text.splice(gone, []);
    Some(taken)
}

/// Puts the text of a value somewhere (RFC 6902, `add`).
fn add(text: &mut Vec<u8>, way: &Pointer, value: &[u8]) -> Option<()> {
    let (holder, step) = holder(text, way)?;
    let between = holder.between(text);
    let there = holder.position(&step).and_then(|at| holder.items.get(at));
    let (place, new): (Range<usize>, Vec<u8>) = match (there, holder.items.last()) {
        (Some(item), _) if holder.is_object => (item.value.clone(), value.to_vec()),
        (Some(item), _) => (item.start..item.start, [value, between].concat()),
        (None, _) if !holder.is_object && step != "-" && step.parse() != Ok(holder.items.len()) => return None,
        (None, last) => {
            let behind = last.map_or(holder.inside, |last| last.value.end);
            let between = if last.is_some() { between } else { b"" };
            (behind..behind, [between, &key(text, &holder, &step)?, value].concat())
        }
    };
    text.splice(place, new);
    Some(())
}

/// A new key of an object with its colon, written as its neighbour's.
fn key(text: &[u8], holder: &Container, name: &str) -> Option<Vec<u8>> {
    if !holder.is_object {
        return Some(Vec::new());
    }
    let neighbour = holder.items.last().and_then(|item| text.get(item.start..item.value.start));
    // The colon is the last that stands before the value.
    let colon = neighbour.and_then(|head| head.get(head.iter().rposition(|byte| *byte == b'"')? + 1..));
    let mut key = serde_json::to_vec(name).ok()?;
    key.extend_from_slice(colon.unwrap_or(b": "));
    Some(key)
}

/// Moves a value inside its list or object. What stands between stays.
fn move_beside(text: &mut Vec<u8>, from: &Pointer, path: &Pointer) -> Option<()> {
    let (holder, step) = holder(text, from)?;
    let at = holder.position(&step)?;
    let to = path.steps().last()?;
    if holder.is_object {
        return rename(text, &holder, at, &to);
    }
    let last = holder.items.len().checked_sub(1)?;
    let to = if to == "-" { last } else { holder.position(&to)? };
    let mut order: Vec<&Item> = holder.items.iter().collect();
    let moved = order.remove(at);
    order.insert(to, moved);
    let mut new = Vec::new();
    let mut behind = holder.items.first()?.value.start;
    for (place, item) in holder.items.iter().zip(order) {
        new.extend_from_slice(text.get(behind..place.value.start)?);
        new.extend_from_slice(text.get(item.value.clone())?);
        behind = place.value.end;
    }
    let all = holder.items.first()?.value.start..behind;
    text.splice(all, new);
    Some(())
}

/// Gives a member another key. One that has that key already is not lost for it.
fn rename(text: &mut Vec<u8>, holder: &Container, at: usize, to: &str) -> Option<()> {
    let item = holder.items.get(at).filter(|_| holder.position(to).is_none())?;
    let head = text.get(item.start..item.value.start)?;
    let end = item.start + head.iter().rposition(|byte| *byte == b'"')? + 1;
    text.splice(item.start..end, serde_json::to_vec(to).ok()?);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::edit;
    use crate::fix::edit::splice;
    use crate::issue::{PatchOp, Pointer};

    fn way(text: &str) -> Pointer {
        Pointer::from_text(text)
    }

    fn moved(from: &str, path: &str) -> PatchOp {
        PatchOp::Move { from: way(from), path: way(path) }
    }

    fn copied(from: &str, path: &str) -> PatchOp {
        PatchOp::Copy { from: way(from), path: way(path) }
    }

    fn removed(path: &str) -> PatchOp {
        PatchOp::Remove { path: way(path) }
    }

    /// The text after a patch of one operation, or of several.
    fn after(text: &str, patch: &[PatchOp]) -> Option<String> {
        let edit = edit(text.as_bytes(), 0, &patch.to_vec())?;
        String::from_utf8(splice(text.as_bytes(), [edit].into_iter())).ok()
    }

    #[test]
    fn what_moves_keeps_its_spelling_and_what_stands_between_stays() {
        let text = "{\"p\": [ 1.50,\t104.0e0 , 7 ]}";
        assert_eq!(after(text, &[moved("/p/1", "/p/0")]).unwrap(), "{\"p\": [ 104.0e0,\t1.50 , 7 ]}");
        assert_eq!(after(text, &[moved("/p/0", "/p/-")]).unwrap(), "{\"p\": [ 104.0e0,\t7 , 1.50 ]}");
    }

    #[test]
    fn a_copy_stands_as_its_neighbours_do() {
        let text = "{\"r\": [\n  [1,2],\n  [3,4]\n]}";
        assert_eq!(after(text, &[copied("/r/0", "/r/-")]).unwrap(), "{\"r\": [\n  [1,2],\n  [3,4],\n  [1,2]\n]}");
        assert_eq!(after("[[],[7]]", &[copied("/1/0", "/0/0")]).unwrap(), "[[7],[7]]");
        assert_eq!(after("[1]", &[copied("/0", "/3")]), None);
    }

    #[test]
    fn what_is_removed_takes_one_comma_with_it() {
        assert_eq!(after("[1, 2, 3]", &[removed("/0")]).unwrap(), "[2, 3]");
        assert_eq!(after("[1, 2, 3]", &[removed("/2")]).unwrap(), "[1, 2]");
        assert_eq!(after("{ \"a\" : 1 }", &[removed("/a")]).unwrap(), "{  }");
        assert_eq!(after("{\"a\":1, \"b~\":2}", &[removed("/b~0")]).unwrap(), "{\"a\":1}");
        assert_eq!(after("[1]", &[removed("/1")]), None);
    }

    #[test]
    fn a_member_moves_with_its_value() {
        assert_eq!(after(r#"{"a" : 1,"c":2}"#, &[moved("/a", "/b")]).unwrap(), r#"{"b" : 1,"c":2}"#);
        assert_eq!(after(r#"{"a":[1],"b":{}}"#, &[moved("/a/0", "/b/x")]).unwrap(), r#"{"a":[],"b":{"x": 1}}"#);
        assert_eq!(
            after(r#"{"a":[1],"b":{"y" :0}}"#, &[copied("/a", "/b/x")]).unwrap(),
            r#"{"a":[1],"b":{"y" :0, "x" :[1]}}"#
        );
        assert_eq!(after(r#"{"a":[1],"b":2}"#, &[copied("/a", "/b")]).unwrap(), r#"{"a":[1],"b":[1]}"#);
    }

    #[test]
    fn operations_follow_each_other() {
        let patch = [moved("/a/1", "/a/0"), removed("/a/1")];
        assert_eq!(after(r#"{"a":[1,2]}"#, &patch).unwrap(), r#"{"a":[2]}"#);
    }
}
