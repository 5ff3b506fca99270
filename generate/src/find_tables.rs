//! Stands where the library has its tables, which are made here.

use std::sync::LazyLock;

use crate::find::reading::Tables;

pub(crate) static TABLES: LazyLock<Tables<'static>> = LazyLock::new(Tables::default);
