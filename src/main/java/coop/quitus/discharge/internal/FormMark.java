package coop.quitus.discharge.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a printed form bears: a square that names the cooperative, the year, the version and the
/// whole digest; and a code of forty bits made from the same, that a person can type.
///
/// @param path the address of the page that takes the photograph, without the site
record FormMark(String path, String code) {

    /// Any form of ours, of this house or of another.
    private static final Pattern A_FORM =
            Pattern.compile(
                    "/cooperatives/\\d{1,18}/exercices/\\d{4}/quitus/papier\\?version=\\d{1,9}&empreinte=[0-9a-f]{64}$");

    static FormMark of(Cooperative cooperative, SchoolYear year, int version, String digest) {
        String path =
                "/cooperatives/"
                        + cooperative.id()
                        + "/exercices/"
                        + year.startsIn()
                        + "/quitus/papier?version="
                        + version
                        + "&empreinte="
                        + digest;
        return new FormMark(path, Sha256.letters(cooperative.books() + path, 8));
    }

    /// Whether one of the squares of a photograph is this form's.
    boolean isAmong(List<String> squares) {
        return squares.stream().anyMatch(square -> square.endsWith(path));
    }

    /// Whether one of them is a form's at all.
    static boolean isAForm(List<String> squares) {
        return squares.stream().anyMatch(square -> A_FORM.matcher(square).find());
    }

    /// As a person types it: capitals or not, with or without the hyphen, 0 for O and 1 for I.
    boolean isTyped(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I')
                .equals(code);
    }
}
