package coop.quitus.document;

import coop.quitus.kernel.Money;
import java.time.LocalDate;

/// A label to stick on a paper voucher: its number, large, and the way back to its entry.
///
/// @param piece the number in the books: `D12`
/// @param day the day in life
/// @param words what it was; cut when too long
/// @param url the address of the entry, for the QR code
public record Label(String piece, LocalDate day, String words, Money amount, String url) {

    public Qr code() {
        return Qr.of(url);
    }
}
