package coop.quitus.statistics.web;

import coop.quitus.statistics.Figures;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// What a map may show.
enum Measure {
    COOPERATIVES("cooperatives", "Coopératives", Figures.Row::cooperatives, false),
    MEMBERS("membres", "Membres", Figures.Row::members, false),
    PRODUCTS("produits", "Argent reçu", Figures.Row::productsCents, true),
    LATE("retards", "Comptes rendus en retard", Figures.Row::late, false);

    private final String word;
    private final String french;
    private final ToLongFunction<Figures.Row> figure;
    private final boolean money;

    Measure(String word, String french, ToLongFunction<Figures.Row> figure, boolean money) {
        this.word = word;
        this.french = french;
        this.figure = figure;
        this.money = money;
    }

    /// The first when nobody chose.
    static Measure chosen(String word) {
        return named(word).orElse(COOPERATIVES);
    }

    private static Optional<Measure> named(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    String inFrench() {
        return french;
    }

    long of(Figures.Row row) {
        return figure.applyAsLong(row);
    }

    /// As people read it: counts by thousands, money in whole euros.
    String said(long value) {
        return money ? euros(value) : count(value);
    }

    static String count(long value) {
        return String.format(Locale.FRENCH, "%,d", value);
    }

    /// A nation's turnover is more than one `Money` may hold.
    static String euros(long cents) {
        return count(cents / 100) + "\u202f€";
    }
}
