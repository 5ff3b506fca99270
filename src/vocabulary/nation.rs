//! The nations of the United Kingdom.

use crate::vocabulary::slug::slugs;

slugs! {
    /// A nation of the United Kingdom. Services and law differ between them.
    ///
    /// ```
    /// use helplines::{Nation, contacts::POLICE_SCOTLAND};
    ///
    /// assert_eq!(POLICE_SCOTLAND.nations(), [Nation::Scotland]);
    /// assert_eq!("northern ireland".parse(), Ok(Nation::NorthernIreland));
    /// ```
    Nation, "nation", also "ni" = NorthernIreland, also "n ireland" = NorthernIreland;
    /// England.
    England = "england": "England",
    /// Wales.
    Wales = "wales": "Wales",
    /// Scotland.
    Scotland = "scotland": "Scotland",
    /// Northern Ireland.
    NorthernIreland = "northern-ireland": "Northern Ireland",
}
impl Nation {
    /// Returns the name: `Northern Ireland`.
    ///
    /// ```
    /// use helplines::Nation;
    ///
    /// assert_eq!(Nation::NorthernIreland.name(), "Northern Ireland");
    /// assert_eq!(Nation::NorthernIreland.as_str(), "northern-ireland");
    /// ```
    #[inline]
    pub const fn name(self) -> &'static str {
        self.label()
    }
}
