package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// An association's choices as they are typed.
public record PolicyForm(
        String cheques,
        String remises,
        String plafondDeCaisse,
        String joursDeCaisse,
        String plafondAvance,
        String seuilConseil,
        String tickets) {

    /// A field that was not sent is an empty one.
    public PolicyForm {
        cheques = requireNonNullElse(cheques, "");
        remises = requireNonNullElse(remises, "");
        plafondDeCaisse = requireNonNullElse(plafondDeCaisse, "");
        joursDeCaisse = requireNonNullElse(joursDeCaisse, "");
        plafondAvance = requireNonNullElse(plafondAvance, "");
        seuilConseil = requireNonNullElse(seuilConseil, "");
        tickets = requireNonNullElse(tickets, "");
    }

    static PolicyForm of(Policy policy) {
        return new PolicyForm(
                Integer.toString(policy.chequeDays()),
                Integer.toString(policy.depositDays()),
                policy.cashCeiling().amountInFrench(),
                Integer.toString(policy.cashDays()),
                policy.advanceCeiling().amountInFrench(),
                policy.councilThreshold().amountInFrench(),
                Integer.toString(policy.receiptPercent()));
    }

    /// Reads what can be read; the rest is found, and read as a value nobody can choose.
    Policy read(List<PlaceFinding> findings) {
        var unreadable = new ArrayList<PlaceFinding>();
        var policy =
                new Policy(
                        whole(unreadable, "cheques", cheques, 400),
                        whole(unreadable, "remises", remises, 400),
                        euros(unreadable, "plafondDeCaisse", plafondDeCaisse),
                        whole(unreadable, "joursDeCaisse", joursDeCaisse, 400),
                        euros(unreadable, "plafondAvance", plafondAvance),
                        euros(unreadable, "seuilConseil", seuilConseil),
                        whole(unreadable, "tickets", tickets, 100));
        findings.addAll(unreadable);
        return policy;
    }

    private static int whole(List<PlaceFinding> unreadable, String field, String text, int most) {
        if (text.strip().matches("\\d{1,6}")) {
            return Integer.parseInt(text.strip());
        }
        unreadable.add(new PlaceFinding.OutOfBounds(field, 1, most));
        return -1;
    }

    private static Money euros(List<PlaceFinding> unreadable, String field, String text) {
        return Money.parse(text)
                .orElseGet(() -> {
                    unreadable.add(new PlaceFinding.OutOfBounds(field, 0, 100_000));
                    return Money.ZERO;
                });
    }
}
