//! Properties of the condition reader on random trees and on random rubbish. The cases that people wrote stand in
//! `tests/conditions/` of the workspace.

use super::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use super::{MAX_DEPTH, MAX_HEIGHT, MAX_LENGTH, parse};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, Span, Spanned};
use proptest::prelude::*;

fn read(text: &str) -> (Option<Expr>, Vec<Diagnostic>) {
    let source = Source::new("t", text);
    let mut diagnostics = Diagnostics::new();
    let expr = parse(&source, text, |at| at, &mut diagnostics);
    (expr, diagnostics.into_sorted())
}

/// The tree without places.
fn bare(expr: &Expr) -> Expr {
    let all = |items: &[Expr]| items.iter().map(bare).collect::<Vec<_>>();
    let boxed = |expr: &Expr| Box::new(bare(expr));
    let kind = match &expr.kind {
        ExprKind::List(items) => ExprKind::List(all(items)),
        ExprKind::Path(names) => {
            ExprKind::Path(names.iter().map(|name| placed(name.value.clone())).collect())
        }
        ExprKind::Unary(op, a) => ExprKind::Unary(*op, boxed(a)),
        ExprKind::Binary(op, a, b) => ExprKind::Binary(placed(op.value), boxed(a), boxed(b)),
        ExprKind::Conditional(a, b, c) => ExprKind::Conditional(boxed(a), boxed(b), boxed(c)),
        ExprKind::Call { name, receiver, args } => ExprKind::Call {
            name: placed(name.value.clone()),
            receiver: receiver.as_ref().map(|receiver| boxed(receiver)),
            args: all(args),
        },
        leaf => leaf.clone(),
    };
    Expr { kind, span: Span::default() }
}

fn placed<T>(value: T) -> Spanned<T> {
    Spanned::new(value, Span::default())
}

fn each<'e>(expr: &'e Expr, visit: &mut impl FnMut(&'e Expr)) {
    visit(expr);
    match &expr.kind {
        ExprKind::List(items) => items.iter().for_each(|item| each(item, visit)),
        ExprKind::Unary(_, a) => each(a, visit),
        ExprKind::Binary(_, a, b) => [a, b].into_iter().for_each(|part| each(part, visit)),
        ExprKind::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|part| each(part, visit)),
        ExprKind::Call { receiver, args, .. } => {
            receiver.iter().for_each(|receiver| each(receiver, visit));
            args.iter().for_each(|arg| each(arg, visit));
        }
        _ => {}
    }
}

fn word() -> impl Strategy<Value = String> {
    // A dash of realism, and words that only look reserved.
    prop_oneof!["[a-z_][a-z0-9_]{0,5}", Just("input".to_owned()), Just("trueish".to_owned())].prop_filter(
        "a name that may begin a path",
        |word| {
            let taken = [
                "true", "false", "null", "in", "and", "or", "dan", "atau", "not", "tidak", "bukan", "has",
                "as", "if", "for", "let", "var", "void", "else", "loop", "break", "const", "while", "import",
                "return",
            ];
            !taken.contains(&word.as_str())
        },
    )
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        (0_u32..2000).prop_map(f64::from),
        0.0..1e15,
        0.0..1e-4,
        Just(1e15),
        Just(f64::MIN_POSITIVE),
        (0_u32..100_000).prop_map(|n| f64::from(n) / 1000.0),
    ]
}

fn tree(text: &'static str) -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![
        number().prop_map(ExprKind::Number),
        text.prop_map(ExprKind::Text),
        any::<bool>().prop_map(ExprKind::Bool),
        prop::collection::vec(word().prop_map(placed), 1..4).prop_map(ExprKind::Path),
    ];
    leaf.prop_map(at_zero).prop_recursive(6, 48, 4, |inner| {
        let boxed = inner.clone().prop_map(Box::new).boxed();
        let some = prop::collection::vec(inner, 0..4);
        let unary = prop_oneof![Just(UnaryOp::Not), Just(UnaryOp::Minus)];
        prop_oneof![
            some.clone().prop_map(ExprKind::List),
            (unary, boxed.clone()).prop_map(|(op, a)| ExprKind::Unary(op, a)),
            (binary(), boxed.clone(), boxed.clone()).prop_map(|(op, a, b)| ExprKind::Binary(
                placed(op),
                a,
                b
            )),
            (boxed.clone(), boxed.clone(), boxed.clone())
                .prop_map(|(a, b, c)| ExprKind::Conditional(a, b, c)),
            (word(), prop::option::of(boxed), some).prop_map(|(name, receiver, args)| ExprKind::Call {
                name: placed(name),
                receiver,
                args
            }),
        ]
        .prop_map(at_zero)
    })
}

fn at_zero(kind: ExprKind) -> Expr {
    Expr { kind, span: Span::default() }
}

fn binary() -> impl Strategy<Value = BinaryOp> {
    prop::sample::select(vec![
        BinaryOp::Or,
        BinaryOp::And,
        BinaryOp::Equal,
        BinaryOp::NotEqual,
        BinaryOp::Less,
        BinaryOp::LessEqual,
        BinaryOp::Greater,
        BinaryOp::GreaterEqual,
        BinaryOp::In,
        BinaryOp::Add,
        BinaryOp::Subtract,
        BinaryOp::Multiply,
        BinaryOp::Divide,
    ])
}

