package coop.quitus.document;

import java.util.Objects;

/// A page of a voucher, as a photograph that a paper brings along.
///
/// @param name the voucher's hash and the page's number: its name in the paper
/// @param tall whether it is the height, and not the width, that fills a sheet A4
/// @param of how many pages the voucher has in all
/// @param jpeg on white, 1,600 pixels at most on each side
@SuppressWarnings("ArrayRecordComponent") // a paper hands these very bytes on
public record Leaf(String name, boolean tall, int of, byte[] jpeg) {

    /// Two of one name are one.
    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf && leaf.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }
}
