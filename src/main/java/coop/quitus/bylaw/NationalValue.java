package coop.quitus.bylaw;

/// Something the nation proposes to all, and a release may set.
///
/// @param key as in [LocalRule]
/// @param kind how it is written
/// @param most the largest value: in cents, in units; unused for a day
/// @param value as programs read it: `2.05`, `45`, `09-30`
public record NationalValue(String key, String name, Kind kind, long most, String value) {

    /// How a value is written.
    public enum Kind {
        /// Euros: `2.05`.
        MONEY,
        /// A whole number: `45`.
        NUMBER,
        /// A day of each year: `09-30`.
        DAY
    }
}