/// Every way to leave out one pair of parentheses that is not a call's.
fn without_a_pair(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let opens = (0..bytes.len()).filter(|&at| {
        bytes[at] == b'(' && !(at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_'))
    });
    opens
        .map(|open| {
            let mut depth = 0;
            let close = (open..bytes.len())
                .find(|&at| {
                    depth += i32::from(bytes[at] == b'(') - i32::from(bytes[at] == b')');
                    depth == 0
                })
                .unwrap();
            format!("{}{}{}", &text[..open], &text[open + 1..close], &text[close + 1..])
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn what_is_printed_reads_back_as_the_same_tree(expr in tree("\\PC{0,8}|[\\x00-\\x1f'\"\\\\]{0,4}")) {
        let printed = expr.to_string();
        let (read, diagnostics) = read(&printed);
        prop_assert!(diagnostics.is_empty(), "{printed}: {diagnostics:?}");
        prop_assert_eq!(read.as_ref().map(bare), Some(bare(&expr)), "{}", printed);
        prop_assert_eq!(read.unwrap().to_string(), printed);
    }

    #[test]
    fn no_parentheses_are_printed_in_vain(expr in tree("[a-z ]{0,6}")) {
        let printed = expr.to_string();
        for shorter in without_a_pair(&printed) {
            prop_assert_ne!(read(&shorter).0.as_ref().map(bare), Some(bare(&expr)), "{} / {}", printed, shorter);
        }
    }

    #[test]
    fn the_span_of_a_part_covers_just_that_part(expr in tree("\\PC{0,4}")) {
        let printed = expr.to_string();
        let whole = read(&printed).0.unwrap();
        prop_assert_eq!(whole.span, Span::new(0, printed.len()));
        each(&whole, &mut |part| {
            let text = &printed[part.span.start..part.span.end];
            assert_eq!(read(text).0.as_ref().map(bare), Some(bare(part)), "{text} in {printed}");
        });
    }

    #[test]
    fn rubbish_is_refused_with_places_and_never_breaks(
        text in prop_oneof![
            "\\PC{0,40}",
            "[a-c0-9.'\"\\\\()\\[\\]{}?:,!&|<>=+*/% \n-]{0,60}",
            "((a|b\\.c|in|not|and|true|null|1|'x'|'|\\(|\\)|\\[|\\]|\\{|\\}|,|\\.|\\?|:|==|<|&&|\\|\\||-|!|#|=|%) ?){0,24}",
        ]
    ) {
        let (expr, diagnostics) = read(&text);
        prop_assert_eq!(expr.is_some(), diagnostics.is_empty());
        prop_assert!(diagnostics.len() <= 8);
        let mut starts = Vec::new();
        for diagnostic in &diagnostics {
            let place = diagnostic.span.as_ref().unwrap();
            prop_assert!(text.get(place.start..place.end).is_some(), "{:?}", place);
            prop_assert!(diagnostic.help.is_some());
            starts.push(place.start);
        }
        starts.dedup();
        prop_assert_eq!(starts.len(), diagnostics.len(), "two mistakes at one place");
    }
}

fn codes(text: &str) -> Vec<Code> {
    read(text).1.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn nesting_is_limited_and_told_once() {
    for (open, close) in [("(", ")"), ("[", "]"), ("!", ""), ("-", ""), ("f(", ")"), ("a ? b : ", "")] {
        let nested = |times: usize| format!("{}a{}", open.repeat(times), close.repeat(times));
        assert_eq!(codes(&nested(MAX_DEPTH)), [], "{open}");
        assert_eq!(codes(&nested(MAX_DEPTH + 1)), [Code::ConditionTooDeep], "{open}");
        assert_eq!(codes(&open.repeat(MAX_LENGTH / open.len())), [Code::ConditionTooDeep], "{open}");
    }
    assert_eq!(codes(&"(".repeat(10_000)), [Code::ConditionTooDeep]);
}

#[test]
fn chains_are_limited_and_told_once() {
    for link in [" && a", " + a", ".f()", " == a || a"] {
        assert_eq!(codes(&format!("a{}", link.repeat(MAX_HEIGHT / 3))), [], "{link}");
        assert_eq!(codes(&format!("a{}", link.repeat(MAX_HEIGHT))), [Code::ConditionTooDeep], "{link}");
    }
}

#[test]
fn length_is_limited_and_told_once() {
    let filled = |length: usize| format!("a{}", " ".repeat(length - 1));
    assert_eq!(codes(&filled(MAX_LENGTH)), []);
    assert_eq!(codes(&filled(MAX_LENGTH + 1)), [Code::ConditionTooLong]);
}

#[test]
fn spans_are_those_of_the_file() {
    // The condition stands behind `x = "` and its quote is escaped there.
    let file = r#"x = "a == \"b\"""#;
    let source = Source::new("t.toml", file);
    let mut diagnostics = Diagnostics::new();
    let offsets = [5, 6, 7, 8, 9, 10, 12, 13, 15];
    let expr = parse(&source, "a == \"b\"", |at| offsets[at], &mut diagnostics).unwrap();
    let ExprKind::Binary(op, left, right) = &expr.kind else { panic!("{expr:?}") };
    let text = |span: Span| &file[span.start..span.end];
    assert_eq!(text(expr.span), r#"a == \"b\""#);
    assert_eq!((text(left.span), text(op.span), text(right.span)), ("a", "==", r#"\"b\""#));
}
