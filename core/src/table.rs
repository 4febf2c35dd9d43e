//! A table: named columns of one length, for data frames and spreadsheets.

/// A table: columns of one length, in their order.
///
/// ```
/// let report = casecairn::validate(br#"{"type":"compound"}"#, &casecairn::Options::default());
/// let table = report.to_table();
/// assert_eq!((table.rows(), table.columns()[0].name.as_str()), (1, "code"));
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    columns: Vec<Column>,
    rows: usize,
}

/// A column: its name and its values.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its values, a row each.
    pub values: Values,
}

/// The values of a column: all of one type, or absent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Values {
    /// Texts.
    Text(Vec<Option<String>>),
    /// Whole numbers.
    Whole(Vec<Option<i64>>),
    /// Numbers.
    Number(Vec<Option<f64>>),
    /// Yes or no.
    Flag(Vec<Option<bool>>),
    /// Lists, objects and what else there is, of several types: as JSON, or
    /// the name of a type that JSON has not.
    Mixed(Vec<Option<Result<String, String>>>),
}

impl Column {
    /// A column.
    ///
    /// ```
    /// use casecairn::table::{Column, Values};
    /// let column = Column::new("id", Values::Text(vec![Some("si03".to_owned())]));
    /// assert_eq!((column.name.as_str(), column.values.len()), ("id", 1));
    /// ```
    pub fn new(name: impl Into<String>, values: Values) -> Self {
        Self { name: name.into(), values }
    }
}

impl Values {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Text(values) => values.len(),
            Self::Mixed(values) => values.len(),
            Self::Whole(values) => values.len(),
            Self::Number(values) => values.len(),
            Self::Flag(values) => values.len(),
        }
    }

    /// Whether nothing stands in any of them.
    pub fn is_all_absent(&self) -> bool {
        match self {
            Self::Text(values) => values.iter().all(Option::is_none),
            Self::Mixed(values) => values.iter().all(Option::is_none),
            Self::Whole(values) => values.iter().all(Option::is_none),
            Self::Number(values) => values.iter().all(Option::is_none),
            Self::Flag(values) => values.iter().all(Option::is_none),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Table {
    /// A table of columns. The longest says how many rows it has; in the others
    /// the last rows are absent.
    ///
    /// ```
    /// use casecairn::table::{Column, Table, Values};
    /// let table = Table::of([Column::new("floors", Values::Whole(vec![Some(7), None]))]);
    /// assert_eq!((table.rows(), table.columns().len()), (2, 1));
    /// ```
    pub fn of(columns: impl IntoIterator<Item = Column>) -> Self {
        let columns: Vec<Column> = columns.into_iter().collect();
        let rows = columns.iter().map(|column| column.values.len()).max().unwrap_or(0);
        columns.into_iter().fold(Self::new(rows), |table, column| table.with(&column.name, column.values))
    }

    /// How many rows it has.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// A table of a number of rows, without columns.
    pub(crate) fn new(rows: usize) -> Self {
        Self { columns: Vec::new(), rows }
    }

    /// Adds a column. One of another length than the table has is cut or
    /// filled up with absent values.
    pub(crate) fn with(mut self, name: &str, mut values: Values) -> Self {
        match &mut values {
            Values::Text(values) => values.resize(self.rows, None),
            Values::Mixed(values) => values.resize(self.rows, None),
            Values::Whole(values) => values.resize(self.rows, None),
            Values::Number(values) => values.resize(self.rows, None),
            Values::Flag(values) => values.resize(self.rows, None),
        }
        self.columns.push(Column { name: name.to_owned(), values });
        self
    }
}
